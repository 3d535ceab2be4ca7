/** Scans in IndexedDB, in a database of its own for each person, so that a photo outlives a reload and a dead battery. */
import { deleteDB, openDB, type DBSchema } from "idb";
import { scanSchema, type Scan } from "./scan";

interface Layout extends DBSchema {
  scans: { key: string; value: Scan };
}

const layoutVersion = 1;
const databaseName = (userId: string): string => `shelfie-photos-${userId}`;

export type PhotoStorage = {
  all: () => Promise<Scan[]>;
  get: (receiptId: string) => Promise<Scan | null>;
  put: (scan: Scan) => Promise<void>;
  remove: (receiptId: string) => Promise<void>;
  close: () => void;
};

/** A record of another shape, as after a change of the app, is left where it is and not shown. */
const readable = (records: readonly unknown[]): Scan[] =>
  records.flatMap((record) => {
    const parsed = scanSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });

/** Where the browser keeps nothing, photos live as long as the page. */
function memoryStorage(): PhotoStorage {
  const scans = new Map<string, Scan>();
  return {
    all: async () => [...scans.values()],
    get: async (receiptId) => scans.get(receiptId) ?? null,
    put: async (scan) => void scans.set(scan.receiptId, scan),
    remove: async (receiptId) => void scans.delete(receiptId),
    close: () => scans.clear(),
  };
}

/** @returns storage, and whether it outlives the page */
export async function openPhotoStorage(userId: string): Promise<{ storage: PhotoStorage; isKept: boolean }> {
  try {
    const database = await openDB<Layout>(databaseName(userId), layoutVersion, {
      upgrade: (opened) => void opened.createObjectStore("scans"),
      blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    });
    const storage: PhotoStorage = {
      all: async () => readable(await database.getAll("scans")),
      get: async (receiptId) => readable([await database.get("scans", receiptId)])[0] ?? null,
      put: async (scan) => void (await database.put("scans", scan, scan.receiptId)),
      remove: (receiptId) => database.delete("scans", receiptId),
      close: () => database.close(),
    };
    return { storage, isKept: true };
  } catch {
    return { storage: memoryStorage(), isKept: false };
  }
}

/** Removes every photo of a person from this device, as on sign-out. */
export const deletePhotos = (userId: string): Promise<void> => deleteDB(databaseName(userId));
