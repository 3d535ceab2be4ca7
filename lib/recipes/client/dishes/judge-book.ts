/** The whole cookbook before the shelves and the table's diets. Runs in a worker, see `ask-dishes`. */
import type { DietFlag } from "@/lib/catalog/core/diet/substances";
import type { Day } from "@/lib/kernel/day";
import { cookbook } from "@/lib/recipes/core/cookbook-recipes";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { dietVerdicts } from "@/lib/recipes/core/recommend/diet-verdict";
import { indexRecipes, type RecipeIndex } from "@/lib/recipes/core/recommend/index-recipes";
import { rankByPantry } from "@/lib/recipes/core/recommend/rank-by-pantry";
import type { PantryLot, Recommendation, Taste } from "@/lib/recipes/core/recommend/recommendation";

/** @property own what the household keeps itself; what is shipped is known here */
export type BookQuery = {
  own: readonly Recipe[];
  lots: readonly PantryLot[];
  tastes: readonly Taste[];
  diets: readonly DietFlag[];
  today: Day;
};

/** A recommendation that names its recipe: whoever asked has it. */
export type RankedRecipe = Omit<Recommendation, "recipe"> & { recipeId: string };

/** @property unsure what nobody can vouch for, by recipe; one that is known to break a diet is not in it */
export type BookAnswer = {
  ranked: readonly RankedRecipe[];
  unsure: ReadonlyMap<string, readonly string[]>;
};

/** Reading the recipes takes longer than ranking them: the last ones read are kept. */
let indexed: { own: string; index: RecipeIndex } | null = null;

/** The household's recipes and the shipped ones, made ready. */
export function readBook(recipes: readonly Recipe[]): RecipeIndex {
  const own = JSON.stringify(recipes);
  if (indexed?.own !== own) indexed = { own, index: indexRecipes([...recipes, ...cookbook()]) };
  return indexed.index;
}

export function judgeBook({ own, ...query }: BookQuery): BookAnswer {
  const index = readBook(own);
  const verdicts = dietVerdicts(index, query.diets);
  return {
    ranked: rankByPantry(index, query).map(({ recipe, ...facts }) => ({ ...facts, recipeId: recipe.id })),
    unsure: new Map(
      index.recipes.flatMap(({ recipe }, place) => {
        const verdict = verdicts[place];
        return verdict ? [[recipe.id, verdict] as const] : [];
      }),
    ),
  };
}
