/** Forgets what nobody can need any more; for a job that runs once a day. */
import { msPerDay } from "@/lib/kernel/day";
import { deltaFoldMs, foldRow } from "@/lib/sync/core/fold";
import { formatStamp } from "@/lib/sync/core/stamp";
import { householdTx } from "./postgres-store";
import { publish } from "./publish";
import { recordOfState, stateOfRecord } from "./row-codec";
import { directSql, inTransaction, type Sql } from "./sql";
import { tables } from "./tables";

/** Tombstones, the log and what was refused live this long; a phone that was away longer takes a snapshot. */
export const keptMs = 180 * msPerDay;

export type Collected = { householdCount: number; rowCount: number; foldedCount: number; opCount: number };

const sharedTables = tables.filter(({ householdColumn }) => householdColumn === "household_id");
const countedTables = sharedTables.filter(({ quantity }) => quantity);

/** Rows that somebody deleted; one that only waits for its `new` is as invisible, but holds what somebody wrote. */
const isTombstone = "deleted AND clock->>'x' <> ''";

const withTombstonesText = sharedTables
  .map((table) => `SELECT household_id FROM ${table.name} WHERE ${isTombstone} AND updated_at < $1::timestamptz`)
  .join(" UNION ");

/** Rows with two or more changes of their quantity from before a stamp: the shorter text is less than any full one. */
const hasOldChanges = `NOT deleted AND (SELECT count(*) FROM jsonb_array_elements(clock->'q'->'d') d
  WHERE (d->>0) COLLATE "C" < $1) > 1`;
const withOldChangesText = countedTables
  .map((table) => `SELECT household_id FROM ${table.name} WHERE ${hasOldChanges}`)
  .join(" UNION ");

const householdsOf = async (text: string, before: string): Promise<string[]> =>
  (await directSql().query<{ id: string }>(`SELECT household_id::text AS id FROM (${text}) h`, [before])).map(
    ({ id }) => id,
  );

/** Under the household's lock: a write must not revive a row while it is being forgotten. */
async function collectRows(sql: Sql, householdId: string, before: string): Promise<number> {
  await householdTx(sql, householdId).lock();
  let floor = 0;
  let count = 0;
  for (const table of sharedTables) {
    const gone = await sql.query<{ ver: number }>(
      `DELETE FROM ${table.name} WHERE household_id = $1::uuid AND ${isTombstone} AND updated_at < $2::timestamptz
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

type Counted = { record: Record<string, unknown> & { id: string } };

/**
 * Sums old changes of rows that nobody has written to since; a write folds its row by itself. Under a version of its own,
 * so that phones hold what the server holds; nobody sees a difference, so `updated_at` stays.
 */
async function foldRows(sql: Sql, householdId: string, nowMs: number, before: string): Promise<[number, number]> {
  const lock = await householdTx(sql, householdId).lock();
  const ver = (lock?.head ?? 0) + 1;
  let count = 0;
  for (const table of countedTables) {
    const found = await sql.query<Counted>(
      `SELECT to_jsonb(t) AS record FROM ${table.name} t WHERE household_id = $2::uuid AND ${hasOldChanges}`,
      [before, householdId],
    );
    const folded = found.map(({ record }) => {
      const state = foldRow(stateOfRecord(table, record), nowMs);
      return { id: record.id, clock: recordOfState(table, record.id, householdId, state, ver, nowMs).clock };
    });
    count += folded.length;
    await sql.query(
      `UPDATE ${table.name} t SET clock = f.clock, ver = $2::bigint
         FROM jsonb_to_recordset($3::jsonb) AS f(id uuid, clock jsonb)
        WHERE t.household_id = $1::uuid AND t.id = f.id`,
      [householdId, String(ver), JSON.stringify(folded)],
    );
  }
  if (count > 0)
    await sql.query(`UPDATE households SET head = $2::bigint WHERE id = $1::uuid`, [householdId, String(ver)]);
  return [count, ver];
}

async function collectLog(sql: Sql, before: string): Promise<number> {
  const gone = await sql.query(`DELETE FROM sync_ops WHERE received_at < $1::timestamptz RETURNING 1 AS one`, [before]);
  await sql.query(`DELETE FROM sync_dead_letters WHERE created_at < $1::timestamptz`, [before]);
  await sql.query(`DELETE FROM sync_conflicts WHERE created_at < $1::timestamptz`, [before]);
  return gone.length;
}

async function foldAll(nowMs: number): Promise<number> {
  const before = formatStamp({ ms: nowMs - deltaFoldMs, counter: 0 }, "");
  let foldedCount = 0;
  for (const id of await householdsOf(withOldChangesText, before)) {
    const [count, ver] = await inTransaction((sql) => foldRows(sql, id, nowMs, before));
    foldedCount += count;
    if (count > 0) publish(id, ver);
  }
  return foldedCount;
}

/** Safe to run twice, and to be cut short: each household is a transaction of its own. */
export async function collectGarbage(nowMs: number): Promise<Collected> {
  const before = new Date(nowMs - keptMs).toISOString();
  const households = await householdsOf(withTombstonesText, before);
  let rowCount = 0;
  for (const id of households) rowCount += await inTransaction((sql) => collectRows(sql, id, before));
  const foldedCount = await foldAll(nowMs);
  return { householdCount: households.length, rowCount, foldedCount, opCount: await collectLog(directSql(), before) };
}
