/** The digest of each household, at its hour. Run by the clock every quarter of an hour, since zones begin at quarters. */
import { database, type Transaction } from "@/lib/db/client";
import type { Day } from "@/lib/kernel/day";
import { msPerDay } from "@/lib/kernel/day";
import { digestOf, digestWindow, lotNews, type LotNews } from "@/lib/notifications/core/digest";
import { defaultDigestHour, dueDigestDay } from "@/lib/notifications/core/local-time";
import { insertEvents } from "@/lib/sync/server/event-sql";
import { sqlOf } from "@/lib/sync/server/sql";
import { tell } from "./tell";

const pageMax = 500;
/** More than a household can eat in a week. */
const lotsMax = 5_000;

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date | null): Day | null => (date ? (date.toISOString().slice(0, 10) as Day) : null);

/** Lots that have reached a level nobody was told of; they count as told from now on. */
async function freshNews(transaction: Transaction, householdId: string, today: Day): Promise<LotNews[]> {
  const { from, until } = digestWindow(today);
  const lots = await transaction.pantryLot.findMany({
    where: { householdId, deleted: false, quantity: { gt: 0 }, expiresOn: { gte: dateOf(from), lte: dateOf(until) } },
    select: { id: true, name: true, expiresOn: true },
    orderBy: { expiresOn: "asc" },
    take: lotsMax,
  });
  const dated = lots.map(({ id, name, expiresOn }) => ({ id, name: name ?? "", expiresOn: dayOf(expiresOn) as Day }));
  const news = lotNews(dated, today);
  const told = await transaction.expiryTold.createManyAndReturn({
    data: news.map(({ id, expiresOn, level }) => ({ householdId, lotId: id, expiresOn: dateOf(expiresOn), level })),
    skipDuplicates: true,
    select: { lotId: true, level: true },
  });
  const fresh = new Set(told.map(({ lotId, level }) => `${lotId}:${level}`));
  return news.filter(({ id, level }) => fresh.has(`${id}:${level}`));
}

/** Takes the day for this household: false when another worker has. */
async function takeDay(transaction: Transaction, householdId: string, day: Day): Promise<boolean> {
  const { count } = await transaction.household.updateMany({
    where: { id: householdId, OR: [{ digestedOn: null }, { digestedOn: { lt: dateOf(day) } }] },
    data: { digestedOn: dateOf(day) },
  });
  return count === 1;
}

/** @returns whether there was something to tell */
function digest(householdId: string, day: Day, nowMs: number): Promise<boolean> {
  return database().$transaction(async (transaction) => {
    if (!(await takeDay(transaction, householdId, day))) return false;
    const news = await freshNews(transaction, householdId, day);
    const over = news.filter(({ level }) => level === "over");
    const expired = over.map(
      ({ id, expiresOn }) =>
        ({ type: "inventory.item.expired", payload: { lot_id: id, expires_on: expiresOn } }) as const,
    );
    await insertEvents(sqlOf(transaction), householdId, expired, null, "inventory");
    const payload = digestOf(news, day);
    if (!payload) return false;
    await tell(transaction, {
      householdId,
      news: { kind: "expiry", payload },
      key: `expiry:${day}`,
      userIds: null,
      nowMs,
    });
    return true;
  });
}

/** Households whose newest digest may be of an earlier day than today somewhere on Earth. */
const candidates = (after: string | null, nowMs: number) =>
  database().household.findMany({
    where: {
      deleted: false,
      memberships: { some: {} },
      OR: [{ digestedOn: null }, { digestedOn: { lt: new Date(nowMs + msPerDay) } }],
      ...(after && { id: { gt: after } }),
    },
    select: { id: true, timeZone: true, digestHour: true, digestedOn: true },
    orderBy: { id: "asc" },
    take: pageMax,
  });

/** Safe to run twice and to be cut short: each household is a transaction of its own. @returns how many digests were told */
export async function tellDigests(nowMs: number): Promise<number> {
  let count = 0;
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof candidates>> = await candidates(after, nowMs);
    for (const household of page) {
      const clock = {
        timeZone: household.timeZone ?? "Etc/UTC",
        digestHour: household.digestHour ?? defaultDigestHour,
        digestedOn: dayOf(household.digestedOn),
      };
      const day = dueDigestDay(clock, nowMs);
      if (day && (await digest(household.id, day, nowMs))) count += 1;
    }
    after = page.at(-1)?.id ?? null;
    if (page.length < pageMax) return count;
  }
}
