/** Where a replica lives between visits: IndexedDB in a browser, memory where that is denied and in the simulator. */
import type { EntityName } from "@/lib/sync/core/entities";
import type { Op } from "@/lib/sync/core/op";
import type { WireConflict, WireRow } from "@/lib/sync/core/protocol";
import type { VerdictCode } from "@/lib/sync/core/verdict";
import type { Ledger } from "./ledger";

/** An op the server refused for good, kept to show the person what it wanted. */
export type RejectedOp = { readonly op: Op; readonly code: VerdictCode; readonly atMs: number };

/** What one transaction changes. `ledger` replaces the one it was given; everything else is added to what is there. */
export type Update<Value> = {
  readonly ledger: Ledger;
  readonly rows?: readonly WireRow[];
  /** The rows are all there is: others go. */
  readonly replacesRows?: boolean;
  readonly rejected?: readonly RejectedOp[];
  readonly conflicts?: readonly WireConflict[];
  /** Rows that arrived and could not be read. */
  readonly setAsideCount?: number;
  readonly value: Value;
};

export type RowName = { readonly entity: EntityName; readonly id: string };

export type Loaded = {
  /** With its outbox, without its ring. */
  readonly ledger: Ledger;
  readonly rows: readonly WireRow[];
  readonly rejected: readonly RejectedOp[];
  readonly conflicts: readonly WireConflict[];
  /** Rows that could not be read. */
  readonly setAsideCount: number;
};

/** How much of the ledger a transaction reads; lists that are not read hold only what it adds. */
export type Reads = "meta" | "outbox" | "ring";

export type ReplicaStorage = {
  load: () => Promise<Loaded>;
  /** As `load`, with only those of the named rows that are there. */
  loadRows: (names: readonly RowName[]) => Promise<Loaded>;
  /**
   * One atomic transaction: `work` sees the ledger as it is and what it returns is kept, all or nothing. `work` must be
   * synchronous and pure.
   */
  update: <Value>(reads: Reads, work: (ledger: Ledger) => Update<Value>) => Promise<Update<Value>>;
  /** Takes an entry off a list people read. */
  dismiss: (list: "rejected" | "conflicts", id: string) => Promise<void>;
  close: () => void;
  /** Deletes everything. */
  destroy: () => Promise<void>;
};

/** What of a list changed, by `seq`: the lists are small and their items never change in place. */
export function difference<Item extends { readonly op: Op }>(before: readonly Item[], after: readonly Item[]) {
  const old = new Map(before.map((item) => [item.op.seq, item]));
  const put = after.filter((item) => old.get(item.op.seq) !== item);
  for (const { op } of after) old.delete(op.seq);
  return { put, drop: [...old.keys()] };
}
