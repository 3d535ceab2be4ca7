/**
 * A household's months in money, from its lots, receipts and journal.
 *
 * - Spent: totals of confirmed receipts by the day of purchase, and prices noted on lots that came without a receipt.
 * - Wasted: for each thing thrown away, the share of its price that the amount thrown away is of the amount bought.
 * - Saved: the same share for what was eaten in its last days (`soonDays` or fewer left) or after them, instead of
 *   being thrown away.
 * - By category: prices of the lots bought in the month; what receipts charge beyond that (taxes, fees, things left out)
 *   is `other`.
 *
 * Amounts in another currency than the household's are not converted: they are counted as left out. So is waste without
 * a known price, which is never taken for nothing.
 */
import { addDays, dayInZone, daysBetween, parseDay, type Day } from "@/lib/kernel/day";
import type { Row } from "@/lib/sync/core/entities";
import { soonDays } from "./expiry";
import type { Lot } from "./lot";
import { undoneIds, type LotEvent } from "./take-back";

type Receipt = Pick<Row<"receipt">, "status" | "purchasedOn" | "totalMinor" | "currency">;

/** @property month "2026-11" */
export type MonthFigures = {
  month: string;
  spentMinor: number;
  wastedMinor: number;
  savedMinor: number;
  wastedCount: number;
  /** Things thrown away whose price nobody knows. */
  unpricedCount: number;
};

export type CategoryFigure = { category: string; minor: number };

/** @property months oldest first, the last is the present one; @property leftOutCount amounts in other currencies */
export type Figures = {
  currency: string;
  months: readonly MonthFigures[];
  byCategory: readonly CategoryFigure[];
  leftOutCount: number;
};

export type FiguresInput = {
  lots: ReadonlyMap<string, Lot>;
  events: Iterable<LotEvent>;
  receipts: Iterable<Receipt>;
  /** The household's currency, or null to take the one most used. */
  currency: string | null;
  today: Day;
  timeZone: string;
  monthCount: number;
};

/** Money on receipts that no lot accounts for. */
export const otherCategory = "other";
/** Lots nobody has put into a category. */
export const noCategory = "none";

const monthOf = (day: string): string => day.slice(0, 7);

function lastMonths(today: Day, count: number): string[] {
  const months = [monthOf(today)];
  let first = `${monthOf(today)}-01` as Day;
  while (months.length < count) {
    first = `${monthOf(addDays(first, -1))}-01` as Day;
    months.unshift(monthOf(first));
  }
  return months;
}

function mostUsed(currencies: Iterable<string | null>): string | null {
  const counts = new Map<string, number>();
  for (const currency of currencies) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** How much of each lot was bought, and which lot a piece was taken out of. */
function originsOf(events: readonly LotEvent[]) {
  const bought = new Map<string, number>();
  const from = new Map<string, string>();
  for (const event of events) {
    if (event.kind === "add" && event.quantity) bought.set(event.lotId, event.quantity);
    const source = event.detail?.["from"];
    if ((event.kind === "split" || event.kind === "open") && typeof source === "string") from.set(event.lotId, source);
  }
  const rootOf = (lotId: string): string => {
    const seen = new Set<string>();
    let id = lotId;
    for (let next = from.get(id); next && !seen.has(next); next = from.get(id)) {
      seen.add(next);
      id = next;
    }
    return id;
  };
  return { bought, isPiece: (lotId: string) => from.has(lotId), rootOf };
}

const emptyMonth = (month: string): MonthFigures => ({
  month,
  spentMinor: 0,
  wastedMinor: 0,
  savedMinor: 0,
  wastedCount: 0,
  unpricedCount: 0,
});

/** Whether eating it that day kept it from being thrown away. */
function isRescue(lot: Lot, day: Day): boolean {
  const expires = lot.expiresOn ? parseDay(lot.expiresOn) : null;
  return expires !== null && daysBetween(day, expires) <= soonDays;
}

/** The figures of the last months; null when there is nothing in money or waste to tell. */
export function monthFigures(input: FiguresInput): Figures | null {
  const { lots, receipts, today, timeZone, monthCount } = input;
  const all = [...input.events];
  const undone = undoneIds(all);
  const events = all.filter((event) => event.kind !== "undo" && !undone.has(event.id));
  const confirmed = [...receipts].filter(({ status }) => status === "confirmed");
  const origins = originsOf(events);
  const currency = input.currency ?? mostUsed([...confirmed, ...lots.values()].map((row) => row.currency)) ?? null;
  const months = new Map(lastMonths(today, monthCount).map((month) => [month, emptyMonth(month)]));
  const present = monthOf(today);
  const byCategory = new Map<string, number>();
  let leftOutCount = 0;
  let receiptsMinor = 0;
  let receiptLotsMinor = 0;

  const inCurrency = (row: { currency: string | null }): boolean => {
    const isOurs = row.currency === null || row.currency === currency;
    if (!isOurs) leftOutCount += 1;
    return isOurs;
  };

  for (const receipt of confirmed) {
    const month = receipt.purchasedOn && months.get(monthOf(receipt.purchasedOn));
    if (!month || receipt.totalMinor === null || !inCurrency(receipt)) continue;
    month.spentMinor += receipt.totalMinor;
    if (month.month === present) receiptsMinor += receipt.totalMinor;
  }

  for (const lot of lots.values()) {
    const month = lot.purchasedOn && months.get(monthOf(lot.purchasedOn));
    if (!month || lot.priceMinor === null || origins.isPiece(lot.id)) continue;
    if (lot.receiptId === null) {
      if (!inCurrency(lot)) continue;
      month.spentMinor += lot.priceMinor;
    } else if (lot.currency !== null && lot.currency !== currency) continue;
    if (month.month !== present) continue;
    if (lot.receiptId !== null) receiptLotsMinor += lot.priceMinor;
    const category = lot.category ?? noCategory;
    byCategory.set(category, (byCategory.get(category) ?? 0) + lot.priceMinor);
  }
  if (receiptsMinor > receiptLotsMinor) byCategory.set(otherCategory, receiptsMinor - receiptLotsMinor);

  for (const event of events) {
    if (event.kind !== "use" && event.kind !== "waste") continue;
    const day = dayInZone(event.at, timeZone);
    const month = months.get(monthOf(day));
    if (!month || !event.quantity) continue;
    const lot = lots.get(event.lotId);
    if (event.kind === "use" && (!lot || !isRescue(lot, day))) continue;
    const root = origins.rootOf(event.lotId);
    const bought = origins.bought.get(root);
    const isPriced = lot && lot.priceMinor !== null && bought && (lot.currency === null || lot.currency === currency);
    const minor = isPriced ? Math.round((lot.priceMinor ?? 0) * Math.min(1, event.quantity / bought)) : 0;
    if (event.kind === "use") month.savedMinor += minor;
    else {
      month.wastedCount += 1;
      month.wastedMinor += minor;
      if (!isPriced) month.unpricedCount += 1;
    }
  }

  const list = [...months.values()];
  const hasAny = list.some((month) => month.spentMinor || month.savedMinor || month.wastedCount);
  if (!hasAny) return null;
  return {
    currency: currency ?? "",
    months: list,
    byCategory: [...byCategory]
      .map(([category, minor]) => ({ category, minor }))
      .filter(({ minor }) => minor > 0)
      .sort((left, right) => right.minor - left.minor || (left.category < right.category ? -1 : 1)),
    leftOutCount,
  };
}
