import { database } from "@/lib/db/client";
import { funnelSteps, type FunnelStep } from "../core/funnel-steps";

/** One day of the funnel, as YYYY-MM-DD in UTC, with a count for every step. */
export type FunnelDay = { day: string; counts: Readonly<Record<FunnelStep, number>> };

const none = Object.fromEntries(funnelSteps.map((step) => [step, 0])) as Record<FunnelStep, number>;
const isStep = (text: string): text is FunnelStep => (funnelSteps as readonly string[]).includes(text);
const dayMs = 86_400_000;

/** The last `dayCount` days up to today, newest first; days without a visit count zero. */
export async function readFunnel(dayCount: number, nowMs = Date.now()): Promise<FunnelDay[]> {
  const days = Array.from({ length: dayCount }, (_, ago) => new Date(nowMs - ago * dayMs).toISOString().slice(0, 10));
  const rows = await database().funnelCount.findMany({
    where: { day: { gte: new Date(days.at(-1) ?? nowMs) } },
    select: { day: true, step: true, count: true },
  });
  return days.map((day) => {
    const counts = { ...none };
    for (const row of rows)
      if (row.day.toISOString().slice(0, 10) === day && isStep(row.step)) counts[row.step] = row.count;
    return { day, counts };
  });
}
