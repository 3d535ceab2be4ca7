import type { FoodkeeperGroup, FoodkeeperRow, KeptFood } from "./foodkeeper-row";

type CategoryDefault = readonly [
  place: KeptFood["usualPlace"],
  group: FoodkeeperGroup,
  unopened: readonly [number, number],
  opened: readonly [number, number],
  frozen: readonly [number, number],
];

/** What the shortest-lived common foods of each category keep: a cautious guess for a name nobody knows. */
const defaults: Readonly<Record<string, CategoryDefault>> = {
  alcohol: ["pantry", "beverage", [180, 365], [3, 5], [180, 365]],
  baby: ["pantry", "baby", [180, 270], [1, 2], [30, 60]],
  bakery: ["pantry", "bakery", [3, 5], [3, 5], [60, 90]],
  baking: ["pantry", "shelf", [180, 360], [90, 180], [180, 360]],
  beverages: ["pantry", "beverage", [120, 180], [3, 5], [180, 240]],
  breakfast: ["pantry", "shelf", [180, 270], [60, 90], [180, 270]],
  canned_meals: ["pantry", "shelf", [360, 540], [3, 4], [60, 90]],
  coffee_tea: ["pantry", "beverage", [180, 365], [30, 90], [180, 365]],
  condiments: ["pantry", "condiment", [180, 365], [30, 60], [90, 180]],
  dairy_eggs: ["fridge", "dairy", [7, 10], [5, 7], [30, 60]],
  deli_prepared: ["fridge", "prepared", [3, 4], [3, 4], [30, 60]],
  frozen: ["freezer", "frozen", [90, 180], [60, 90], [90, 180]],
  meat: ["fridge", "meat", [1, 2], [1, 2], [90, 120]],
  pasta_grains: ["pantry", "dry", [365, 540], [180, 365], [365, 540]],
  pet: ["pantry", "shelf", [240, 365], [28, 42], [90, 180]],
  produce: ["fridge", "vegetable", [4, 7], [2, 4], [180, 240]],
  seafood: ["fridge", "seafood", [1, 2], [1, 2], [60, 90]],
  snacks: ["pantry", "shelf", [60, 120], [7, 14], [90, 120]],
  spices: ["pantry", "shelf", [365, 730], [365, 730], [365, 730]],
  sweets: ["pantry", "shelf", [120, 240], [30, 60], [120, 240]],
};

/** A food we know only the category of; null for a category that is no food or not one of ours. */
export function categoryFood(category: string): KeptFood | null {
  const known = Object.hasOwn(defaults, category) ? defaults[category] : undefined;
  if (known === undefined) return null;
  const [usualPlace, group, unopened, opened, freezer] = known;
  const row: FoodkeeperRow = { id: 0, name: `Something of the ${category.replaceAll("_", " ")} kind`, group, freezer };
  if (usualPlace !== "freezer") row[usualPlace] = unopened;
  if (usualPlace === "pantry") row.pantryAfterOpening = opened;
  if (usualPlace === "fridge") row.fridgeAfterOpening = opened;
  return { row, foodkeeperIds: [], usualPlace, ownWhy: "guessed from its category" };
}
