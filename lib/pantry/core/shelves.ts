import type { Day } from "@/lib/kernel/day";
import type { Location } from "@/lib/sync/core/locations";
import { expiryOf } from "./expiry";
import { isAtHome, type Lot } from "./lot";

const lastDay = "9999-12-31";

/** Kept, because making one for every comparison would take most of the time of sorting thousands. */
const collator = new Intl.Collator();

/** What has to be eaten first stands first; without a date, last; then by name. */
export const byUrgency = (left: Lot, right: Lot): number => {
  const [leftDay, rightDay] = [left.expiresOn ?? lastDay, right.expiresOn ?? lastDay];
  if (leftDay !== rightDay) return leftDay < rightDay ? -1 : 1;
  return collator.compare(left.name, right.name) || (left.id < right.id ? -1 : 1);
};

const marks = /\p{Diacritic}/gu;
/** Letters without marks, small. Most names have none to take off, and looking is cheaper than taking apart. */
const fold = (text: string): string =>
  (/[^ -~]/.test(text) ? text.normalize("NFD").replace(marks, "") : text).toLowerCase();

/** A lot's words, each after a space. Rows never change but are replaced, so what was folded once stays right. */
const foldedWords = new WeakMap<Lot, string>();

function wordsOf(lot: Lot): string {
  const known = foldedWords.get(lot);
  if (known !== undefined) return known;
  const text = fold([lot.name, lot.brand, lot.notes, ...lot.tags].filter(Boolean).join(" "));
  const words = ` ${text.split(/[^\p{L}\p{N}]+/u).join(" ")}`;
  foldedWords.set(lot, words);
  return words;
}

const wantedWords = (search: string): string[] =>
  fold(search)
    .split(/\s+/)
    .filter(Boolean)
    .map((start) => ` ${start}`);

/** Every word typed must begin some word of the lot: "ol oi" finds olive oil, and creme finds crème fraîche. */
export function matches(lot: Lot, search: string): boolean {
  return wantedWords(search).every((start) => wordsOf(lot).includes(start));
}

/** What is at home, the most urgent first. */
export const sortedAtHome = (lots: Iterable<Lot>): Lot[] => [...lots].filter(isAtHome).sort(byUrgency);

/** The words of a whole list, kept while somebody searches it letter by letter. */
const wordsOfLists = new WeakMap<readonly Lot[], readonly string[]>();

/** Gets a list ready to be searched, so that the first letter is answered as fast as the next. */
export function prepareSearch(lots: readonly Lot[]): readonly string[] {
  const known = wordsOfLists.get(lots);
  if (known) return known;
  const words = lots.map(wordsOf);
  wordsOfLists.set(lots, words);
  return words;
}

/** Those of a list that a search finds, in their order. */
export function findLots(lots: readonly Lot[], search: string): readonly Lot[] {
  const wanted = wantedWords(search);
  if (!wanted.length) return lots;
  const words = prepareSearch(lots);
  return lots.filter((_, index) => wanted.every((start) => words[index]?.includes(start)));
}

export type Shelf = { location: Location; lots: readonly Lot[] };

const shelfOrder: readonly Location[] = ["fridge", "pantry", "freezer"];

/** A list place by place, in its order. Places with nothing to show are left out. */
export function shelvesOf(lots: readonly Lot[]): Shelf[] {
  const stood = new Map(shelfOrder.map((location): [Location, Lot[]] => [location, []]));
  for (const lot of lots) stood.get(lot.location)?.push(lot);
  return [...stood].flatMap(([location, here]) => (here.length > 0 ? { location, lots: here } : []));
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
