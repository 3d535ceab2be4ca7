/** Rows as people see them, for REST, jobs and server pages. */
import type { Transaction } from "@/lib/db/client";
import type { EntityName, Fields, Row } from "@/lib/sync/core/entities";
import { viewOf, type RowState } from "@/lib/sync/core/row-state";
import { stateOfRecord } from "./row-codec";
import { directSql, sqlOf } from "./sql";
import { tableFor } from "./tables";

/** Rows of one page at most. */
export const readLimitMax = 500;

/**
 * A row with its version (the household's version when it last changed, and what an ETag is made of) and its merge state,
 * for rules about who wrote what when.
 */
export type Versioned<Name extends EntityName> = { row: Row<Name>; state: RowState; ver: number; updatedAt: string };

export type ReadRequest<Name extends EntityName> = {
  householdId: string;
  /** Fields that must equal a value. */
  where?: Partial<Fields<Name>>;
  ids?: readonly string[];
  /** Keyset: only rows whose id follows. */
  after?: string;
  limit?: number;
};

type Found = { record: Record<string, unknown> & { id: string; ver: number; updated_at: string } };

/** Visible rows in the order of their ids; `next` is the `after` of the following page, or null at the end. */
export async function readRows<Name extends EntityName>(
  entity: Name,
  request: ReadRequest<Name>,
  transaction?: Transaction,
): Promise<{ rows: Versioned<Name>[]; next: string | null }> {
  const table = tableFor(entity);
  const limit = Math.min(readLimitMax, Math.max(1, request.limit ?? readLimitMax));
  const values: (string | null)[] = [request.householdId, request.after ?? null, request.ids?.join(",") ?? null];
  const conditions = Object.entries(request.where ?? {}).map(([field, value]) => {
    const column = table.columns.find((one) => one.field === field);
    if (!column) throw new Error(`${entity} has no field ${field}`);
    if (value === null) return `t.${column.name} IS NULL`;
    values.push(column.type === "timestamptz" ? new Date(Number(value)).toISOString() : String(value));
    return `t.${column.name} = $${values.length}::${column.type}`;
  });
  const found = await (transaction ? sqlOf(transaction) : directSql()).query<Found>(
    `SELECT to_jsonb(t) AS record FROM ${table.name} t
      WHERE ${[`t.${table.householdColumn} = $1::uuid`, "NOT t.deleted", ...conditions].join(" AND ")}
        AND ($2::uuid IS NULL OR t.id > $2::uuid)
        AND ($3::text IS NULL OR t.id = ANY(string_to_array($3, ',')::uuid[]))
      ORDER BY t.id LIMIT ${limit + 1}`,
    values,
  );
  const page = found.slice(0, limit);
  const rows = page.flatMap(({ record }) => {
    const state = stateOfRecord(table, record);
    const row = viewOf(entity, record.id, state);
    return row ? [{ row, state, ver: record.ver, updatedAt: record.updated_at }] : [];
  });
  return { rows, next: found.length > limit ? (page[page.length - 1]?.record.id ?? null) : null };
}

/** One visible row, or null. */
export async function readRow<Name extends EntityName>(
  entity: Name,
  name: { householdId: string; id: string },
  transaction?: Transaction,
): Promise<Versioned<Name> | null> {
  const { rows } = await readRows(entity, { householdId: name.householdId, ids: [name.id], limit: 1 }, transaction);
  return rows[0] ?? null;
}
