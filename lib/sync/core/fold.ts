/** Keeps a row's merge state small over the years without changing what people see. */
import { msPerDay } from "@/lib/kernel/day";
import type { Delta, RowState } from "./row-state";
import { stampMs } from "./stamp";

/** Changes of a quantity older than this are summed into one: no phone is expected to send a count from before. */
export const deltaFoldMs = 30 * msPerDay;
/** Beyond this many changes the older half is summed whatever its age, so that a row stays within an op's size. */
export const deltasMax = 200;
/** Removes that wait for an add; the oldest are dropped, their adds are long known. */
export const earlyRemovesMax = 200;

function foldDeltas(deltas: readonly Delta[], beforeMs: number): readonly Delta[] {
  const sorted = deltas.length > 1 ? [...deltas].sort(([left], [right]) => (left < right ? -1 : 1)) : deltas;
  const excess = sorted.length > deltasMax ? sorted.length - deltasMax / 2 : 0;
  const old = sorted.filter(([stamp], index) => index < excess || stampMs(stamp) < beforeMs);
  if (old.length < 2) return deltas;
  const [newestStamp] = old[old.length - 1] ?? [""];
  const sum = old.reduce((total, [, change]) => total + change, 0);
  return [[newestStamp, sum], ...sorted.slice(old.length)];
}

/** The row with its old changes summed and its early removes bounded. */
export function foldRow(row: RowState, nowMs: number, foldMs: number = deltaFoldMs): RowState {
  const deltas = foldDeltas(row.q.d, nowMs - foldMs);
  const early = row.r.length > earlyRemovesMax ? [...row.r].sort().slice(-earlyRemovesMax) : row.r;
  if (deltas === row.q.d && early === row.r) return row;
  return { ...row, q: { ...row.q, d: deltas }, r: early };
}
