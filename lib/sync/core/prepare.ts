/** From a draft to an op: what it overwrites, what it takes back, and a stamp that exceeds both. */
import type { FieldValues, OpBody, OpDraft } from "./op";
import { dotsOf, isVisible, quantityOf, type RowState } from "./row-state";
import type { Stamp } from "./stamp";

const newest = (stamps: readonly Stamp[]): Stamp =>
  stamps.reduce((latest, stamp) => (stamp > latest ? stamp : latest), "");

/** The newest stamp an op overwrites in a row as its writer sees it. */
export function stampOverwritten(row: RowState, body: OpBody): Stamp {
  switch (body.t) {
    case "new":
    case "set":
      return newest([row.x, ...Object.keys(body.f).map((name) => row.f[name]?.[1] ?? "")]);
    case "qset":
    case "qadd":
      return newest([row.x, row.q.h, ...row.q.d.map(([stamp]) => stamp)]);
    case "del":
      return newest([row.x, row.a]);
    case "tadd":
    case "trem":
      return row.x;
  }
}

/** JSON knows no `undefined`: a field left out and a field set to undefined are the same. */
const written = (fields: object): FieldValues =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/**
 * What a draft does to the row its writer sees, or null when it does nothing: an edit of a row that is not there, a tag
 * taken off that is not on. Stock that is overdrawn is counted anew from the zero people see.
 */
export function bodyOf(draft: OpDraft, row: RowState): OpBody | null {
  if (draft.t === "new") return { t: "new", f: written(draft.f) };
  if (!isVisible(row)) return null;
  switch (draft.t) {
    case "set":
      return { t: "set", f: written(draft.f) };
    case "qset":
      return { t: "qset", v: draft.v };
    case "qadd":
      return quantityOf(row) < 0 ? { t: "qset", v: Math.max(0, draft.d) } : { t: "qadd", d: draft.d };
    case "tadd":
      return { t: "tadd", v: draft.v };
    case "trem": {
      const dots = dotsOf(row, draft.v);
      return dots.length ? { t: "trem", v: draft.v, dots } : null;
    }
    case "del":
      return { t: "del" };
  }
}
