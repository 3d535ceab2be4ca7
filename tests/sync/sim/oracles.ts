/** What must hold when a run is over. Each finding is one sentence; none is a pass. */
import { applyOp } from "@/lib/sync/core/merge";
import { rowKey, type Op } from "@/lib/sync/core/op";
import { emptyRow, isVisible, quantityOf, viewOf, type RowState } from "@/lib/sync/core/row-state";
import { driftMsMax, stampMs } from "@/lib/sync/core/stamp";
import { nameOfKey } from "@/lib/sync/client/overlay";
import { rowByDefinition } from "./definitions";
import type { HouseholdState, LoggedOp } from "./memory-household";
import type { Phone } from "./phone";
import type { Scenario } from "./scenario";
import type { World } from "./world";

type Findings = string[];
const text = (value: unknown): string => JSON.stringify(value);
const sortedEntries = (map: ReadonlyMap<string, unknown>): string =>
  text([...map].sort(([left], [right]) => (left < right ? -1 : 1)));

const viewText = (key: string, state: RowState): string => {
  const { entity, id } = nameOfKey(key);
  return text(viewOf(entity, id, state));
};

/** Every phone shows what the server has, in every tab, and has nothing left to send. */
export function converged(state: HouseholdState, phones: readonly Phone[]): Findings {
  const visible = [...state.rows].filter(([, row]) => isVisible(row.state));
  const expected = sortedEntries(new Map(visible.map(([key, row]) => [key, viewText(key, row.state)])));
  return phones.flatMap((phone) => {
    const { outbox } = phone.disk.ledger;
    const stuck = outbox.length ? [`STUCK: ${phone.name} still has ${outbox.length} ops`] : [];
    const differing = phone.tabs.filter(({ painted }) => {
      const shown = new Map([...painted].map(([key, row]) => [key, text(row)]));
      return sortedEntries(shown) !== expected;
    });
    return [...stuck, ...differing.map(() => `DIVERGED: a tab of ${phone.name} shows something else`)];
  });
}

/**
 * Whether an op that never was on its way says nothing that a later one of the same phone does not say better: every
 * field it wrote, or its count or change.
 */
function isOverwritten(op: Op, later: readonly Op[]): boolean {
  const sameRow = later.filter((one) => one.e === op.e && one.k === op.k && one.tx === undefined);
  if (op.tx !== undefined) return false;
  if (op.t === "qset" || op.t === "qadd") return sameRow.some(({ t }) => t === "qset");
  if (op.t !== "set") return false;
  const written = new Set(sameRow.flatMap((one) => ("f" in one ? Object.keys(one.f) : [])));
  return Object.keys(op.f).every((name) => written.has(name));
}

/** What the server was told is something it understands, whatever app said it. */
export const understood = (state: HouseholdState): Findings =>
  state.refused
    .filter(({ code }) => code === "malformed" || code === "too_old" || code === "too_large")
    .map(({ id, code }) => `MISUNDERSTOOD: op ${id} is ${code}`);

/** Every op that was on a disk is in the log or among the refused, once; unless it was overwritten before it was sent. */
export function exactlyOnce(state: HouseholdState, phones: readonly Phone[]): Findings {
  const counts = new Map<string, number>();
  for (const id of [...state.log.map(({ op }) => op.id), ...state.refused.map(({ id: refusedId }) => refusedId)]) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const sent = new Set(phones.flatMap((phone) => [...phone.sent]));
  const isMissing = ({ id }: Op): boolean => !counts.has(id);
  const lost = new Set(
    phones.flatMap((phone) => {
      // In the order of writing: stamps move when the phone learns the time, what is gone keeps its old one.
      const kept = [...phone.kept.values()];
      const arrivedAfter = (index: number): Op[] => kept.slice(index + 1).filter((op) => !isMissing(op));
      return kept
        .filter((op, index) => isMissing(op) && (sent.has(op.id) || !isOverwritten(op, arrivedAfter(index))))
        .map(({ id }) => id);
    }),
  );
  const twice = [...counts].filter(([, count]) => count > 1).map(([id]) => `TWICE: op ${id}`);
  return [...twice, ...[...lost].map((id) => `LOST: op ${id}`)];
}

