/** What accepting a push needs of a database. Postgres in production, memory in the simulator: one set of decisions. */
import type { EntityName } from "@/lib/sync/core/entities";
import type { ActorRole } from "@/lib/sync/core/roles";
import type { Cursor, WireConflict, WireRow } from "@/lib/sync/core/protocol";
import type { RowState } from "@/lib/sync/core/row-state";
import type { Verdict } from "@/lib/sync/core/verdict";
import type { Accepted, Device, Situation } from "./accept";

export type RowName = { entity: EntityName; id: string };
export type Lock = { head: number; epoch: string };

/** One household inside one transaction. */
export type HouseholdTx = {
  /** Takes the household's row lock and reads its head; null when there is no such household. */
  lock: () => Promise<Lock | null>;
  /** The role of a member, or null. */
  roleOf: (userId: string) => Promise<ActorRole | null>;
  device: (id: string) => Promise<Device | null>;
  /** Makes a device known that is not, unless its id is taken elsewhere; null then. */
  adoptDevice: (id: string, userId: string) => Promise<Device | null>;
  /** Verdicts on ops of a device from a seq on. */
  verdicts: (device: string, fromSeq: number) => Promise<Verdict[]>;
  /** The device this server writes as; made on first use. */
  serverDevice: () => Promise<Device>;
  /** Which of these ops were judged before, and what ids the device used for these seqs. */
  seen: (device: string, ops: readonly { id: string; seq: number }[]) => Promise<Seen>;
  rows: (names: readonly RowName[]) => Promise<Map<string, RowState>>;
  /** Keeps an outcome at version `ver`; the head becomes `ver`. */
  save: (outcome: Accepted, ver: number, nowMs: number, actorId: string | null) => Promise<void>;
};

/** As the situation of `acceptOps` wants it. */
export type Seen = Pick<Situation, "known" | "refusedBefore" | "idBySeq">;

/** A row with the version that last touched it. */
export type VersionedRow = { ver: number; row: WireRow };

/** What changed after a cursor, all of one moment: at most `limit` rows in the order of version and key. */
export type Page = { epoch: string; head: number; gcFloor: number; rows: readonly VersionedRow[] };

export type Snapshot = { epoch: string; ver: number; rows: AsyncIterable<WireRow> };

export type HouseholdStore = {
  transaction: <Value>(householdId: string, work: (tx: HouseholdTx) => Promise<Value>) => Promise<Value>;
  role: (householdId: string, userId: string) => Promise<ActorRole | null>;
  /** Null when there is no such household. */
  page: (householdId: string, since: Cursor, limit: number) => Promise<Page | null>;
  /** Conflicts found after version `after` up to `upTo`, newest first. */
  conflicts: (householdId: string, after: number, upTo: number) => Promise<WireConflict[]>;
  /** Every live row at one moment. `read` runs while that moment is held. */
  snapshot: <Value>(householdId: string, read: (snapshot: Snapshot) => Promise<Value>) => Promise<Value | null>;
};
