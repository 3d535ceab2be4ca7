/** Keeps files by key. Keys are ours: letters, digits, dots, dashes and slashes. */
export type ObjectStore = {
  put: (key: string, bytes: Uint8Array, contentType: string) => Promise<void>;
  /** The bytes, or null when there is nothing under the key. */
  get: (key: string) => Promise<Uint8Array | null>;
  /** Removing what is not there is no failure. */
  remove: (key: string) => Promise<void>;
  /** Throws when the store cannot be reached or written. */
  check: () => Promise<void>;
};

const keyPattern = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9.-]*)+$/;
const keyLengthMax = 300;

/** Throws on a key that could leave the store's folder: keys are made by us, so a wrong one is a bug. */
export function checkKey(key: string): void {
  if (key.length > keyLengthMax || !keyPattern.test(key) || key.includes("..")) throw new Error("unsafe object key");
}
