/** What of a pantry is news today: each lot is told when it comes near its date, on its last day, and when it is over. */
import { addDays, daysBetween, type Day } from "@/lib/kernel/day";
import { soonDays } from "@/lib/pantry/core/expiry";
import { namedMax, type Payload } from "./kinds";

export type ToldLevel = "soon" | "today" | "over";
export type DatedLot = { id: string; name: string; expiresOn: Day };
export type LotNews = DatedLot & { level: ToldLevel };

/** What went over longer ago than this is no news: the pantry was not looked after, and shows it by itself. */
const overDaysMax = 7;

/** Days whose lots a digest looks at, both included. */
export const digestWindow = (today: Day): { from: Day; until: Day } => ({
  from: addDays(today, -overDaysMax),
  until: addDays(today, soonDays),
});

/** The level a lot has reached today, or null outside of the window. */
export function levelOf(expiresOn: Day, today: Day): ToldLevel | null {
  const daysLeft = daysBetween(today, expiresOn);
  if (daysLeft > soonDays || daysLeft < -overDaysMax) return null;
  if (daysLeft === 0) return "today";
  return daysLeft < 0 ? "over" : "soon";
}

export const lotNews = (lots: readonly DatedLot[], today: Day): LotNews[] =>
  lots.flatMap((lot) => {
    const level = levelOf(lot.expiresOn, today);
    return level ? [{ ...lot, level }] : [];
  });

const order: readonly ToldLevel[] = ["today", "soon", "over"];

/** A digest of what is new, what must be eaten today first; null when nothing is. */
export function digestOf(news: readonly LotNews[], day: Day): Payload<"expiry"> | null {
  if (news.length === 0) return null;
  const sorted = [...news].sort(
    (left, right) =>
      order.indexOf(left.level) - order.indexOf(right.level) ||
      (left.expiresOn < right.expiresOn ? -1 : left.expiresOn > right.expiresOn ? 1 : left.id < right.id ? -1 : 1),
  );
  const countOf = (level: ToldLevel): number => news.filter((each) => each.level === level).length;
  return {
    day,
    names: sorted.slice(0, namedMax).map(({ name }) => name),
    count: news.length,
    today: countOf("today"),
    soon: countOf("soon"),
    over: countOf("over"),
  };
}
