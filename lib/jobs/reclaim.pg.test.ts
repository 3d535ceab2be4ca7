import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { prepareQueue } from "./queue";
import { holdAliveLock, reclaimJobs } from "./reclaim";

let pool: pg.Pool;
const lockedBy = async (): Promise<string[]> => {
  const { rows } = await pool.query<{ locked_by: string }>(
    "SELECT locked_by FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL",
  );
  return rows.map((row) => row.locked_by);
};

/** A job that a worker took a minute ago and has not finished. */
async function takenBy(worker: string): Promise<void> {
  await pool.query("SELECT graphile_worker.add_job('send-mail', '{}')");
  await pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() - interval '1 minute' WHERE locked_by IS NULL`,
    [worker],
  );
}

beforeAll(async () => {
  await prepareQueue();
  pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
});
beforeEach(() => pool.query("DELETE FROM graphile_worker._private_jobs"));
afterAll(() => pool.end());

test("the job of a killed worker goes back to the queue", async () => {
  await takenBy("worker-killed");
  expect(await reclaimJobs(pool)).toEqual(["worker-killed"]);
  expect(await lockedBy()).toEqual([]);
});

test("the job of a worker that lives stays with it, however long it takes", async () => {
  const alive = await holdAliveLock("worker-alive");
  await takenBy("worker-alive");
  expect(await reclaimJobs(pool)).toEqual([]);
  expect(await lockedBy()).toEqual(["worker-alive"]);
  await alive.release();
  expect(await reclaimJobs(pool)).toEqual(["worker-alive"]);
});

test("a job taken just now is not judged yet", async () => {
  await takenBy("worker-new");
  await pool.query("UPDATE graphile_worker._private_jobs SET locked_at = now()");
  expect(await reclaimJobs(pool)).toEqual([]);
});
