/** What accepting a push needs of a database. Postgres in production, memory in the simulator: one set of decisions. */
import type { EntityName } from "@/lib/sync/core/entities";
import type { ActorRole } from "@/lib/sync/core/roles";
import type { RowState } from "@/lib/sync/core/row-state";
import type { Accepted, Device } from "./accept";

export type RowName = { entity: EntityName; id: string };
export type Lock = { head: number; epoch: string };

/** One household inside one transaction. */
export type HouseholdTx = {
  /** Takes the household's row lock and reads its head; null when there is no such household. */
  lock: () => Promise<Lock | null>;
  /** The role of a member, or null. */
  roleOf: (userId: string) => Promise<ActorRole | null>;
  device: (id: string) => Promise<Device | null>;
  /** The device this server writes as; made on first use. */
  serverDevice: () => Promise<Device>;
  /** Which of these op ids are in the log or among the refused, and what ids the device used for these seqs. */
  seen: (device: string, ops: readonly { id: string; seq: number }[]) => Promise<Seen>;
  rows: (names: readonly RowName[]) => Promise<Map<string, RowState>>;
  /** Keeps an outcome at version `ver`; the head becomes `ver`. */
  save: (outcome: Accepted, ver: number, nowMs: number, actorId: string | null) => Promise<void>;
};

export type Seen = { known: ReadonlySet<string>; idBySeq: ReadonlyMap<number, string> };

export type HouseholdStore = {
  transaction: <Value>(householdId: string, work: (tx: HouseholdTx) => Promise<Value>) => Promise<Value>;
};
