/** When something runs out, from how it was used. */
import { convertQuantity } from "@/lib/catalog/core/units/convert-quantity";
import { addDays, daysBetween, dayInZone, type Day } from "@/lib/kernel/day";
import { isAtHome, type Lot } from "@/lib/pantry/core/lot";
import type { Row } from "@/lib/sync/core/entities";
import type { Amount } from "./lines";

type LotEvent = Row<"lotEvent">;

/** Use older than this says little about next week. */
const windowDays = 56;
/** Fewer uses, or a shorter time, are no habit. */
const usesMin = 3;
const spanDaysMin = 7;
/** Something nobody touched for this long is not in use any more. */
const idleDaysMax = 21;
const daysPerWeek = 7;

/**
 * A forecast and what it rests on.
 * @property runsOutOn the first day there is none; today when there is none already
 * @property perWeek what is used in a week
 * @property left what is at home
 */
export type RunOut = { name: string; runsOutOn: Day; perWeek: Amount; left: Amount; useCount: number };

/** Uses that were not taken back, by lot. */
export function usesByLot(events: Iterable<LotEvent>): Map<string, LotEvent[]> {
  const all = [...events];
  const undone = new Set(all.flatMap((event) => event.undoes ?? []));
  const byLot = new Map<string, LotEvent[]>();
  for (const event of all) {
    if (event.kind !== "use" || !event.quantity || undone.has(event.id)) continue;
    byLot.set(event.lotId, [...(byLot.get(event.lotId) ?? []), event]);
  }
  return byLot;
}

const newestFirst = (left: Lot, right: Lot): number =>
  (left.purchasedOn ?? "") > (right.purchasedOn ?? "") ? -1 : left.id < right.id ? 1 : -1;

/**
 * When a food runs out, or null where its use is no habit.
 * @param lots of that food, used up ones included
 * @param uses see `usesByLot`
 */
export function forecastRunOut(
  lots: readonly Lot[],
  uses: ReadonlyMap<string, readonly LotEvent[]>,
  today: Day,
  timeZone: string,
): RunOut | null {
  const [reference] = [...lots].sort((a, b) => Number(isAtHome(b)) - Number(isAtHome(a)) || newestFirst(a, b));
  if (!reference) return null;
  const { name, unit } = reference;
  const inUnit = (quantity: number, lot: Lot): number =>
    convertQuantity({ quantity, unit: lot.unit }, unit, name)?.quantity ?? 0;
  const since = addDays(today, -windowDays);
  const used = lots.flatMap((lot) =>
    (uses.get(lot.id) ?? []).map((event) => ({
      day: dayInZone(event.at, timeZone),
      quantity: inUnit(event.quantity ?? 0, lot),
    })),
  );
  const recent = used.filter(({ day, quantity }) => day > since && day <= today && quantity > 0);
  const days = recent.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (recent.length < usesMin || !first || !last) return null;
  const spanDays = daysBetween(first, today);
  if (spanDays < spanDaysMin || daysBetween(last, today) > idleDaysMax) return null;
  const perDay = recent.reduce((sum, { quantity }) => sum + quantity, 0) / (spanDays + 1);
  const left = lots.filter(isAtHome).reduce((sum, lot) => sum + inUnit(lot.quantity, lot), 0);
  return {
    name,
    runsOutOn: addDays(today, Math.floor(left / perDay)),
    perWeek: { quantity: Math.round(perDay * daysPerWeek), unit },
    left: { quantity: left, unit },
    useCount: recent.length,
  };
}
