/**
 * The pure merge: one op applied to one row. The same file runs in browser, worker and server. Its result does not depend
 * on the order of delivery. Counts and fields applied twice count once, so that a phone may paint its own ops over a row
 * that already holds them; whoever keeps a row still applies each op once.
 */
import type { Op } from "./op";
import { dotsOf, type Delta, type RowState } from "./row-state";
import type { Stamp } from "./stamp";

const later = (left: Stamp, right: Stamp): Stamp => (right > left ? right : left);
const alive = (row: RowState, stamp: Stamp): RowState => (stamp > row.a ? { ...row, a: stamp } : row);

function writeFields(row: RowState, op: Op & { t: "new" | "set" }): RowState {
  let fields: Record<string, RowState["f"][string]> | null = null;
  for (const name in op.f) {
    const current = row.f[name];
    const value = op.f[name];
    if (value === undefined || (current && current[1] >= op.h)) continue;
    fields ??= { ...row.f };
    fields[name] = [value, op.h];
  }
  return fields ? { ...row, f: fields } : row;
}

/** The earliest `new` is the creation: two phones that create a row named by nature make one. */
const create = (row: RowState, stamp: Stamp): RowState => (row.c && row.c <= stamp ? row : { ...row, c: stamp });

/** A count absorbs what was added before it. */
function count(row: RowState, thousandths: number, stamp: Stamp): RowState {
  if (stamp <= row.q.h) return row;
  return { ...row, q: { v: thousandths, h: stamp, d: row.q.d.filter(([at]) => at > stamp) } };
}

function add(row: RowState, change: number, stamp: Stamp): RowState {
  if (stamp <= row.q.h || row.q.d.some(([at]) => at === stamp)) return row;
  const delta: Delta = [stamp, change];
  return { ...row, q: { ...row.q, d: [...row.q.d, delta] } };
}

function addTag(row: RowState, tag: string, dot: string): RowState {
  if (row.r.includes(dot)) return { ...row, r: row.r.filter((removed) => removed !== dot) };
  const dots = dotsOf(row, tag);
  return dots.includes(dot) ? row : { ...row, t: { ...row.t, [tag]: [...dots, dot] } };
}

function removeTag(row: RowState, tag: string, dots: readonly string[]): RowState {
  const present = dotsOf(row, tag);
  const early = dots.filter((dot) => !present.includes(dot) && !row.r.includes(dot));
  const left = present.filter((dot) => !dots.includes(dot));
  const { [tag]: _removed, ...others } = row.t;
  return {
    ...row,
    t: left.length ? { ...others, [tag]: left } : others,
    r: early.length ? [...row.r, ...early] : row.r,
  };
}

/** The row after an op. Total: a well-typed op never throws. */
export function applyOp(row: RowState, op: Op): RowState {
  switch (op.t) {
    case "new":
      return alive(create(writeFields(row, op), op.h), op.h);
    case "set":
      return alive(writeFields(row, op), op.h);
    case "qset":
      return alive(count(row, op.v, op.h), op.h);
    case "qadd":
      return alive(add(row, op.d, op.h), op.h);
    case "tadd":
      return alive(addTag(row, op.v, op.id), op.h);
    case "trem":
      return alive(removeTag(row, op.v, op.dots), op.h);
    case "del":
      return { ...row, x: later(row.x, op.h) };
  }
}
