/** The household store in memory. Its state is a value, so that a backup is a reference and a failed transaction leaves none. */
import { rowKey, type Op } from "@/lib/sync/core/op";
import { keyEnd, type WireConflict, type WireRow } from "@/lib/sync/core/protocol";
import type { ActorRole } from "@/lib/sync/core/roles";
import { emptyRow, isVisible, type RowState } from "@/lib/sync/core/row-state";
import type { Accepted, Device, Refused } from "@/lib/sync/server/accept";
import type { VerdictCode } from "@/lib/sync/core/verdict";
import type { World } from "./world";
import type { HouseholdStore, HouseholdTx, Snapshot, VersionedRow } from "@/lib/sync/server/store";

export type LoggedOp = { op: Op; ver: number; arrivedMs: number };
type KeptRow = { state: RowState; ver: number; changedMs: number };

export type HouseholdState = {
  head: number;
  gcFloor: number;
  rows: ReadonlyMap<string, KeptRow>;
  devices: ReadonlyMap<string, Device>;
  log: readonly LoggedOp[];
  refused: readonly (Refused & { device: string })[];
  conflicts: readonly (WireConflict & { ver: number })[];
};

const emptyState: HouseholdState = {
  head: 0,
  gcFloor: 0,
  rows: new Map(),
  devices: new Map(),
  log: [],
  refused: [],
  conflicts: [],
};

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

export class MemoryHousehold implements HouseholdStore {
  state = emptyState;
  epoch = 1;
  readonly roles = new Map<string, ActorRole>();
  /** What is visible at each version of each epoch, for the oracle of equal states at equal cursors. */
  readonly history = new Map<string, string>();

  constructor(private readonly world: World) {}

  tell(line: () => string): void {
    this.world.tell(line);
  }

  /** The household's own settings, which every household has from its first day. */
  found(householdId: string): void {
    const stamp = `0000000000000${"0".repeat(12)}`;
    const state: RowState = { ...emptyRow, f: { name: ["home", stamp] }, c: stamp, a: stamp };
    this.state = {
      ...this.state,
      head: 1,
      rows: new Map([[rowKey("household", householdId), { state, ver: 1, changedMs: 0 }]]),
    };
    this.remember();
  }

  remember(): void {
    this.history.set(
      `${this.epoch}.${this.state.head}`,
      visibleText([...this.state.rows].map(([key, { state }]) => [key, state])),
    );
  }
  restore(backup: HouseholdState): void {
    this.state = backup;
    this.epoch++;
    this.remember();
  }

  /** Forgets rows deleted before a moment; cursors from before them need a snapshot. Edits that wait for their `new` stay. */
  collectGarbage(beforeMs: number): number {
    const gone = [...this.state.rows].filter(
      ([, { state, changedMs }]) => state.x !== "" && !isVisible(state) && changedMs < beforeMs,
    );
    const rows = new Map(this.state.rows);
    for (const [key] of gone) rows.delete(key);
    const gcFloor = Math.max(this.state.gcFloor, ...gone.map(([, { ver }]) => ver));
    this.state = { ...this.state, rows, gcFloor };
    return gone.length;
  }

  async transaction<Value>(_householdId: string, work: (tx: HouseholdTx) => Promise<Value>): Promise<Value> {
    const draft = { state: this.state };
    const value = await work(this.tx(draft));
    const isNew = draft.state.head !== this.state.head;
    this.state = draft.state;
    if (isNew) this.remember();
    return value;
  }

