/** Forgets what nobody can need any more; for a job that runs once a day. */
import { msPerDay } from "@/lib/kernel/day";
import { inTransaction, directSql, type Sql } from "./sql";
import { householdTx } from "./postgres-store";
import { tables } from "./tables";

/** Tombstones, the log and what was refused live this long; a phone that was away longer takes a snapshot. */
export const keptMs = 180 * msPerDay;

export type Collected = { householdCount: number; rowCount: number; opCount: number };

const householdsText = `SELECT id::text FROM households WHERE id IN (
  ${tables
    .filter((table) => table.householdColumn === "household_id")
    .map((table) => `SELECT household_id FROM ${table.name} WHERE deleted AND updated_at < $1::timestamptz`)
    .join(" UNION ")})`;

/** Under the household's lock: a write must not revive a row while it is being forgotten. */
async function collectRows(sql: Sql, householdId: string, before: string): Promise<number> {
  await householdTx(sql, householdId).lock();
  let floor = 0;
  let count = 0;
  for (const table of tables.filter(({ householdColumn }) => householdColumn === "household_id")) {
    const gone = await sql.query<{ ver: number }>(
      `DELETE FROM ${table.name} WHERE household_id = $1::uuid AND deleted AND updated_at < $2::timestamptz
       RETURNING ver::float8 AS ver`,
      [householdId, before],
    );
    floor = gone.reduce((newest, { ver }) => Math.max(newest, ver), floor);
    count += gone.length;
  }
  await sql.query(`UPDATE households SET gc_floor = GREATEST(gc_floor, $2::bigint) WHERE id = $1::uuid`, [
    householdId,
    String(floor),
  ]);
  return count;
}

async function collectLog(sql: Sql, before: string): Promise<number> {
  const gone = await sql.query(`DELETE FROM sync_ops WHERE received_at < $1::timestamptz RETURNING 1 AS one`, [before]);
  await sql.query(`DELETE FROM sync_dead_letters WHERE created_at < $1::timestamptz`, [before]);
  await sql.query(`DELETE FROM sync_conflicts WHERE created_at < $1::timestamptz`, [before]);
  return gone.length;
}

/** Safe to run twice, and to be cut short: each household is a transaction of its own. */
export async function collectGarbage(nowMs: number): Promise<Collected> {
  const before = new Date(nowMs - keptMs).toISOString();
  const households = await directSql().query<{ id: string }>(householdsText, [before]);
  let rowCount = 0;
  for (const { id } of households) rowCount += await inTransaction((sql) => collectRows(sql, id, before));
  return { householdCount: households.length, rowCount, opCount: await collectLog(directSql(), before) };
}
