/** What the worker told of recipes it named, with the recipes of the page put back in. */
import type { DietFlag } from "@/lib/catalog/core/diet/substances";
import type { Recipe } from "@/lib/recipes/core/recipe";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import type { Book } from "../book";
import type { BookAnswer, BookQuery } from "./judge-book";

export type Told = { query: BookQuery; answer: BookAnswer };

/** @property unsure names of ingredients nobody can vouch for */
type SafeRecipe = { recipe: Recipe; unsure: readonly string[] };
type Lists = { recommendations: readonly Recommendation[]; safe: readonly SafeRecipe[] };

/** Whether what was told leaves out all that these diets leave out. */
export const covers = ({ query }: Told, diets: readonly DietFlag[]): boolean =>
  diets.every((diet) => query.diets.includes(diet));

const foodsOf = ({ ingredients }: Recipe): string[] => ingredients.map(({ food, text }) => food ?? text);

function holdsTheSame(one: Recipe, other: Recipe): boolean {
  const [foods, others] = [foodsOf(one), foodsOf(other)];
  return foods.length === others.length && foods.every((food, place) => food === others[place]);
}

const certain: readonly string[] = [];

/**
 * The ranked recipes, and in the order of `recipes` all that are not known to break a diet. The answer may be older than
 * the rows and the diets: with diets set, a recipe nobody has judged as it is now is in neither.
 */
export function putBack(
  { recipes, byId }: Pick<Book, "recipes" | "byId">,
  told: Told | null,
  diets: readonly DietFlag[],
): Lists {
  const known = told && covers(told, diets) ? told : null;
  const judged = new Map(known?.query.own.map((recipe) => [recipe.id, recipe]));
  const verdict = (recipe: Recipe): readonly string[] | null => {
    if (diets.length === 0) return certain;
    const asked = judged.get(recipe.id);
    return asked && !holdsTheSame(asked, recipe) ? null : (known?.answer.unsure.get(recipe.id) ?? null);
  };
  return {
    recommendations: (known?.answer.ranked ?? []).flatMap(({ recipeId, ...facts }) => {
      const recipe = byId.get(recipeId);
      return recipe && verdict(recipe) ? [{ ...facts, recipe }] : [];
    }),
    safe: recipes.flatMap((recipe) => {
      const unsure = verdict(recipe);
      return unsure ? [{ recipe, unsure }] : [];
    }),
  };
}
