/** The household store on Postgres. */
import { eventsOfWrite } from "@/lib/events/core/events-of-write";
import { newId } from "@/lib/kernel/new-id";
import { opBytesMax } from "@/lib/sync/core/op";
import type { ActorRole } from "@/lib/sync/core/roles";
import type { Verdict, VerdictCode } from "@/lib/sync/core/verdict";
import type { Accepted, Device } from "./accept";
import { newDeviceId } from "./device";
import { epochSql } from "./epoch";
import { insertEvents } from "./event-sql";
import { selectStates, writeStates } from "./row-sql";
import { readSnapshot, selectConflicts, selectPage } from "./page-sql";
import { directSql, inSnapshot, inTransaction, type Sql } from "./sql";
import type { HouseholdStore, HouseholdTx, Lock, Seen } from "./store";

const deviceColumns = `id, user_id::text AS "userId", last_seq AS "lastSeq", last_op_id::text AS "lastOpId", last_stamp AS "lastStamp"`;

async function lockHousehold(sql: Sql, householdId: string): Promise<Lock | null> {
  const [household] = await sql.query<Lock>(
    `SELECT head::float8 AS head, ${epochSql} AS epoch FROM households WHERE id = $1::uuid FOR NO KEY UPDATE`,
    [householdId],
  );
  return household ?? null;
}

async function roleOf(sql: Sql, householdId: string, userId: string): Promise<ActorRole | null> {
  const [membership] = await sql.query<{ role: ActorRole }>(
    `SELECT role::text AS role FROM memberships WHERE household_id = $1::uuid AND user_id = $2::uuid`,
    [householdId, userId],
  );
  return membership?.role ?? null;
}

async function adoptDevice(sql: Sql, householdId: string, id: string, userId: string): Promise<Device | null> {
  const [device] = await sql.query<Device>(
    `INSERT INTO sync_devices (id, user_id, household_id) VALUES ($1, $3::uuid, $2::uuid)
     ON CONFLICT (id) DO NOTHING RETURNING ${deviceColumns}`,
    [id, householdId, userId],
  );
  return device ?? null;
}

async function serverDevice(sql: Sql, householdId: string): Promise<Device> {
  const [existing] = await sql.query<Device>(
    `SELECT ${deviceColumns} FROM sync_devices WHERE household_id = $1::uuid AND user_id IS NULL ORDER BY id LIMIT 1`,
    [householdId],
  );
  if (existing) return existing;
  const id = newDeviceId();
  await sql.query(`INSERT INTO sync_devices (id, household_id) VALUES ($1, $2::uuid)`, [id, householdId]);
  return { id, userId: null, lastSeq: 0, lastOpId: null, lastStamp: "" };
}

async function seenOps(
  sql: Sql,
  householdId: string,
  device: string,
  ops: readonly { id: string; seq: number }[],
): Promise<Seen> {
  const used = await sql.query<{ id: string; device: string; seq: number; code: VerdictCode | null }>(
    `WITH sent AS (SELECT * FROM jsonb_to_recordset($3::jsonb) AS s(id uuid, seq int))
     SELECT op_id::text AS id, device, seq, NULL AS code FROM sync_ops
      WHERE op_id IN (SELECT id FROM sent)
         OR (household_id = $1::uuid AND device = $2 AND seq IN (SELECT seq FROM sent))
     UNION ALL
     SELECT op_id::text, device, seq, code FROM sync_dead_letters
      WHERE op_id IN (SELECT id FROM sent)
         OR (household_id = $1::uuid AND device = $2 AND seq IN (SELECT seq FROM sent))`,
    [householdId, device, JSON.stringify(ops.map(({ id, seq }) => ({ id, seq })))],
  );
  return {
    known: new Set(used.map(({ id }) => id)),
    refusedBefore: new Map(used.flatMap(({ id, code }) => (code ? [[id, code]] : []))),
    idBySeq: new Map(used.filter((op) => op.device === device).map(({ seq, id }) => [seq, id])),
  };
}

const logText = `INSERT INTO sync_ops (op_id, household_id, device, seq, ver, entity, row_id, stamp, op, actor_id)
  SELECT (o->>'id')::uuid, $1::uuid, o->>'dev', (o->>'seq')::int, $2::bigint, o->>'e', (o->>'k')::uuid, o->>'h', o, $4::uuid
    FROM jsonb_array_elements($3::jsonb) o`;

