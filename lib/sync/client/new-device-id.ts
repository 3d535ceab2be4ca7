/** A new device id: 48 random bits as twelve hex digits, short because every stamp carries it. */
export const newDeviceId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("");
