/** In which order a shop is walked: learnt from the order in which things are ticked, corrected by hand. */
import type { Category } from "@/lib/catalog/core/category/categories";
import type { Row } from "@/lib/sync/core/entities";
import { namedId } from "@/lib/sync/core/named-id";
import type { OpDraft } from "@/lib/sync/core/op";
import { takenOf } from "./item";
import type { Line } from "./lines";

type Aisle = Row<"aisle">;

/** What has no category is looked for last. */
export const otherAisle = "other";

/** How most supermarkets are laid out: fresh things at the entrance, cold ones before the tills. */
export const usualOrder: readonly (Category | typeof otherAisle)[] = [
  "produce",
  "bakery",
  "deli_prepared",
  "meat",
  "seafood",
  "breakfast",
  "coffee_tea",
  "pasta_grains",
  "canned_meals",
  "condiments",
  "spices",
  "baking",
  "snacks",
  "sweets",
  "beverages",
  "alcohol",
  "baby",
  "personal_care",
  "household",
  "pet",
  "dairy_eggs",
  "frozen",
  otherAisle,
];

const step = 10_000;

const usualPosition = new Map<string, number>(usualOrder.map((category, index) => [category, (index + 1) * step]));

export const aisleIdOf = (householdId: string, storeId: string, category: string): string =>
  namedId(householdId, "aisle", storeId, category);

/**
 * Categories in the order of a shop. What has no place there yet stands where most shops have it.
 * @param storeId the store, or the list itself while it has none
 */
export function aisleOrder(aisles: Iterable<Aisle>, storeId: string, categories: Iterable<string> = []): string[] {
  const known = new Map<string, number>();
  for (const aisle of aisles) if (aisle.storeId === storeId) known.set(aisle.category, aisle.position);
  const all = new Set([...usualOrder, ...known.keys(), ...categories]);
  const placeOf = (category: string): number =>
    known.get(category) ?? usualPosition.get(category) ?? (usualOrder.length - 1) * step;
  return [...all].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

/**
 * An order that agrees with a trip: the categories ticked take the places they already had, in the order they were ticked.
 * All others stay where they are, so that a short trip moves nothing it says nothing about.
 */
export function learnOrder(order: readonly string[], trip: readonly string[]): string[] {
  const ticked = trip.filter((category, index) => order.includes(category) && trip.indexOf(category) === index);
  const queue = [...ticked];
  return order.map((category) => (ticked.includes(category) ? (queue.shift() ?? category) : category));
}

/** Half of a walk lies before it: a stray tick at the end does not move a whole aisle. */
const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
};

/** The categories of a walk in the order of their middle tick. */
export function tripOf(ticks: readonly { category: string; atMs: number }[]): string[] {
  const byTime = [...ticks].sort((a, b) => a.atMs - b.atMs || (a.category < b.category ? -1 : 1));
  const ranks = new Map<string, number[]>();
  byTime.forEach(({ category }, rank) => ranks.set(category, [...(ranks.get(category) ?? []), rank]));
  return [...ranks].sort(([, a], [, b]) => median(a) - median(b)).map(([category]) => category);
}

/** The walks that filled a basket, one for each person who ticked: two who share a shop walk two ways. */
export function tripsOf(taken: readonly Line[]): string[][] {
  const ticksByPerson = new Map<string | null, { category: string; atMs: number }[]>();
  for (const line of taken) {
    for (const item of line.items.filter((one) => takenOf(one) > 0 && one.checkedAt !== null)) {
      const ticks = ticksByPerson.get(item.checkedBy) ?? [];
      ticks.push({ category: line.category ?? otherAisle, atMs: item.checkedAt ?? 0 });
      ticksByPerson.set(item.checkedBy, ticks);
    }
  }
  return [...ticksByPerson.values()].map(tripOf).filter((trip) => trip.length > 1);
}

/** Writes an order down. Only what moved is written. @param taughtBy `person` when somebody put it there */
export function writeOrder(
  householdId: string,
  storeId: string,
  order: readonly string[],
  aisles: Iterable<Aisle>,
  taughtBy: "learned" | "person",
): OpDraft[] {
  const known = new Map([...aisles].filter((one) => one.storeId === storeId).map((one) => [one.category, one]));
  return order.flatMap((category, index): OpDraft[] => {
    const position = (index + 1) * step;
    const present = known.get(category);
    if (position === (present?.position ?? usualPosition.get(category))) return [];
    const k = aisleIdOf(householdId, storeId, category);
    if (present) return [{ e: "aisle", k, t: "set", f: { position, taughtBy } }];
    return [{ e: "aisle", k, t: "new", f: { storeId, category, position, taughtBy } }];
  });
}

/** The order with one category somewhere else. */
export function moveAisle(order: readonly string[], category: string, to: number): string[] {
  const rest = order.filter((one) => one !== category);
  return [...rest.slice(0, to), category, ...rest.slice(to)];
}

/** Pairs that stand the wrong way round: how often a shopper who follows `order` has to walk back. */
export function inversions(order: readonly string[], walk: readonly string[]): number {
  const placeOf = new Map(order.map((category, index) => [category, index]));
  const places = walk.flatMap((category) => placeOf.get(category) ?? []);
  return places.reduce((sum, place, index) => sum + places.slice(index + 1).filter((later) => later < place).length, 0);
}

export type AisleGroup = { category: string; lines: readonly Line[] };

/** Lines by category, in the order of the shop, and by name within. */
export function groupByAisle(lines: readonly Line[], order: readonly string[]): AisleGroup[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const category = line.category !== null && order.includes(line.category) ? line.category : otherAisle;
    groups.set(category, [...(groups.get(category) ?? []), line]);
  }
  return order.flatMap((category) => {
    const inside = groups.get(category);
    return inside ? [{ category, lines: inside.sort((a, b) => a.name.localeCompare(b.name)) }] : [];
  });
}
