export type UploadObject = { key: string; contentType: string; byteSize: number };

/** @property headers to be sent exactly so: they are part of what is signed, the size among them */
export type PresignedPut = { method: "PUT"; url: string; headers: Record<string, string> };

/** Keeps files by key. Keys are ours: letters, digits, dots, dashes and slashes. */
export type ObjectStore = {
  put: (key: string, bytes: Uint8Array, contentType: string) => Promise<void>;
  /** The bytes, or null when there is nothing under the key. */
  get: (key: string) => Promise<Uint8Array | null>;
  /** Removing what is not there is no failure. */
  remove: (key: string) => Promise<void>;
  /** An address by which somebody else puts one object, for `secondsValid`. Only where the store can be reached by others. */
  presignPut?: (object: UploadObject, nowMs: number, secondsValid: number) => Promise<PresignedPut>;
  /** Throws when the store cannot be reached or written. */
  check: () => Promise<void>;
};

const keyPattern = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9.-]*)+$/;
const keyLengthMax = 300;

/** Throws on a key that could leave the store's folder: keys are made by us, so a wrong one is a bug. */
export function checkKey(key: string): void {
  if (key.length > keyLengthMax || !keyPattern.test(key) || key.includes("..")) throw new Error("unsafe object key");
}
