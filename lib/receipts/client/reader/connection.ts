/** Not in TypeScript's library and not in every browser. Source: https://wicg.github.io/netinfo/ */
type Device = { connection?: { saveData?: boolean; type?: string } };

/** Whether bytes seem to cost money here: the person asked to save data, or the phone is on its mobile network. */
export function isMetered(device: object = navigator): boolean {
  const { connection } = device as Device;
  return connection?.saveData === true || connection?.type === "cellular";
}