const refusedText = `INSERT INTO sync_dead_letters (op_id, household_id, device, seq, code, op)
  SELECT (l->>'id')::uuid, $1::uuid, $2, (l->>'seq')::int, l->>'code', l->'raw' FROM jsonb_array_elements($3::jsonb) l
  ON CONFLICT (op_id) DO UPDATE SET device = EXCLUDED.device, seq = EXCLUDED.seq`;

const conflictText = `INSERT INTO sync_conflicts
    (id, household_id, kind, entity, row_id, field, winner, loser, winner_stamp, loser_stamp, ver)
  SELECT (c->>'id')::uuid, $1::uuid, c->>'kind', c->'op'->>'e', (c->'op'->>'k')::uuid, c->>'field', c->'winner', c->'loser',
         c->>'winnerStamp', c->>'loserStamp', $2::bigint
    FROM jsonb_array_elements($3::jsonb) c`;

const deviceText = `UPDATE sync_devices SET last_seq = $2::int, last_op_id = $3::uuid, last_stamp = $4, last_seen_at = now() WHERE id = $1`;

/** What is kept of a refused op: all of it, unless it is too large or holds what Postgres cannot store. */
function keptRaw(raw: object): object {
  const text = JSON.stringify(raw);
  const storable = text.length <= opBytesMax && !text.includes("\\u0000") && !/\\ud[89a-f]/i.test(text);
  return storable ? raw : { dropped: text.length };
}

async function save(
  sql: Sql,
  householdId: string,
  outcome: Accepted,
  ver: number,
  nowMs: number,
  actorId: string | null,
) {
  const { device, rows, log, refused, conflicts } = outcome;
  if (log.length) {
    await writeStates(sql, householdId, rows, ver, nowMs);
    await sql.query(logText, [householdId, String(ver), JSON.stringify(log), actorId]);
    await sql.query(`UPDATE households SET head = $2::bigint WHERE id = $1::uuid`, [householdId, String(ver)]);
    await insertEvents(sql, householdId, eventsOfWrite({ log, rows, isSystem: actorId === null }), actorId);
  }
  if (refused.length) {
    const letters = refused.map((letter) => ({ ...letter, raw: keptRaw(letter.raw) }));
    await sql.query(refusedText, [householdId, device.id, JSON.stringify(letters)]);
  }
  if (conflicts.length) {
    const found = conflicts.map((conflict) => ({ ...conflict, id: newId<"conflict">() }));
    await sql.query(conflictText, [householdId, String(ver), JSON.stringify(found)]);
  }
  await sql.query(deviceText, [device.id, String(device.lastSeq), device.lastOpId, device.lastStamp]);
}

/** One household inside an open transaction. */
export const householdTx = (sql: Sql, householdId: string): HouseholdTx => ({
  lock: () => lockHousehold(sql, householdId),
  roleOf: (userId) => roleOf(sql, householdId, userId),
  device: async (id) => {
    const [device] = await sql.query<Device>(
      `SELECT ${deviceColumns} FROM sync_devices WHERE id = $1 AND household_id = $2::uuid`,
      [id, householdId],
    );
    return device ?? null;
  },
  adoptDevice: (id, userId) => adoptDevice(sql, householdId, id, userId),
  verdicts: (device, fromSeq) =>
    sql.query<Verdict>(
      `SELECT seq, op_id::text AS id, code FROM sync_dead_letters
        WHERE household_id = $1::uuid AND device = $2 AND seq >= $3::int ORDER BY seq LIMIT 1000`,
      [householdId, device, String(fromSeq)],
    ),
  serverDevice: () => serverDevice(sql, householdId),
  seen: (device, ops) => seenOps(sql, householdId, device, ops),
  rows: (names) => selectStates(sql, householdId, names),
  save: (outcome, ver, nowMs, actorId) => save(sql, householdId, outcome, ver, nowMs, actorId),
});

export const postgresStore: HouseholdStore = {
  transaction: (householdId, work) => inTransaction((sql) => work(householdTx(sql, householdId))),
  role: (householdId, userId) => roleOf(directSql(), householdId, userId),
  page: (householdId, since, limit) => selectPage(directSql(), householdId, since, limit),
  conflicts: (householdId, after, upTo) => selectConflicts(directSql(), householdId, after, upTo),
  snapshot: (householdId, read) => inSnapshot((sql) => readSnapshot(sql, householdId, read)),
};
