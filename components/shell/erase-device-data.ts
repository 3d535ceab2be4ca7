import { deleteDB } from "idb";
import { databaseName, type ReplicaPlace } from "@/lib/sync/client/idb-storage";
import { stopSync } from "@/lib/sync/client/start";

/** Takes a household's data off this device: its database, and the pages and answers the browser has kept. */
export async function eraseDeviceData(place: ReplicaPlace): Promise<void> {
  stopSync();
  // Open connections, also those of other tabs, let go when they hear of the deletion.
  await deleteDB(databaseName(place));
  if (!("caches" in globalThis)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}
