/** The merge state of one row, and how people see it. */
import { quantityMax } from "@/lib/kernel/quantity";
import { entities, type EntityName, type Row } from "./entities";
import type { FieldValue } from "./op";
import type { Stamp } from "./stamp";

export type Delta = readonly [stamp: Stamp, thousandths: number];

/**
 * f: fields as last-write-wins registers; q: the last count `v` at `h` and the deltas after it; t: the dots (ids of the
 * adds) of each tag; r: dots removed before their add arrived; c: created, a: last sign of life, x: last delete.
 */
export type RowState = {
  readonly f: Readonly<Record<string, readonly [FieldValue, Stamp]>>;
  readonly q: { readonly v: number; readonly h: Stamp; readonly d: readonly Delta[] };
  readonly t: Readonly<Record<string, readonly string[]>>;
  readonly r: readonly string[];
  readonly c: Stamp;
  readonly a: Stamp;
  readonly x: Stamp;
};

export const emptyRow: RowState = { f: {}, q: { v: 0, h: "", d: [] }, t: {}, r: [], c: "", a: "", x: "" };

/** Thousandths, below zero when more was used than was there; `viewOf` shows no less than zero. */
export const quantityOf = (row: RowState): number => row.q.d.reduce((sum, [, change]) => sum + change, row.q.v);

/** An edit made after the delete revives the row, an older one does not; only `new` creates. */
export const isVisible = (row: RowState): boolean => row.c !== "" && row.a > row.x;

/** The row as people see it, or null when it was never created or is deleted. */
export function viewOf<Name extends EntityName>(entity: Name, id: string, row: RowState): Row<Name> | null {
  if (!isVisible(row)) return null;
  const view: Record<string, unknown> = { id };
  for (const field of Object.keys(entities[entity].fields)) view[field] = row.f[field]?.[0] ?? null;
  if (entities[entity].quantity) view.quantity = Math.min(quantityMax, Math.max(0, quantityOf(row)));
  view.tags = Object.keys(row.t).sort();
  return view as Row<Name>;
}

/** The dots of a tag. People choose tags, so one may be named like what every object inherits ("constructor"). */
export const dotsOf = (row: RowState, tag: string): readonly string[] =>
  Object.hasOwn(row.t, tag) ? (row.t[tag] ?? []) : [];
