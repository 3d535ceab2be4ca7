import { runMigrations } from "graphile-worker";
import type { Transaction } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import { jobs, type JobName, type JobPayload } from "./definitions";

/** Makes the queue's own tables; safe to call from several processes at once. */
export async function prepareQueue(): Promise<void> {
  await runMigrations({ connectionString: serverEnv().DATABASE_URL });
}

/**
 * Puts a job on the queue inside the caller's transaction, so that it exists exactly when the row it serves does.
 * @param options.key jobs with the same key replace one another while they wait
 * @param options.runAt not before this
 */
export async function enqueue<Name extends JobName>(
  transaction: Transaction,
  name: Name,
  payload: JobPayload<Name>,
  { key, runAt }: { key?: string; runAt?: Date } = {},
): Promise<void> {
  const checked = JSON.stringify(jobs[name].payload.parse(payload));
  await transaction.$executeRaw`
    SELECT graphile_worker.add_job(
      ${name}, ${checked}::json, max_attempts => ${jobs[name].attemptsMax}::int, job_key => ${key ?? null},
      run_at => ${runAt?.toISOString() ?? null}::timestamptz)`;
}
