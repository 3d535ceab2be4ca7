/**
 * One tab's replica: what storage holds, kept in memory to be painted. Storage is the truth: every change goes through one
 * of its transactions, and this tab and the others follow.
 */
import { isAnswered } from "@/lib/sync/core/conflict";
import { parseOp } from "@/lib/sync/core/op-codec";
import type { Op, OpDraft } from "@/lib/sync/core/op";
import type { RowState } from "@/lib/sync/core/row-state";
import { rowKey } from "@/lib/sync/core/op";
import { allocate, provisionalOps } from "./allocate";
import { isFetched, type Ledger, type Meta, type OutboxOp } from "./ledger";
import { createOverlay, namesOfOps, namesOfRows } from "./overlay";
import type { Painted } from "./rows";
import type { Loaded, Reads, RejectedOp, ReplicaStorage, RowName, Update } from "./storage";
import type { WireConflict } from "@/lib/sync/core/protocol";

export type ReplicaPorts = {
  storage: ReplicaStorage;
  /** Epoch milliseconds of this device's own clock. */
  nowMs: () => number;
  /** UUIDv7. */
  newId: () => string;
  paint: (changes: readonly Painted[]) => void;
  /** After a transaction of this tab: which rows others must read again, and whether also the lists people look at. */
  changed: (names: readonly RowName[], listsChanged: boolean) => void;
  /** After this tab stored ops of its own: there is something to send. */
  committed: () => void;
  /** Storage would not take an edit, as when the device is full: it is unpainted again. */
  refused?: () => void;
};

/** What a replica holds beside rows. */
export type ReplicaSummary = {
  meta: Meta;
  /** False until the household's rows were here once. */
  isFetched: boolean;
  outbox: readonly OutboxOp[];
  /** Ops painted but not stored yet. */
  storingCount: number;
  rejected: readonly RejectedOp[];
  conflicts: readonly WireConflict[];
  setAsideCount: number;
};

export type Replica = {
  commit: (drafts: readonly OpDraft[]) => Promise<void>;
  /** One storage transaction by the engine. */
  transact: <Value>(reads: Reads, work: (ledger: Ledger) => Update<Value>) => Promise<Value>;
  /** Reads again what another tab changed. */
  refresh: (names: readonly RowName[]) => Promise<void>;
  dismiss: (list: "rejected" | "conflicts", id: string) => Promise<void>;
  summary: () => ReplicaSummary;
  /** The merge state people see, own ops included. */
  state: (name: RowName) => RowState | undefined;
};

/** Ops that came or went between two outboxes. */
function movedOps(before: readonly OutboxOp[], after: readonly OutboxOp[]): Op[] {
  const old = new Set(before);
  const fresh = new Set(after);
  return [...before.filter((one) => !fresh.has(one)), ...after.filter((one) => !old.has(one))].map(({ op }) => op);
}

/** Newer entries in place of older ones of the same id. */
const merged = <Entry>(before: readonly Entry[], added: readonly Entry[], idOf: (entry: Entry) => string): Entry[] => [
  ...new Map([...before, ...added].map((entry) => [idOf(entry), entry])).values(),
];

/** Opens a replica and paints all it holds. */
export async function openReplica(ports: ReplicaPorts): Promise<Replica> {
  const overlay = createOverlay();
  let loaded: Loaded = await ports.storage.load();
  /** Painted, not stored. */
  let pending: readonly Op[] = [];

  const paint = (names: readonly RowName[]): void => ports.paint(names.map((name) => overlay.view(name)));
  const layOps = (): void => overlay.setOps([...loaded.ledger.outbox.map(({ op }) => op), ...pending]);

  overlay.setRows(loaded.rows, true);
  layOps();
  paint(overlay.names());

  /** Follows a finished transaction, unless a later one is known already. */
  function adopt(update: Update<unknown>, reads: Reads): void {
    const before = loaded.ledger;
    if (update.ledger.meta.revision <= before.meta.revision) return;
    const outbox = reads === "meta" ? [...before.outbox, ...update.ledger.outbox] : update.ledger.outbox;
    const gone = update.replacesRows ? overlay.names() : [];
    overlay.setRows(update.rows ?? [], update.replacesRows ?? false);
    loaded = {
      ...loaded,
      ledger: { meta: update.ledger.meta, outbox, ring: [] },
      rows: [],
      setAsideCount: loaded.setAsideCount + (update.setAsideCount ?? 0),
      rejected: merged(loaded.rejected, update.rejected ?? [], ({ op }) => op.id),
      conflicts: merged(loaded.conflicts, update.conflicts ?? [], ({ id }) => id),
    };
    layOps();
    const names = [...gone, ...namesOfRows(update.rows ?? []), ...namesOfOps(movedOps(before.outbox, outbox))];
    if (reads !== "meta") paint(names);
    ports.changed(names, Boolean(update.rejected?.length || update.conflicts?.length));
  }

  async function commit(drafts: readonly OpDraft[]): Promise<void> {
    const view = { base: overlay.base, seen: overlay.seen };
    const painted = provisionalOps(drafts, view, loaded.ledger.meta, ports.nowMs(), ports.newId);
    const wrong = painted.find((op) => parseOp({ ...op, seq: 1 }) === null);
    if (wrong) throw new Error(`not an op of the wire schema: ${JSON.stringify(wrong)}`);
    if (!painted.length) return;
    pending = [...pending, ...painted];
    layOps();
    paint(namesOfOps(painted));
    const unlay = (): void => {
      pending = pending.filter((op) => !painted.includes(op));
    };
    try {
      const update = await ports.storage.update("meta", (ledger) => {
        const { ledger: after, ops } = allocate(ledger, painted, ports.nowMs());
        return { ledger: after, value: ops };
      });
      unlay();
      adopt(update, "meta");
      layOps();
      ports.committed();
    } catch (error) {
      unlay();
      layOps();
      paint(namesOfOps(painted));
      ports.refused?.();
      throw error;
    }
  }

  async function refresh(names: readonly RowName[]): Promise<void> {
    const known = [...names, ...overlay.ownNames()];
    const fresh = await ports.storage.loadRows(known);
    // A transaction of this tab came in between: what was read is older than what is known.
    if (fresh.ledger.meta.revision < loaded.ledger.meta.revision) return refresh(names);
    loaded = { ...fresh, rows: [], setAsideCount: loaded.setAsideCount };
    overlay.forget(known);
    overlay.setRows(fresh.rows, false);
    layOps();
    paint([...known, ...overlay.ownNames()]);
  }

  return {
    commit,
    transact: async (reads, work) => {
      const update = await ports.storage.update(reads, work);
      adopt(update, reads);
      return update.value;
    },
    refresh,
    dismiss: async (list, id) => {
      await ports.storage.dismiss(list, id);
      const idOf = (entry: RejectedOp | WireConflict): string => ("op" in entry ? entry.op.id : entry.id);
      loaded = { ...loaded, [list]: loaded[list].filter((entry) => idOf(entry) !== id) };
      ports.changed([], true);
    },
    summary: () => ({
      meta: loaded.ledger.meta,
      isFetched: isFetched(loaded.ledger.meta.cursor),
      outbox: loaded.ledger.outbox,
      storingCount: pending.length,
      rejected: loaded.rejected,
      conflicts: loaded.conflicts.filter(
        (conflict) => !isAnswered(conflict, overlay.seen(rowKey(conflict.entity, conflict.rowId))),
      ),
      setAsideCount: loaded.setAsideCount,
    }),
    state: ({ entity, id }) => overlay.seen(rowKey(entity, id)),
  };
}
