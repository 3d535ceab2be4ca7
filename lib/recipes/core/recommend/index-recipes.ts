import { cookTable, cookWords } from "@/lib/catalog/core/cooking/cook-table";
import { indexNearbyWords } from "@/lib/catalog/core/cooking/nearby-words";
import type { RecipeWords } from "@/lib/catalog/core/cooking/read-pantry-name";
import type { Recipe } from "../recipe";
import { needsOf, type Need } from "./needs";
import { titleWords } from "./variety";

/** A recipe made ready for many questions. */
export type IndexedRecipe = {
  recipe: Recipe;
  needs: readonly Need[];
  /** How telling each need is, 0 for what is taken for granted or optional; the same order as `needs`. */
  weights: readonly number[];
  /** Whole minutes from start to table, null where unknown. */
  minutes: number | null;
  /** The food the dish is about, for variety; null when it has none. */
  mainFood: string | null;
  titleWords: ReadonlySet<string>;
};

export type RecipeIndex = { recipes: readonly IndexedRecipe[]; words: RecipeWords };

/** @returns the recipe's own total, or what its parts add up to */
export function minutesOf({ totalMinutes, prepMinutes, cookMinutes }: Recipe): number | null {
  if (totalMinutes !== null) return totalMinutes;
  return prepMinutes === null && cookMinutes === null ? null : (prepMinutes ?? 0) + (cookMinutes ?? 0);
}

const counts = (need: Need): boolean => !need.assumed && !need.optional;

/** What names at home are read against, from what recipes ask for. */
export function readWords(needsByRecipe: readonly (readonly Need[])[]): RecipeWords {
  const usesByKey = new Map<string, number>();
  const words = new Set<string>();
  for (const needs of needsByRecipe) {
    for (const need of needs) {
      for (const word of cookWords(need.name)) words.add(word);
      for (const { key } of need.foods) usesByKey.set(key, (usesByKey.get(key) ?? 0) + 1);
    }
  }
  return { usesByKey, words, nearby: indexNearbyWords([...words, ...cookTable().words]) };
}

/**
 * Recipes made ready once for `rankByPantry`: foods read, rare foods weighed heavier than common ones (inverse document
 * frequency). Pure; the order of the recipes changes nothing. 2,000 recipes take a few hundred milliseconds, so keep it.
 */
export function indexRecipes(recipes: readonly Recipe[]): RecipeIndex {
  const needsByRecipe = recipes.map(needsOf);
  const words = readWords(needsByRecipe);
  const weigh = (need: Need): number => {
    const uses = Math.max(...need.foods.map((food) => words.usesByKey.get(food.key) ?? 0));
    return counts(need) ? Math.log((recipes.length + 1) / (uses + 1)) + 1 : 0;
  };
  const indexed = recipes.map((recipe, place) => {
    const needs = needsByRecipe[place] ?? [];
    const weights = needs.map(weigh);
    const heaviest = weights.indexOf(Math.max(...weights));
    const mainFood = (weights[heaviest] ?? 0) > 0 ? (needs[heaviest]?.foods[0]?.key ?? null) : null;
    return { recipe, needs, weights, minutes: minutesOf(recipe), mainFood, titleWords: titleWords(recipe.title) };
  });
  indexed.sort((a, b) => (a.recipe.id < b.recipe.id ? -1 : 1));
  return { recipes: indexed, words };
}
