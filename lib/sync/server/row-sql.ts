/** Reads and writes whole rows of synced tables inside a transaction. */
import { entityNames, type EntityName } from "@/lib/sync/core/entities";
import { rowKey } from "@/lib/sync/core/op";
import type { RowState } from "@/lib/sync/core/row-state";
import { recordOfState, stateOfRecord } from "./row-codec";
import type { Sql } from "./sql";
import type { RowName } from "./store";
import { tableFor, writtenColumns, type Table } from "./tables";

type RecordRow = { record: Record<string, unknown> & { id: string } };

/** Ids of each entity, in the registry's order. */
function byEntity<Item>(items: readonly Item[], entityOf: (item: Item) => EntityName): [EntityName, Item[]][] {
  return entityNames.flatMap((entity): [EntityName, Item[]][] => {
    const mine = items.filter((item) => entityOf(item) === entity);
    return mine.length ? [[entity, mine]] : [];
  });
}

/** The merge states of the named rows that exist, by row key. */
export async function selectStates(
  sql: Sql,
  householdId: string,
  names: readonly RowName[],
): Promise<Map<string, RowState>> {
  const states = new Map<string, RowState>();
  for (const [entity, wanted] of byEntity(names, ({ entity: name }) => name)) {
    const table = tableFor(entity);
    const found = await sql.query<RecordRow>(
      `SELECT to_jsonb(t) AS record FROM ${table.name} t
        WHERE t.${table.householdColumn} = $1::uuid AND t.id = ANY(string_to_array($2, ',')::uuid[])`,
      [householdId, wanted.map(({ id }) => id).join(",")],
    );
    for (const { record } of found) states.set(rowKey(entity, record.id), stateOfRecord(table, record));
  }
  return states;
}

function upsertText(table: Table): string {
  const written = writtenColumns(table);
  const assignments = written.map((column) => `${column} = EXCLUDED.${column}`).join(", ");
  const columns = ["id", table.householdColumn, ...written].join(", ");
  return `INSERT INTO ${table.name} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table.name}, $1::jsonb)
    ON CONFLICT (household_id, id) DO UPDATE SET ${assignments}`;
}

/** The household's own row is made with the account, never by sync: here it is only updated. */
function updateText(table: Table): string {
  const assignments = writtenColumns(table).map((column) => `${column} = r.${column}`);
  return `UPDATE ${table.name} t SET ${assignments.join(", ")}
    FROM jsonb_populate_recordset(NULL::${table.name}, $1::jsonb) r WHERE t.id = r.id`;
}

/** Writes rows at version `ver`. */
export async function writeStates(
  sql: Sql,
  householdId: string,
  states: ReadonlyMap<string, RowState>,
  ver: number,
  nowMs: number,
): Promise<void> {
  const rows = [...states].map(([key, state]) => {
    const [entity = "", id = ""] = key.split(":");
    return { entity: entity as EntityName, id, state };
  });
  for (const [entity, mine] of byEntity(rows, (row) => row.entity)) {
    const table = tableFor(entity);
    const records = mine.map(({ id, state }) => recordOfState(table, id, householdId, state, ver, nowMs));
    const text = entity === "household" ? updateText(table) : upsertText(table);
    await sql.query(text, [JSON.stringify(records)]);
  }
}
