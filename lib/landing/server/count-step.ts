import { database } from "@/lib/db/client";
import type { Transaction } from "@/lib/db/client";
import type { FunnelStep } from "../core/funnel-steps";

/** Midnight UTC of the day an instant falls on; counts have no household whose days they could follow. */
const dayOf = (nowMs: number): Date => new Date(new Date(nowMs).toISOString().slice(0, 10));

/** Adds one to the count of a step on the day of `nowMs`. */
export async function countStep(step: FunnelStep, nowMs: number, transaction: Transaction = database()): Promise<void> {
  const day = dayOf(nowMs);
  await transaction.funnelCount.upsert({
    where: { day_step: { day, step } },
    create: { day, step, count: 1 },
    update: { count: { increment: 1 } },
    select: { day: true },
  });
}