  private tx(draft: { state: HouseholdState }): HouseholdTx {
    return {
      lock: async () => ({ head: draft.state.head, epoch: String(this.epoch) }),
      roleOf: async (userId) => this.roles.get(userId) ?? null,
      device: async (id) => draft.state.devices.get(id) ?? null,
      adoptDevice: async (id, userId) => {
        if (draft.state.devices.has(id)) return null;
        const device = { id, userId, lastSeq: 0, lastOpId: null, lastStamp: "" };
        draft.state = { ...draft.state, devices: new Map(draft.state.devices).set(id, device) };
        return device;
      },
      verdicts: async (device, fromSeq) =>
        draft.state.refused
          .filter((one) => one.device === device && one.seq >= fromSeq)
          .map(({ seq, id, code }) => ({ seq, id, code })),
      serverDevice: async () => {
        throw new Error("the simulated server does not write by itself");
      },
      seen: async (device, ops) => {
        const ids = new Set(ops.map(({ id }) => id));
        const seqs = new Set(ops.map(({ seq }) => seq));
        const used = [
          ...draft.state.log.map(({ op }) => ({ id: op.id, seq: op.seq, device: op.dev, code: null })),
          ...draft.state.refused,
        ].filter((op) => ids.has(op.id) || (op.device === device && seqs.has(op.seq)));
        const mine = used.filter((op) => op.device === device);
        return {
          known: new Set(used.map(({ id }) => id)),
          refusedBefore: new Map(used.flatMap(({ id, code }): [string, VerdictCode][] => (code ? [[id, code]] : []))),
          idBySeq: new Map(mine.map(({ seq, id }) => [seq, id])),
        };
      },
      rows: async (names) =>
        new Map(
          names.flatMap(({ entity, id }): [string, RowState][] => {
            const row = draft.state.rows.get(rowKey(entity, id));
            return row ? [[rowKey(entity, id), row.state]] : [];
          }),
        ),
      save: async (outcome, ver, nowMs) => {
        draft.state = this.saved(draft.state, outcome, ver, nowMs);
      },
    };
  }

  private saved(state: HouseholdState, outcome: Accepted, ver: number, nowMs: number): HouseholdState {
    const { device, log, refused, conflicts } = outcome;
    this.tell(
      () =>
        `server makes version ${ver} of ${log.map((op) => `${op.t} ${op.k.slice(-4)} (${op.dev.slice(-4)}.${op.seq})`).join(", ")}`,
    );
    const taken = new Set(state.log.map(({ op }) => op.id));
    if (log.some(({ id }) => taken.has(id))) throw new Error("duplicate key: an op id is in the log already");
    const rows = new Map(state.rows);
    for (const [key, row] of outcome.rows) rows.set(key, { state: row, ver, changedMs: nowMs });
    return {
      ...state,
      rows,
      head: log.length ? ver : state.head,
      devices: new Map(state.devices).set(device.id, device),
      log: [...state.log, ...log.map((op) => ({ op, ver, arrivedMs: nowMs }))],
      refused: [
        ...state.refused.filter(({ id }) => !refused.some((one) => one.id === id)),
        ...refused.map((one) => ({ ...one, device: device.id })),
      ],
      conflicts: [
        ...state.conflicts,
        ...conflicts.map(({ op, ...conflict }) => ({
          ...conflict,
          id: this.world.newId(),
          entity: op.e,
          rowId: op.k,
          ver,
        })),
      ],
    };
  }

  role = async (_householdId: string, userId: string): Promise<ActorRole | null> => this.roles.get(userId) ?? null;

  page: HouseholdStore["page"] = async (_householdId, since, limit) => {
    const rows = [...this.state.rows]
      .filter(([key, { ver }]) => ver > since.v || (ver === since.v && since.k !== keyEnd && key > since.k))
      .sort(([leftKey, left], [rightKey, right]) => left.ver - right.ver || byText(leftKey, rightKey))
      .slice(0, limit)
      .map(([key, { state, ver }]): VersionedRow => ({ ver, row: wireRow(key, state) }));
    return { epoch: String(this.epoch), head: this.state.head, gcFloor: this.state.gcFloor, rows };
  };

  conflicts: HouseholdStore["conflicts"] = async (_householdId, after, upTo) =>
    this.state.conflicts.filter(({ ver }) => ver > after && ver <= upTo);

  snapshot = async <Value>(_householdId: string, read: (snapshot: Snapshot) => Promise<Value>): Promise<Value> => {
    const live = [...this.state.rows].filter(([, { state }]) => isVisible(state));
    async function* rows(): AsyncGenerator<WireRow> {
      for (const [key, { state }] of live) yield wireRow(key, state);
    }
    return read({ epoch: String(this.epoch), ver: this.state.head, rows: rows() });
  };
}

function wireRow(key: string, state: RowState): WireRow {
  const [entity, id] = key.split(":");
  return structuredClone([entity, id, state]) as unknown as WireRow;
}

/** The merge states people can see, as one text: equal texts are equal replicas. */
export const visibleText = (rows: readonly (readonly [string, RowState])[]): string =>
  JSON.stringify(
    rows
      .filter(([, state]) => isVisible(state))
      .sort(([left], [right]) => byText(left, right))
      .map(([key, { f, q, t, a, x }]) => [key, sorted(f), q, sorted(t), a, x]),
  );

const sorted = (record: object): unknown => Object.entries(record).sort(([left], [right]) => byText(left, right));
