import { standInsFor, type CookFood } from "@/lib/catalog/core/cooking/read-cook-food";
import { readPantryName } from "@/lib/catalog/core/cooking/read-pantry-name";
import type { RecipeWords } from "@/lib/catalog/core/cooking/read-pantry-name";
import { daysBetween, parseDay, type Day } from "@/lib/kernel/day";
import type { Need } from "./needs";
import type { LotRef, PantryLot, StandIn } from "./recommendation";

/** Days ahead in which a lot wants to be cooked; the pantry calls the same days soon. */
export const expiringDaysMax = 3;

export type LotAtHome = LotRef & { daysLeft: number | null };

/** Lots by the food they are and by the kinds they belong to, each the most urgent first. */
export type AtHome = {
  byFood: ReadonlyMap<string, readonly LotAtHome[]>;
  byKind: ReadonlyMap<string, readonly LotAtHome[]>;
  /** Answers of `coverOf` for needs already met: a cookbook asks for onions a thousand times. */
  covers: Map<string, Cover | null>;
};

/** @property urgent the first of the lots, when it is over or due within `expiringDaysMax` days */
export type Cover = { lots: readonly LotAtHome[]; standIn: StandIn | null; urgent: LotAtHome | null };

const undated = Number.MAX_SAFE_INTEGER;

function byUrgency(left: LotAtHome, right: LotAtHome): number {
  const days = (left.daysLeft ?? undated) - (right.daysLeft ?? undated);
  if (days !== 0) return days;
  if (left.name !== right.name) return left.name < right.name ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}

function lotAtHome({ id, name, expiresOn, dateKind, quantity }: PantryLot, today: Day): LotAtHome | null {
  const day = expiresOn === null ? null : parseDay(expiresOn);
  const daysLeft = day === null ? null : daysBetween(today, day);
  const isSpoiled = dateKind === "use_by" && daysLeft !== null && daysLeft < 0;
  return isSpoiled || (quantity ?? 1) <= 0 ? null : { id, name, expiresOn, daysLeft };
}

/** Lots by what they are; the first of them is taken first. */
export function byWhatTheyAre(standing: readonly LotAtHome[], words: RecipeWords): AtHome {
  const byFood = new Map<string, LotAtHome[]>();
  const byKind = new Map<string, LotAtHome[]>();
  const add = (map: Map<string, LotAtHome[]>, key: string, lot: LotAtHome) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [lot]);
    else known.push(lot);
  };
  for (const lot of standing) {
    const food = readPantryName(lot.name, words);
    add(byFood, food.key, lot);
    for (const kind of food.broader) add(byKind, kind, lot);
  }
  return { byFood, byKind, covers: new Map() };
}

/** What the household can cook with: used-up lots and lots past their use-by day are no food. */
export const atHome = (lots: readonly PantryLot[], today: Day, words: RecipeWords): AtHome =>
  byWhatTheyAre(lots.flatMap((lot) => lotAtHome(lot, today) ?? []).sort(byUrgency), words);

function cover(lots: readonly LotAtHome[], standIn: StandIn | null): Cover {
  const [first] = lots;
  const isUrgent = first?.daysLeft != null && first.daysLeft <= expiringDaysMax;
  return { lots, standIn, urgent: isUrgent ? first : null };
}

function coverOfFood(food: CookFood, { byFood, byKind }: AtHome): Cover | null {
  const same = byFood.get(food.key);
  if (same !== undefined) return cover(same, null);
  const kind = byKind.get(food.key) ?? food.broader.flatMap((broader) => byFood.get(broader) ?? []);
  if (kind.length > 0) return cover(kind, "kind");
  const swap = standInsFor(food.key).find((key) => byFood.has(key));
  return swap === undefined ? null : cover(byFood.get(swap) ?? [], "swap");
}

const rank = ({ standIn }: Cover): number => (standIn === null ? 0 : standIn === "kind" ? 1 : 2);

function bestCover(need: Need, home: AtHome): Cover | null {
  let best: Cover | null = null;
  for (const food of need.foods) {
    const found = coverOfFood(food, home);
    if (found !== null && (best === null || rank(found) < rank(best))) best = found;
  }
  return best;
}

/** What at home covers a need: the food itself before its kind before a swap. */
export function coverOf(need: Need, home: AtHome): Cover | null {
  const known = home.covers.get(need.key);
  if (known !== undefined) return known;
  const best = bestCover(need, home);
  home.covers.set(need.key, best);
  return best;
}
