/** What to cook: the cookbook and all that ranks it. Runs in a worker, see `ask-dishes`. */
import type { Day } from "@/lib/kernel/day";
import { cookbook } from "@/lib/recipes/core/cookbook-recipes";
import { dietsOf } from "@/lib/recipes/core/household-diet";
import { indexRecipes, type RecipeIndex } from "@/lib/recipes/core/recommend/index-recipes";
import { rankByPantry } from "@/lib/recipes/core/recommend/rank-by-pantry";
import type { PantryLot, Recommendation, Taste } from "@/lib/recipes/core/recommend/recommendation";

let index: RecipeIndex | null = null;

export type DishQuery = {
  lots: readonly PantryLot[];
  tastes: readonly Taste[];
  /** What is noted of the household: its diets are among it. */
  tags: readonly string[];
  today: Day;
  count: number;
};

const lookedAt = 40;

/** Dishes of the shipped cookbook that use something that is due, the best first. */
export function dishesFor({ lots, tastes, tags, today, count }: DishQuery): Recommendation[] {
  index ??= indexRecipes(cookbook());
  return rankByPantry(index, { lots, tastes, diets: dietsOf(tags), today, count: lookedAt })
    .filter(({ expiring, unsure }) => expiring.length > 0 && unsure.length === 0)
    .slice(0, count);
}
