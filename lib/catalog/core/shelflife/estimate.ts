import { addDays, type Day } from "@/lib/kernel/day";
import type { Location } from "@/lib/sync/core/locations";
import { frozen, opened, thawed, unopened, type Figure } from "./figures";
import type { DayRange, KeptFood } from "./foodkeeper-row";
import { keptFood } from "./kept-food";

export type FoodState = "unopened" | "opened" | "frozen" | "thawed";

/** What to estimate: a name as people or receipts write it, how it is kept, and what else is known. */
export type ShelfLifeQuestion = {
  name: string;
  /** One of the 22 categories; used when the name is unknown, and to tell a frozen pea from a fresh one. */
  category?: string | undefined;
  state: FoodState;
  /** Where it is; where such food is usually kept when left out. */
  location?: Location | undefined;
};

export type ShelfLife = {
  /** The FoodKeeper row nearest to the food, or null when it lists nothing like it; `source` says whose the figures are. */
  foodkeeperId: number | null;
  /** Every FoodKeeper row that fits, best first. */
  foodkeeperIds: readonly number[];
  /** Where it belongs in this state: opened ketchup goes to the fridge. */
  location: Location;
  /** Whole days it keeps from the day the state began. */
  days: number;
  /** The range the source gives, in days. */
  range: DayRange;
  /** use_by: after it the food may be unsafe; best_before: after it the food is merely past its best. */
  dateKind: "use_by" | "best_before";
  source: "foodkeeper" | "own";
  /** One sentence for people, at most reasonLengthMax long: food, state, place, days, source. */
  reason: string;
};

/** Fits the lot's expiryReason. */
export const reasonLengthMax = 200;
const foodNameLengthMax = 60;
/** A dairy or other mild food that keeps longer than this in the cold is limited by taste, not by germs. */
const useByDaysMax = 21;
/** Ranges up to here take their last day: the source is cautious itself, and a day decides whether dinner is thrown away. */
const endDaysMax = 7;

const alwaysUseBy = new Set(["meat", "seafood", "prepared", "frozen"]);
const shortUseBy = new Set(["vegetarian", "dairy", "bakery"]);

function dateKindOf(food: KeptFood, { place, days }: Figure): ShelfLife["dateKind"] {
  if (food.row.group === "baby") return "use_by";
  if (place !== "fridge" && days[1] >= 1) return "best_before";
  if (alwaysUseBy.has(food.row.group)) return "use_by";
  return shortUseBy.has(food.row.group) && days[1] <= useByDaysMax ? "use_by" : "best_before";
}

/** The one number of a range: the end of a short one, the middle of a long one. */
const daysOf = ([shortest, longest]: DayRange): number =>
  Math.floor(longest <= endDaysMax ? longest : (shortest + longest) / 2);

/** From this many days on people count in months, and from two years in years. */
const monthsFromDays = 60;
const yearsFromDays = 730;

/** A range as people say it: "3–5 days", "6–9 months", "2 years"; months of 30 days, as FoodKeeper counts them. */
function rangeText([shortest, longest]: DayRange): string {
  if (longest < 1) return longest === 0 ? "not at all" : "2 hours";
  const [unit, unitDays] =
    shortest >= yearsFromDays
      ? (["year", 365] as const)
      : shortest >= monthsFromDays
        ? (["month", 30] as const)
        : (["day", 1] as const);
  const [least, most] = [Math.round(shortest / unitDays), Math.round(longest / unitDays)];
  return least === most ? `${most} ${unit}${most === 1 ? "" : "s"}` : `${least}–${most} ${unit}s`;
}

/** The row's name cut at a comma, so that no word of a long one is torn. */
function shortName(name: string): string {
  if (name.length <= foodNameLengthMax) return name;
  const cut = name.slice(0, foodNameLengthMax);
  return cut.includes(",") ? cut.slice(0, cut.lastIndexOf(",")) : cut;
}

function reasonOf(food: KeptFood, state: FoodState, figure: Figure): string {
  const name = [shortName(food.row.name), ...(state === "unopened" ? [] : [state]), figure.place].join(", ");
  const source = figure.source === "foodkeeper" ? "FoodKeeper" : `estimate: ${figure.why ?? "as similar foods"}`;
  return `${name}: ${rangeText(figure.days)} (${source})`.slice(0, reasonLengthMax);
}

/** The figure of a state, then those of the states it came from: no change of state may lengthen a life. */
function figuresOf(food: KeptFood, state: FoodState, place: Location): readonly [Figure, ...Figure[]] {
  const sealed = unopened(food, place);
  if (state === "unopened") return [sealed];
  if (state === "frozen") return [frozen(food)];
  if (state === "opened") return [opened(food, place), sealed, unopened(food, food.usualPlace)];
  return [thawed(food), sealed, frozen(food), opened(food, place)];
}

/**
 * How long a food keeps, where, and why. Figures are FoodKeeper's (USDA, public domain); where it is silent, ours.
 * Opening or thawing never lengthens a life. Null for what is not food and for names nothing is known about.
 */
export function estimateShelfLife({ name, category, state, location }: ShelfLifeQuestion): ShelfLife | null {
  const food = keptFood(name, category);
  if (food === null) return null;
  const place = location ?? (state === "thawed" && food.usualPlace === "freezer" ? "fridge" : food.usualPlace);
  const [own, ...earlier] = figuresOf(food, state, place);
  const shortest = earlier.reduce((least, other) => (daysOf(other.days) < daysOf(least.days) ? other : least), own);
  const figure = { ...shortest, place: own.place };
  return {
    foodkeeperId: food.foodkeeperIds[0] ?? null,
    foodkeeperIds: food.foodkeeperIds,
    location: figure.place,
    days: daysOf(figure.days),
    range: figure.days,
    dateKind: dateKindOf(food, figure),
    source: figure.source,
    reason: reasonOf(food, state, figure),
  };
}

/**
 * The last day of a food whose state began on a day: bought, opened, frozen or thawed.
 * @param printedOn the date on the package, if known; opening or thawing ends a life earlier, never later
 */
export function expiryFor(
  question: ShelfLifeQuestion,
  since: Day,
  printedOn: Day | null = null,
): { expiresOn: Day; estimate: ShelfLife } | null {
  const estimate = estimateShelfLife(question);
  if (estimate === null) return null;
  const estimated = addDays(since, estimate.days);
  if (printedOn === null || question.state === "frozen") return { expiresOn: estimated, estimate };
  if (question.state === "unopened") return { expiresOn: printedOn, estimate };
  return { expiresOn: estimated < printedOn ? estimated : printedOn, estimate };
}
