/** Reads for pull and snapshot: every synced table as one stream of rows. */
import type { Cursor, WireConflict, WireRow } from "@/lib/sync/core/protocol";
import { epochSql } from "./epoch";
import { stateOfRecord } from "./row-codec";
import type { Sql } from "./sql";
import type { Page, Snapshot } from "./store";
import { tableFor, tables, type Table } from "./tables";

type RecordRow = { record: Record<string, unknown> & { id: string; ver: number } };
type PageRow = { head: number; gcFloor: number; epoch: string } & (
  (RecordRow & { entity: Table["entity"] }) | { entity: null; record: null }
);

/** Rows of a table after the cursor ($2 version, $3 key): the key compares as the text `entity:id` does everywhere. */
const branch = (table: Table): string =>
  `(SELECT '${table.entity}' AS entity, t.ver, '${table.entity}:' || t.id AS key, to_jsonb(t) AS record
      FROM ${table.name} t
     WHERE t.${table.householdColumn} = $1::uuid AND t.ver > 0 AND t.ver >= $2::bigint
       AND (t.ver > $2::bigint OR ('${table.entity}:' || t.id) COLLATE "C" > $3)
     ORDER BY t.ver, t.id LIMIT $4::int)`;

// One statement, so that the head and the rows are of one moment: a head read apart could be newer than the rows, and a
// cursor set to it would miss what lies between.
const pageText = `SELECT h.head::float8 AS head, h.gc_floor::float8 AS "gcFloor", ${epochSql} AS epoch, r.entity, r.record
  FROM households h
  LEFT JOIN (SELECT entity, ver, key, record FROM (${tables.map(branch).join(" UNION ALL ")}) every
              ORDER BY ver, key COLLATE "C" LIMIT $4::int) r ON true
 WHERE h.id = $1::uuid
 ORDER BY r.ver, r.key COLLATE "C"`;

const wireRow = (table: Table, record: RecordRow["record"]): WireRow => {
  const state = stateOfRecord(table, record);
  return [table.entity, record.id, state as unknown as WireRow[2]];
};

export async function selectPage(sql: Sql, householdId: string, since: Cursor, limit: number): Promise<Page | null> {
  const found = await sql.query<PageRow>(pageText, [householdId, String(since.v), since.k, String(limit)]);
  const [first] = found;
  if (!first) return null;
  const rows = found.flatMap(({ entity, record }) =>
    entity === null ? [] : [{ ver: record.ver, row: wireRow(tableFor(entity), record) }],
  );
  return { epoch: first.epoch, head: first.head, gcFloor: first.gcFloor, rows };
}

const conflictsMax = 100;

export const selectConflicts = (sql: Sql, householdId: string, after: number, upTo: number): Promise<WireConflict[]> =>
  sql.query<WireConflict>(
    `SELECT id::text, kind, entity, row_id::text AS "rowId", field, winner, loser, winner_stamp AS "winnerStamp",
            loser_stamp AS "loserStamp"
       FROM sync_conflicts
      WHERE household_id = $1::uuid AND ver > $2::bigint AND ver <= $3::bigint AND resolved_at IS NULL
      ORDER BY ver DESC, id LIMIT ${conflictsMax}`,
    [householdId, String(after), String(upTo)],
  );

const snapshotPageRows = 2_000;

async function* liveRows(sql: Sql, householdId: string): AsyncGenerator<WireRow> {
  for (const table of tables) {
    let after: string | null = null;
    do {
      const found: RecordRow[] = await sql.query<RecordRow>(
        `SELECT to_jsonb(t) AS record FROM ${table.name} t
          WHERE t.${table.householdColumn} = $1::uuid AND NOT t.deleted AND ($2::uuid IS NULL OR t.id > $2::uuid)
          ORDER BY t.id LIMIT ${snapshotPageRows}`,
        [householdId, after],
      );
      for (const { record } of found) yield wireRow(table, record);
      after = found.length === snapshotPageRows ? (found[found.length - 1]?.record.id ?? null) : null;
    } while (after !== null);
  }
}

/** Null when there is no such household. */
export async function readSnapshot<Value>(
  sql: Sql,
  householdId: string,
  read: (snapshot: Snapshot) => Promise<Value>,
): Promise<Value | null> {
  const [household] = await sql.query<{ ver: number; epoch: string }>(
    `SELECT head::float8 AS ver, ${epochSql} AS epoch FROM households WHERE id = $1::uuid`,
    [householdId],
  );
  return household ? read({ ...household, rows: liveRows(sql, householdId) }) : null;
}
