import { uuidv7, type Id } from "./id";

/** A UUIDv7 for now, from the platform's clock and random source. The one impure file here: browser, worker and Node share it. */
export const newId = <Name extends string>(): Id<Name> =>
  uuidv7(Date.now(), globalThis.crypto.getRandomValues(new Uint8Array(10))) as Id<Name>;
