export const homePath = "/app";
const pathLengthMax = 500;

/**
 * Where a person goes after signing in: the page of ours they were headed for, else home. Takes a path or a whole address,
 * since next-auth writes the latter; anything that is not plainly a path below /app or /auth/join leads home, so that a
 * crafted link cannot send a freshly signed-in person to another site.
 */
export function returnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > pathLengthMax) return homePath;
  const path = asked.replace(/^https?:\/\/[^/\\]+(?=\/)/, "");
  return /^\/(app|auth\/join)(?=[/?]|$)/.test(path) && !/[\\\s]|\/\/|\/\.\.?(\/|$)/.test(path) ? path : homePath;
}