/** Whoever's op was refused is told. */
export function told(state: HouseholdState, phones: readonly Phone[]): Findings {
  const known = new Set(phones.flatMap((phone) => phone.disk.rejected.map(({ op }) => op.id)));
  const concerned = new Set(phones.flatMap((phone) => [...phone.kept.keys()]));
  const untold = state.refused.filter(({ id }) => concerned.has(id) && !known.has(id));
  return untold.map(({ id, code }) => `UNTOLD: ${code} of op ${id}`);
}

const groupBy = (log: readonly LoggedOp[]): Map<string, LoggedOp[]> => {
  const groups = new Map<string, LoggedOp[]>();
  for (const logged of log) {
    const key = rowKey(logged.op.e, logged.op.k);
    groups.set(key, [...(groups.get(key) ?? []), logged]);
  }
  return groups;
};

/** Every row is what the definitions say of its ops, and the merge says the same in any other order. */
export function defined(world: World, scenario: Scenario, state: HouseholdState): Findings {
  return [...groupBy(state.log)].flatMap(([key, logged]) => {
    const ops = logged.map(({ op }) => op);
    const row = state.rows.get(key)?.state;
    // A collected tombstone took its history along; what came after it starts from nothing.
    if (scenario.tombstoneMs !== null && (!row || ops.some(({ t }) => t === "del"))) return [];
    const isLateCount = ({ op, arrivedMs }: LoggedOp): boolean =>
      op.t === "qset" && scenario.foldMs !== null && stampMs(op.h) < arrivedMs - scenario.foldMs;
    const expected = rowByDefinition(ops, key.startsWith("household:"));
    const isSeen = row !== undefined && isVisible(row);
    if (!expected || !isSeen) return (expected !== null) === isSeen ? [] : [`VISIBILITY of ${key}`];
    const fields = Object.entries(expected.fields).filter(([name, value]) => text(row.f[name]?.[0]) !== text(value));
    const quantity = !logged.some(isLateCount) && quantityOf(row) !== expected.quantity;
    const tags = text(Object.keys(row.t).sort()) !== text(expected.tags);
    return [
      ...fields.map(([name]) => `LAST WRITE of ${key}.${name}`),
      ...(quantity ? [`QUANTITY of ${key}: ${quantityOf(row)}, by definition ${expected.quantity}`] : []),
      ...(tags ? [`TAGS of ${key}`] : []),
      ...(scenario.foldMs === null &&
      !key.startsWith("household:") &&
      shuffledText(world, key, ops) !== viewText(key, row)
        ? [`ORDER changes ${key}`]
        : []),
    ];
  });
}

function shuffledText(world: World, key: string, ops: readonly Op[]): string {
  const shuffled = ops.map((op) => ({ op, place: world.chance() })).sort((left, right) => left.place - right.place);
  return viewText(
    key,
    shuffled.reduce((row, { op }) => applyOp(row, op), emptyRow),
  );
}

/** A write is later than what its writer saw, none is from the future, and groups are whole. */
export function lawful(
  state: HouseholdState,
  ownerId: string | undefined,
  revokedAtMs: ReadonlyMap<string, number>,
): Findings {
  const uninvited = state.log.filter(
    ({ op, arrivedMs }) => arrivedMs > (revokedAtMs.get(state.devices.get(op.dev)?.userId ?? "") ?? Infinity),
  );
  const presumptuous = state.log.filter(
    ({ op }) => op.e === "household" && state.devices.get(op.dev)?.userId !== ownerId,
  );
  const backwards = state.log.filter(({ op }) => op.b !== "" && op.t !== "tadd" && op.t !== "trem" && op.h <= op.b);
  const future = state.log.filter(({ op, arrivedMs }) => stampMs(op.h) > arrivedMs + driftMsMax + 1_000);
  const accepted = new Set(state.log.flatMap(({ op }) => op.tx ?? []));
  const broken = state.refused.filter(({ raw }) => "tx" in raw && accepted.has(String(raw.tx)));
  const places = state.log.map(({ op }) => `${op.dev}.${op.seq}`);
  return [
    ...backwards.map(({ op }) => `CAUSALITY: op ${op.id} is not after what it overwrote`),
    ...presumptuous.map(({ op }) => `ROLE: op ${op.id} of a member changed the settings`),
    ...uninvited.map(({ op }) => `MEMBER: op ${op.id} of somebody who is none`),
    ...future.map(({ op }) => `FUTURE: op ${op.id}`),
    ...broken.map(({ id }) => `GROUP of op ${id} is half applied`),
    ...(new Set(places).size === places.length ? [] : ["PLACE: two ops of one device and seq"]),
  ];
}
