/** Tells people news: a row each, and the jobs that push and mail it, in one transaction with what caused it. */
import type { Transaction } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/queue";
import { newId } from "@/lib/kernel/new-id";
import { waitsForMorning, type Choices } from "@/lib/notifications/core/choices";
import type { News } from "@/lib/notifications/core/kinds";
import { quietEndsMs } from "@/lib/notifications/core/local-time";
import { readWishes, type Wishes } from "./wishes";

type Told = {
  householdId: string;
  news: News;
  /** Names the news within a household; whoever was told it already is not told again. */
  key: string;
  /** Who of the household; null for everybody. */
  userIds: readonly string[] | null;
  nowMs: number;
};

type Wanted = Choices[keyof Choices];

/** When push and mail go out; null when it would be too late to be of use. */
function sendAtMs({ news, nowMs }: Told, { quiet, timeZone }: Wishes): number | null {
  const quietEnds = quietEndsMs(quiet, timeZone, nowMs);
  if (quietEnds === null) return nowMs;
  return waitsForMorning(news.kind) ? quietEnds : null;
}

async function send(transaction: Transaction, id: string, told: Told, person: Wishes, wanted: Wanted): Promise<void> {
  const atMs = sendAtMs(told, person);
  if (atMs === null) return;
  const runAt = new Date(atMs);
  const push = wanted.push ? person.subscriptionIds : [];
  for (const target of push) {
    await enqueue(transaction, "send-notification", { v: 1, notificationId: id, channel: "push", target }, { runAt });
  }
  if (wanted.email) {
    await enqueue(
      transaction,
      "send-notification",
      { v: 1, notificationId: id, channel: "email", target: "" },
      { runAt },
    );
  }
}

/** @returns how many people were told; those who were told before, or want none of it, do not count */
export async function tell(transaction: Transaction, told: Told): Promise<number> {
  const people = await readWishes(transaction, told.householdId, told.userIds);
  let count = 0;
  for (const person of people) {
    const wanted = person.choices[told.news.kind];
    if (!wanted.inbox && !wanted.push && !wanted.email) continue;
    const [row] = await transaction.notification.createManyAndReturn({
      data: {
        id: newId(),
        householdId: told.householdId,
        userId: person.userId,
        kind: told.news.kind,
        dedupeKey: `${told.householdId}:${told.key}`,
        payload: told.news.payload,
        isListed: wanted.inbox,
      },
      skipDuplicates: true,
      select: { id: true },
    });
    if (!row) continue;
    count += 1;
    await send(transaction, row.id, told, person, wanted);
  }
  return count;
}
