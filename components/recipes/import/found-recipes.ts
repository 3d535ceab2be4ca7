import { duplicatesOf } from "@/lib/recipes/core/duplicates";
import type { RecipeDraft } from "@/lib/recipes/core/fit-recipe";
import { importWarnings, type ImportWarning } from "@/lib/recipes/core/import-warnings";
import type { Recipe } from "@/lib/recipes/core/recipe";

/** A recipe that was read and not kept yet. */
export type Candidate = {
  key: string;
  recipe: RecipeDraft;
  warnings: readonly ImportWarning[];
  /** Title of the recipe it most likely is already. */
  duplicate: string | null;
};

/** What was read, with what to look at twice. Duplicates are looked for among the household's own and among each other. */
export function candidatesOf(recipes: readonly RecipeDraft[], known: readonly Recipe[]): Candidate[] {
  const own = known.filter(({ origin }) => origin !== "shipped");
  return recipes.map((recipe, place) => {
    const before = recipes.slice(0, place).map((one, at) => ({ ...one, id: String(at) }));
    const [duplicate] = duplicatesOf(recipe, [...own, ...before]);
    return {
      key: String(place),
      recipe,
      warnings: importWarnings(recipe),
      duplicate: duplicate?.title ?? null,
    };
  });
}
