import type { JobHelpers, TaskList } from "graphile-worker";
import { jobs, type JobName, type JobPayload } from "@/lib/jobs/definitions";
import { errorFields, log } from "@/lib/observability/log";

/** What a job's code gets to know about the try it is: its number from 1, whether it is the last, and when to stop. */
export type Attempt = { number: number; isLast: boolean; signal: AbortSignal };

type JobHandlers = { [Name in JobName]: (payload: JobPayload<Name>, attempt: Attempt) => Promise<void> };

async function runJob<Name extends JobName>(
  name: Name,
  handle: JobHandlers[Name],
  payload: unknown,
  helpers: JobHelpers,
): Promise<void> {
  const { attempts, max_attempts: attemptsMax, id } = helpers.job;
  const parsed = jobs[name].payload.parse(payload) as JobPayload<Name>;
  const signal = AbortSignal.any([helpers.abortSignal, AbortSignal.timeout(jobs[name].timeoutMs)]);
  const attempt = { number: attempts, isLast: attempts >= attemptsMax, signal };
  const startedAt = performance.now();
  const fields = () => ({ job: name, id, attempt: attempts, durationMs: Math.round(performance.now() - startedAt) });
  try {
    await handle(parsed, attempt);
    log.info("job.done", fields());
  } catch (thrown) {
    log.error(attempt.isLast ? "job.dead" : "job.failed", { ...fields(), ...errorFields(thrown) });
    throw thrown;
  }
}

/** Graphile's task list from our handlers, each with its payload parsed, its time bounded and its outcome logged. */
export function defineTasks(handlers: JobHandlers): TaskList {
  const names = Object.keys(handlers) as JobName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      (payload: unknown, helpers: JobHelpers) =>
        runJob(name, handlers[name] as JobHandlers[typeof name], payload, helpers),
    ]),
  );
}
