/** Every recipe of the household: its own rows and the ones that come with Shelfie. */
import { useDeferredValue, useMemo } from "react";
import type { RecipeRows } from "@/lib/recipes/core/edit-recipe";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { recipeFromRows } from "@/lib/recipes/core/recipe-rows";
import { rowsStore, useRows, type RowMap } from "@/lib/sync/client/rows";
import { useShipped, type Shipped } from "./shipped";

export type Book = {
  recipes: readonly Recipe[];
  /** Those among them that the household keeps itself; the same value as long as its rows are. */
  own: readonly Recipe[];
  byId: ReadonlyMap<string, Recipe>;
  shipped: Shipped["state"];
};

function byRecipe<R extends { recipeId: string }>(rows: Iterable<R>): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.recipeId);
    if (group) group.push(row);
    else groups.set(row.recipeId, [row]);
  }
  return groups;
}

function ownRecipes(
  recipes: RowMap<"recipe">,
  ingredients: RowMap<"recipeIngredient">,
  steps: RowMap<"recipeStep">,
): Recipe[] {
  const [lines, deeds] = [byRecipe(ingredients.values()), byRecipe(steps.values())];
  return [...recipes.values()].map((row) => recipeFromRows(row, lines.get(row.id) ?? [], deeds.get(row.id) ?? []));
}

/** All recipes, the household's own first; the same value as long as nothing changes. */
export function useBook(): Book {
  const [recipes, ingredients, steps] = [useRows("recipe"), useRows("recipeIngredient"), useRows("recipeStep")];
  // Hundreds of recipes are drawn between what people do.
  const shipped = useDeferredValue(useShipped());
  const own = useMemo(() => ownRecipes(recipes, ingredients, steps), [recipes, ingredients, steps]);
  return useMemo(() => {
    const all = [...own, ...shipped.recipes];
    return { recipes: all, own, byId: new Map(all.map((recipe) => [recipe.id, recipe])), shipped: shipped.state };
  }, [own, shipped]);
}

/** The rows of a recipe the household keeps, for writing; null for one that is shipped or gone. */
export function rowsOfRecipe(id: string): RecipeRows | null {
  const recipe = rowsStore("recipe").getState().get(id);
  if (!recipe) return null;
  const isOwn = ({ recipeId }: { recipeId: string }) => recipeId === id;
  return {
    recipe,
    ingredients: [...rowsStore("recipeIngredient").getState().values()].filter(isOwn),
    steps: [...rowsStore("recipeStep").getState().values()].filter(isOwn),
  };
}
