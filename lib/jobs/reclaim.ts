import pg from "pg";
import { serverEnv } from "@/lib/env/server";

/** Advisory locks of ours share this first key, so that they meet nobody else's. */
const lockSpace = 734_501;
const graceSeconds = 3;

/**
 * Marks a worker as alive for as long as this process lives: an advisory lock on a connection of its own, which Postgres
 * lets go of when the process dies, however it dies.
 */
export async function holdAliveLock(workerId: string): Promise<{ release: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: serverEnv().DATABASE_URL, keepAlive: true });
  // Losing the connection loses the lock; jobs are safe to run twice, so being taken for dead is harmless.
  client.on("error", () => undefined);
  await client.connect();
  await client.query("SELECT pg_advisory_lock($1, hashtext($2))", [lockSpace, workerId]);
  return { release: () => client.end() };
}

/**
 * Gives the jobs of dead workers back to the queue. Graphile Worker itself would wait four hours.
 * @returns ids of the workers found dead
 */
export async function reclaimJobs(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ worker: string }>(
    `WITH holders AS (
       SELECT DISTINCT locked_by AS worker FROM graphile_worker._private_jobs
       WHERE locked_by IS NOT NULL AND locked_at < now() - make_interval(secs => $2)
     )
     SELECT worker FROM holders
     WHERE NOT EXISTS (
       SELECT 1 FROM pg_locks
       WHERE locktype = 'advisory' AND granted AND classid = $1::int::oid
         AND objid = (hashtext(worker)::bigint & 4294967295)::oid AND objsubid = 2
     )`,
    [lockSpace, graceSeconds],
  );
  const dead = rows.map((row) => row.worker);
  if (dead.length > 0) await pool.query("SELECT graphile_worker.force_unlock_workers($1::text[])", [dead]);
  return dead;
}
