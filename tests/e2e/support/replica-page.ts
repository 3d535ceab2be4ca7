/** The phone's replica without the app around it, for a page that has nothing but a database. */
import { newId } from "@/lib/kernel/new-id";
import { databaseName, openIdbStorage, replicaNames } from "@/lib/sync/client/idb-storage";
import { openReplica, type Replica } from "@/lib/sync/client/replica";
import type { WireRow } from "@/lib/sync/core/protocol";
import { emptyRow } from "@/lib/sync/core/row-state";

const place = { userId: "user", householdId: "household" };
const newDevice = (): string => newId().slice(-12);
const stamp = `000000001000${"0".repeat(13)}`;

async function open() {
  const storage = await openIdbStorage(place, newDevice);
  const painted = new Map<string, unknown>();
  const replica: Replica = await openReplica({
    storage,
    nowMs: Date.now,
    newId,
    paint: (changes) => {
      for (const { id, row } of changes) {
        if (row) painted.set(id, row);
        else painted.delete(id);
      }
    },
    changed: () => undefined,
    committed: () => undefined,
  });
  return { storage, replica, painted };
}

const opening = open();

const serverRow = (index: number): WireRow => {
  const fields = { listId: [newId(), stamp], name: [`item ${index}`, stamp] } as const;
  return ["groceryItem", newId(), { ...emptyRow, f: fields, c: stamp, a: stamp } as unknown as WireRow[2]];
};

export const replicaPage = {
  addItem: async (name: string): Promise<void> => {
    const { replica } = await opening;
    await replica.commit([{ e: "groceryItem", k: newId(), t: "new", f: { listId: newId(), name } }]);
  },
  shown: async (): Promise<string[]> => {
    const { painted } = await opening;
    return [...painted.values()].map((row) => (row as { name: string }).name).sort();
  },
  outbox: async () =>
    (await (await opening).storage.load()).ledger.outbox.map(({ op: { seq, h, dev } }) => ({ seq, h, dev })),
  /** A transaction that fails after it has decided what to write. */
  failHalfway: async (): Promise<string> => {
    const { storage } = await opening;
    const failing = storage.update("outbox", (ledger) => {
      const rows = [serverRow(0), ["groceryItem", "not to be cloned", () => undefined]] as unknown as WireRow[];
      return { ledger: { ...ledger, meta: { ...ledger.meta, seq: 999 } }, rows, value: null };
    });
    return failing.then(
      () => "kept",
      () => "refused",
    );
  },
  fill: async (count: number): Promise<void> => {
    const { storage } = await opening;
    const rows = Array.from({ length: count }, (_, index) => serverRow(index));
    await storage.update("outbox", (ledger) => ({ ledger, rows, replacesRows: true, value: null }));
  },
  load: async () => {
    const { rows, ledger } = await (await opening).storage.load();
    return { rowCount: rows.length, seq: ledger.meta.seq };
  },
  erase: async (): Promise<string[]> => {
    await (await opening).storage.destroy();
    return replicaNames();
  },
  name: databaseName(place),
};

declare global {
  interface Window {
    replicaPage: typeof replicaPage;
  }
}
window.replicaPage = replicaPage;
