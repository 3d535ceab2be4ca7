import { parseCrontab } from "graphile-worker";
import { expect, test } from "vitest";
import { jobs } from "@/lib/jobs/definitions";
import { schedule } from "./schedule";

test("schedules only jobs that exist, with payloads they can read", () => {
  for (const { task, payload, options } of parseCrontab(schedule)) {
    const job = jobs[task as keyof typeof jobs];
    // What the queue adds of its own to a scheduled job.
    const sent = { ...payload, _cron: { ts: new Date().toISOString(), backfilled: false } };
    expect(job.payload.safeParse(sent).success, task).toBe(true);
    expect(options.maxAttempts, task).toBe(job.attemptsMax);
  }
});
