/** A replica that lasts as long as its tab: for browsers that deny IndexedDB. Also the disk of the simulator's phones. */
import { rowKey } from "@/lib/sync/core/op";
import type { WireConflict, WireRow } from "@/lib/sync/core/protocol";
import { firstLedger, withMeta, type Ledger } from "./ledger";
import type { Loaded, Reads, RejectedOp, ReplicaStorage, Update } from "./storage";

/** What such a storage holds; values only, so that copying it copies the replica. */
export type Disk = {
  ledger: Ledger;
  rows: ReadonlyMap<string, WireRow>;
  rejected: readonly RejectedOp[];
  conflicts: readonly WireConflict[];
};

export const emptyDisk = (device: string): Disk => ({
  ledger: firstLedger(device),
  rows: new Map(),
  rejected: [],
  conflicts: [],
});

function partOf(ledger: Ledger, reads: Reads): Ledger {
  if (reads === "ring") return ledger;
  return { ...ledger, ring: [], outbox: reads === "outbox" ? ledger.outbox : [] };
}

/** Lists that were not read hold only additions. */
function whole(before: Ledger, after: Ledger, reads: Reads): Ledger {
  return {
    meta: { ...after.meta, revision: before.meta.revision + 1 },
    outbox: reads === "meta" ? [...before.outbox, ...after.outbox] : after.outbox,
    ring: reads === "ring" ? after.ring : [...before.ring, ...after.ring],
  };
}

export function written(disk: Disk, reads: Reads, update: Update<unknown>): Disk {
  const rows = new Map(update.replacesRows ? [] : disk.rows);
  for (const row of update.rows ?? []) rows.set(rowKey(row[0], row[1]), row);
  return {
    ledger: whole(disk.ledger, update.ledger, reads),
    rows,
    rejected: [...disk.rejected, ...(update.rejected ?? [])],
    conflicts: [...disk.conflicts, ...(update.conflicts ?? [])],
  };
}

const loadedFrom = (disk: Disk, rows: readonly WireRow[]): Loaded => ({
  ledger: { ...disk.ledger, ring: [] },
  rows,
  rejected: disk.rejected,
  conflicts: disk.conflicts,
  setAsideCount: 0,
});

/**
 * @param disk what is there at the start; `keep` is told of every change
 * @param step what a transaction waits for before it reads and before it is kept; a crash never comes back from it
 */
export function memoryStorage(
  disk: Disk,
  keep: (disk: Disk) => void = () => undefined,
  step: () => Promise<void> = () => Promise.resolve(),
): ReplicaStorage {
  let current = disk;
  let queue: Promise<unknown> = Promise.resolve();
  const change = (next: Disk): void => {
    current = next;
    keep(next);
  };
  /** One transaction after another, as a database would. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    load: () => inTurn(async () => loadedFrom(current, [...current.rows.values()])),
    loadRows: (names) =>
      inTurn(async () => {
        const rows = names.map(({ entity, id }) => current.rows.get(rowKey(entity, id)));
        return loadedFrom(
          current,
          rows.filter((row) => row !== undefined),
        );
      }),
    update: (reads, work) =>
      inTurn(async () => {
        await step();
        const update = work(partOf(current.ledger, reads));
        await step();
        change(written(current, reads, update));
        return { ...update, ledger: withMeta(update.ledger, { revision: current.ledger.meta.revision }) };
      }),
    dismiss: (list, id) =>
      inTurn(async () => {
        const kept = {
          rejected: current.rejected.filter(({ op }) => list !== "rejected" || op.id !== id),
          conflicts: current.conflicts.filter((conflict) => list !== "conflicts" || conflict.id !== id),
        };
        change({ ...current, ...kept });
      }),
    close: () => undefined,
    destroy: () => inTurn(async () => change(emptyDisk(current.ledger.meta.device))),
  };
}
