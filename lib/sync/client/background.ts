/** Sync without a page: what the service worker does when the browser has a connection again. */
import { newId } from "@/lib/kernel/new-id";
import { createEngine } from "./engine";
import { httpTransport } from "./http-transport";
import { openIdbStorage, placeOf, replicaNames } from "./idb-storage";
import { joinTabs, leaderLock } from "./leader";
import { unsent } from "./ledger";
import { newDeviceId } from "./new-device-id";
import { openReplica } from "./replica";
import type { ReplicaStorage } from "./storage";

const hasUnsent = async (storage: ReplicaStorage): Promise<boolean> =>
  unsent((await storage.loadRows([])).ledger).length > 0;

/** Sends and reads as a tab would, paints nothing, and tells tabs that are open what changed. */
async function speakFor(name: string, householdId: string, userId: string, storage: ReplicaStorage): Promise<void> {
  const tabs = joinTabs(name, () => undefined);
  try {
    const replica = await openReplica({
      storage,
      nowMs: Date.now,
      newId,
      paint: () => undefined,
      changed: (names, listsChanged) => {
        if (names.length || listsChanged) tabs.tell({ kind: "changed", names });
      },
      committed: () => undefined,
    });
    const engine = createEngine({
      replica,
      transport: httpTransport({ householdId, userId }),
      nowMs: Date.now,
      newDevice: newDeviceId,
      random: Math.random,
      after: () => () => undefined,
      // Whoever was revoked is told by the next page; nothing is wiped behind their back.
      onState: () => undefined,
    });
    await engine.finish();
  } finally {
    tabs.close();
  }
}

async function syncOne(name: string): Promise<boolean> {
  const place = placeOf(name);
  const storage = await openIdbStorage(place, newDeviceId);
  try {
    if (!(await hasUnsent(storage))) return true;
    // Where a tab leads, it sends; the browser asks again later, in case that tab is closed before.
    await navigator.locks.request(leaderLock(name), { ifAvailable: true }, async (lock) => {
      if (lock) await speakFor(name, place.householdId, place.userId, storage);
    });
    return !(await hasUnsent(storage));
  } finally {
    storage.close();
  }
}

/** Sends what every replica of this device has waiting. Rejects when something still waits, so that the browser tries again. */
export async function syncInBackground(): Promise<void> {
  let isDone = true;
  for (const name of await replicaNames()) isDone = (await syncOne(name).catch(() => false)) && isDone;
  if (!isDone) throw new Error("not everything has been sent");
}
