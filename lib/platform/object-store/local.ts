import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { checkKey, type ObjectStore } from "./port";

const isMissing = (thrown: unknown): boolean => (thrown as NodeJS.ErrnoException).code === "ENOENT";

/** Files below one folder, readable by this user only. A file is there whole or not at all: it is written aside, then renamed. */
export function localObjectStore(folder: string): ObjectStore {
  const fileOf = (key: string): string => {
    checkKey(key);
    return path.join(folder, ...key.split("/"));
  };
  const put = async (key: string, bytes: Uint8Array): Promise<void> => {
    const file = fileOf(key);
    const aside = `${file}.${randomUUID()}.part`;
    await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    try {
      const handle = await fs.open(aside, "wx", 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await fs.rename(aside, file);
    } catch (thrown) {
      await fs.rm(aside, { force: true });
      throw thrown;
    }
  };
  return {
    put,
    get: async (key) => {
      try {
        return await fs.readFile(fileOf(key));
      } catch (thrown) {
        if (isMissing(thrown)) return null;
        throw thrown;
      }
    },
    remove: (key) => fs.rm(fileOf(key), { force: true }),
    check: async () => {
      await fs.mkdir(folder, { recursive: true, mode: 0o700 });
      await fs.access(folder, fs.constants.W_OK);
    },
  };
}
