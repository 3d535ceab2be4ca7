/** A row between its merge state and its Postgres columns: values in columns, stamps in `clock`. */
import { z } from "zod";
import { quantityMax } from "@/lib/kernel/quantity";
import type { FieldValue } from "@/lib/sync/core/op";
import { emptyRow, isVisible, quantityOf, type RowState } from "@/lib/sync/core/row-state";
import type { ColumnType } from "@/lib/sync/core/fields";
import type { Table } from "./tables";

const clockSchema = z.object({
  f: z.record(z.string(), z.string()).default({}),
  q: z
    .object({ v: z.number(), h: z.string(), d: z.array(z.tuple([z.string(), z.number()])) })
    .default({ v: 0, h: "", d: [] }),
  t: z.record(z.string(), z.array(z.string())).default({}),
  r: z.array(z.string()).default([]),
  c: z.string().default(""),
  a: z.string().default(""),
  x: z.string().default(""),
});

const fromColumn = (type: ColumnType, value: unknown): FieldValue =>
  (type === "timestamptz" && typeof value === "string" ? Date.parse(value) : (value ?? null)) as FieldValue;

const toColumn = (type: ColumnType, value: FieldValue): FieldValue =>
  type === "timestamptz" && typeof value === "number" ? new Date(value).toISOString() : value;

/** @param record a row as `to_jsonb` gives it */
export function stateOfRecord(table: Table, record: Record<string, unknown>): RowState {
  const { f: stamps, ...rest } = clockSchema.parse(record.clock);
  const fields: Record<string, readonly [FieldValue, string]> = {};
  for (const { field, name, type } of table.columns) {
    const stamp = stamps[field];
    if (stamp) fields[field] = [fromColumn(type, record[name]), stamp];
  }
  return { ...emptyRow, ...rest, f: fields };
}

/** A record for `jsonb_populate_recordset`. */
export function recordOfState(
  table: Table,
  id: string,
  householdId: string,
  state: RowState,
  ver: number,
  nowMs: number,
) {
  const { f: fields, ...rest } = state;
  const stamps = Object.fromEntries(Object.entries(fields).map(([field, [, stamp]]) => [field, stamp]));
  const values = table.columns.map(({ field, name, type }) => [name, toColumn(type, fields[field]?.[0] ?? null)]);
  return {
    ...Object.fromEntries(values),
    id,
    [table.householdColumn]: householdId,
    ...(table.quantity ? { quantity: Math.min(quantityMax, Math.max(0, quantityOf(state))) } : {}),
    ...(table.tags ? { tags: Object.keys(state.t).sort() } : {}),
    clock: { f: stamps, ...rest },
    ver,
    deleted: !isVisible(state),
    updated_at: new Date(nowMs).toISOString(),
  };
}
