import type { Day } from "@/lib/kernel/day";
import type { Location } from "@/lib/sync/core/entities";
import { expiryOf } from "./expiry";
import { isAtHome, type Lot } from "./lot";

const lastDay = "9999-12-31";

/** What has to be eaten first stands first; without a date, last; then by name. */
export const byUrgency = (left: Lot, right: Lot): number => {
  const [leftDay, rightDay] = [left.expiresOn ?? lastDay, right.expiresOn ?? lastDay];
  if (leftDay !== rightDay) return leftDay < rightDay ? -1 : 1;
  return left.name.localeCompare(right.name) || (left.id < right.id ? -1 : 1);
};

const marks = /\p{Diacritic}/gu;
const fold = (text: string): string => text.normalize("NFD").replace(marks, "").toLowerCase();

/** Every word typed must begin some word of the lot: "ol oi" finds olive oil, and creme finds crème fraîche. */
export function matches(lot: Lot, search: string): boolean {
  const wanted = fold(search).split(/\s+/).filter(Boolean);
  if (!wanted.length) return true;
  const words = fold([lot.name, lot.brand, lot.notes, ...lot.tags].filter(Boolean).join(" ")).split(/[^\p{L}\p{N}]+/u);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

export type Shelf = { location: Location; lots: readonly Lot[] };

const shelfOrder: readonly Location[] = ["fridge", "pantry", "freezer"];

/** What is at home, place by place, the most urgent first. Places with nothing to show are left out. */
export function shelvesOf(lots: Iterable<Lot>, search = ""): Shelf[] {
  const shown = [...lots].filter((lot) => isAtHome(lot) && matches(lot, search)).sort(byUrgency);
  return shelfOrder
    .map((location) => ({ location, lots: shown.filter((lot) => lot.location === location) }))
    .filter((shelf) => shelf.lots.length > 0);
}

/** Lots at home that are over or due within `days`, the most urgent first. */
export const dueWithin = (lots: Iterable<Lot>, today: Day, days: number): Lot[] =>
  [...lots].filter((lot) => isAtHome(lot) && (expiryOf(lot, today).daysLeft ?? Infinity) <= days).sort(byUrgency);

/** How many lots stand at each place. */
export const countByLocation = (lots: Iterable<Lot>): Record<Location, number> => {
  const counts: Record<Location, number> = { pantry: 0, fridge: 0, freezer: 0 };
  for (const lot of lots) if (isAtHome(lot)) counts[lot.location] += 1;
  return counts;
};
