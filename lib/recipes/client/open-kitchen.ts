/**
 * Everything about recipes that needs the catalog, as one chunk: what is at home, what to cook, what to buy. Load it with
 * `use-kitchen`.
 */
import type { DietFlag } from "@/lib/catalog/core/diet/substances";
import type { DishNutrition } from "@/lib/catalog/core/nutrition/nutrition";
import type { Day } from "@/lib/kernel/day";
import { isAtHome, type Lot } from "@/lib/pantry/core/lot";
import { recipeNutrition } from "@/lib/recipes/core/kitchen/recipe-nutrition";
import { checkShelves, type Cooking, type ShelfLine } from "@/lib/recipes/core/kitchen/shelf-check";
import { shoppingFor, type ShoppingLine } from "@/lib/recipes/core/kitchen/shopping";
import { takingsFor, type Taking } from "@/lib/recipes/core/kitchen/takings";
import { fillWeek, type Dinner, type FillQuery } from "@/lib/recipes/core/plan/fill-week";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { atHome } from "@/lib/recipes/core/recommend/at-home";
import { dietVerdict, type DietVerdict } from "@/lib/recipes/core/recommend/diet-verdict";
import { indexRecipes, type RecipeIndex } from "@/lib/recipes/core/recommend/index-recipes";
import { rankByPantry } from "@/lib/recipes/core/recommend/rank-by-pantry";
import type { PantryQuery, Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import { scaleLine } from "@/lib/recipes/core/scale-line";

export type Wishes = Omit<PantryQuery, "lots" | "today">;

/** A household's recipes before its shelves. */
export type Kitchen = {
  rank: (wishes: Wishes) => readonly Recommendation[];
  check: (cooking: Cooking) => readonly ShelfLine[];
  shopping: (cookings: readonly Cooking[]) => readonly ShoppingLine[];
  takings: (cooking: Cooking) => readonly Taking[];
  fill: (wishes: Omit<FillQuery, "lots">, days: readonly Day[], taken: ReadonlySet<string>) => readonly Dinner[];
  nutrition: (recipe: Recipe) => DishNutrition | null;
  verdict: (recipe: Recipe, diets: readonly DietFlag[]) => DietVerdict;
  scaleLine: typeof scaleLine;
};

/** Reading a few hundred recipes takes long enough to do it once: the last ones read are kept. */
let indexed: { recipes: readonly Recipe[]; index: RecipeIndex } | null = null;

function indexOf(recipes: readonly Recipe[]): RecipeIndex {
  if (indexed?.recipes !== recipes) indexed = { recipes, index: indexRecipes(recipes) };
  return indexed.index;
}

export function openKitchen(recipes: readonly Recipe[], shelves: Iterable<Lot>, today: Day): Kitchen {
  const lots = [...shelves].filter(isAtHome);
  const byId = new Map(lots.map((lot) => [lot.id, lot]));
  let opened: ReturnType<typeof atHome> | null = null;
  const home = () => (opened ??= atHome(lots, today, indexOf(recipes).words));
  return {
    rank: (wishes) => rankByPantry(indexOf(recipes), { ...wishes, lots, today }),
    check: (cooking) => checkShelves(cooking, home(), byId),
    shopping: (cookings) => shoppingFor(cookings, home(), byId),
    takings: (cooking) => takingsFor(cooking, home(), byId),
    fill: (wishes, days, taken) => fillWeek(indexOf(recipes), { ...wishes, lots }, days, taken),
    nutrition: recipeNutrition,
    verdict: dietVerdict,
    scaleLine,
  };
}
