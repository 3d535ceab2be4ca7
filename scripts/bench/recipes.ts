/** The recommender: reading a cookbook of 2,000 recipes once, then one question against it, as a phone asks it. */
import { parseDay, type Day } from "@/lib/kernel/day";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { indexRecipes } from "@/lib/recipes/core/recommend/index-recipes";
import { rankByPantry } from "@/lib/recipes/core/recommend/rank-by-pantry";
import { foods } from "@/lib/catalog/core/foods";

const recipeCount = 2_000;
const foodsPerRecipe = 10;
const lotCount = 60;
const questions = 40;

const eatable = foods.slice(0, 600);
/** The same spread on every machine: common foods in most recipes, rare ones in few. */
const foodAt = (place: number): string =>
  eatable[((place * 7919) % 104_729) % (place % 3 === 0 ? 40 : 600)]?.name ?? "";

const recipeAt = (number: number): Recipe => ({
  id: `recipe ${number}`,
  title: `Dish ${number} of ${foodAt(number)}`,
  description: null,
  servings: 4,
  yieldText: null,
  prepMinutes: 10,
  cookMinutes: 20,
  totalMinutes: null,
  ingredients: Array.from({ length: foodsPerRecipe }, (_, place) => {
    const food = `${place % 4 === 0 ? "fresh chopped " : ""}${foodAt(number * foodsPerRecipe + place)}`;
    return { text: food, section: null, quantityMin: 1000, quantityMax: null, unit: null, food, optional: false };
  }),
  steps: [],
  tags: [],
  collection: null,
  language: "en",
  origin: "own",
  sourceUrl: null,
  sourceName: null,
  imageKey: null,
  notes: null,
});

export async function bench(): Promise<void> {
  const recipes = Array.from({ length: recipeCount }, (_, number) => recipeAt(number));
  const today = parseDay("2026-01-15") as Day;
  const indexStartedAt = performance.now();
  const index = indexRecipes(recipes);
  const indexMs = performance.now() - indexStartedAt;
  const ask = (round: number) => {
    const lots = Array.from({ length: lotCount }, (_, place) => ({
      id: `lot ${place}`,
      name: `${place % 5 === 0 ? "Brand " : ""}${foodAt(round * 131 + place)}${place % 7 === 0 ? " 400 g" : ""}`,
      expiresOn: place % 6 === 0 ? today : null,
    }));
    const startedAt = performance.now();
    rankByPantry(index, { lots, today, diets: ["nut_free"], servings: 2, count: 50 });
    return performance.now() - startedAt;
  };
  const firstMs = ask(0);
  const times = Array.from({ length: questions }, (_, round) => ask(round + 1)).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(`index of ${recipeCount} recipes: ${indexMs.toFixed(0)} ms, once`);
  console.log(
    `one question, ${lotCount} lots: first ${firstMs.toFixed(1)} ms, median ${at(0.5)} ms, 95th ${at(0.95)} ms (target 50 ms)`,
  );
}
