import type { Location } from "@/lib/sync/core/locations";
import type { DayRange, FoodkeeperFigure, FoodkeeperGroup, KeptFood } from "./foodkeeper-row";
import { ownRules } from "./own-rules";

/** A range of days with where it comes from, and the place it holds for. */
export type Figure = { days: DayRange; place: Location; source: "foodkeeper" | "own"; why: string | null };

type Key = "pantry" | "fridge" | "freezer" | "pantryAfterOpening" | "fridgeAfterOpening" | "fridgeAfterThawing";

const isRange = (figure: FoodkeeperFigure | undefined): figure is DayRange => Array.isArray(figure);

const own = (days: DayRange, place: Location, why: string): Figure => ({ days, place, source: "own", why });

/** FoodKeeper's figure for a key, else our rule for it, else null. */
function stated(food: KeptFood, key: Key, place: Location): Figure | null {
  const figure = food.row[key];
  if (isRange(figure)) {
    return food.ownWhy === null
      ? { days: figure, place, source: "foodkeeper", why: null }
      : own(figure, place, food.ownWhy);
  }
  const rule = ownRules[food.row.id]?.[key];
  return rule === undefined ? null : own(rule.days, place, rule.why);
}

const openedColdDays: Partial<Record<FoodkeeperGroup, DayRange>> = {
  dairy: [5, 7],
  meat: [2, 3],
  seafood: [1, 2],
  vegetarian: [3, 5],
  prepared: [2, 3],
  condiment: [30, 60],
  baby: [1, 2],
};
const thawedDays: Partial<Record<FoodkeeperGroup, DayRange>> = {
  meat: [1, 2],
  seafood: [1, 1],
  vegetarian: [2, 3],
  dairy: [2, 3],
  fruit: [1, 2],
  vegetable: [1, 2],
  bakery: [2, 3],
};
const frozenDays: Record<FoodkeeperGroup, DayRange> = {
  dairy: [60, 90],
  meat: [90, 120],
  seafood: [60, 90],
  vegetarian: [90, 150],
  prepared: [30, 60],
  bakery: [60, 90],
  fruit: [180, 240],
  vegetable: [180, 240],
  frozen: [90, 180],
  dry: [180, 365],
  condiment: [60, 90],
  baby: [30, 30],
  shelf: [180, 365],
  beverage: [180, 240],
};

/** What was made to be kept cold, out of the cold: produce lasts a little, the rest is a matter of hours. */
function warm(food: KeptFood): Figure {
  const isProduce = food.row.group === "fruit" || food.row.group === "vegetable";
  return isProduce
    ? own([1, 2], "pantry", "wilts quickly out of the fridge")
    : own([0, 0], "pantry", "must be kept cold; two hours at room temperature");
}

function unopenedInPantry(food: KeptFood): Figure {
  const figure = stated(food, "pantry", "pantry");
  if (figure !== null) return figure;
  if (food.usualPlace !== "pantry") return warm(food);
  const ripe = food.row.pantry === "ripe" ? stated(food, "fridge", "pantry") : null;
  if (ripe !== null) return { ...ripe, why: "ripe fruit; how ripe it was bought is unknown" };
  // FoodKeeper names only the opened life of some cupboard foods: sealed, they keep at least that long.
  const opened = stated(food, "pantryAfterOpening", "pantry") ?? stated(food, "fridge", "pantry");
  return opened ?? own([180, 365], "pantry", "sealed cupboard food");
}

function unopenedInFridge(food: KeptFood): Figure {
  const figure = stated(food, "fridge", "fridge");
  if (figure !== null && food.row.group !== "frozen") return figure;
  if (food.usualPlace === "freezer") return thawed(food);
  if (food.usualPlace === "pantry") return { ...unopenedInPantry(food), place: "fridge" };
  return stated(food, "fridgeAfterOpening", "fridge") ?? own([3, 5], "fridge", "cautious guess for chilled food");
}

/** In the freezer: quality, not safety, so a food FoodKeeper advises against freezing gets a short life and the reason. */
export function frozen(food: KeptFood): Figure {
  const figure = stated(food, "freezer", "freezer");
  if (figure !== null) return figure;
  if (food.row.freezer === "no")
    return own([30, 60], "freezer", "FoodKeeper advises against freezing: texture suffers");
  return own(frozenDays[food.row.group], "freezer", "as similar foods freeze");
}

/** Sealed, in the given place. */
export function unopened(food: KeptFood, place: Location): Figure {
  if (place === "freezer") return frozen(food);
  return place === "pantry" ? unopenedInPantry(food) : unopenedInFridge(food);
}

/** Opened: a cupboard food that must be chilled from then on moves to the fridge. */
export function opened(food: KeptFood, place: Location): Figure {
  if (place === "freezer") return frozen(food);
  const inPantry = stated(food, "pantryAfterOpening", "pantry");
  const inFridge = stated(food, "fridgeAfterOpening", "fridge");
  const here = place === "pantry" ? (inPantry ?? inFridge) : (inFridge ?? (inPantry && { ...inPantry, place }));
  if (here !== null) return here;
  const cold = openedColdDays[food.row.group];
  const sealed = unopened(food, place);
  const staysPut = cold === undefined || (place === "pantry" && food.row.group === "condiment");
  return staysPut ? sealed : own(cold, "fridge", "as similar foods once opened");
}

/** Thawed in the fridge. */
export function thawed(food: KeptFood): Figure {
  const figure = stated(food, "fridgeAfterThawing", "fridge");
  if (figure !== null) return figure;
  return own(thawedDays[food.row.group] ?? [1, 3], "fridge", "thawed food spoils as fast as fresh, with a head start");
}
