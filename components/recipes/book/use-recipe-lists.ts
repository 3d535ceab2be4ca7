"use client";

import { useMemo } from "react";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import { useBook, type Book } from "@/lib/recipes/client/book";
import { useKitchen, type KitchenState } from "@/lib/recipes/client/use-kitchen";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import { useRows } from "@/lib/sync/client/rows";
import { useDiets } from "../use-diets";
import type { ListedRecipe } from "./recipe-list";

export type RecipeLists = {
  book: Book;
  state: KitchenState["state"];
  recommendations: readonly Recommendation[];
  /** Every recipe that is not known to break a diet, by title. */
  all: readonly ListedRecipe[];
  favourites: ReadonlySet<string>;
};

const nothing: readonly Recommendation[] = [];

/** What there is to cook: ranked by the shelves, and all of it. Unsafe recipes are in neither. */
export function useRecipeLists(): RecipeLists {
  const today = useToday();
  const { userId } = useSignedIn();
  const book = useBook();
  const { state, kitchen } = useKitchen(book, today);
  const diets = useDiets();
  const tasteRows = useRows("recipeTaste");

  const recommendations = useMemo(
    () => kitchen?.rank({ diets, tastes: [...tasteRows.values()] }) ?? nothing,
    [kitchen, diets, tasteRows],
  );
  const favourites = useMemo(
    () =>
      new Set(
        [...tasteRows.values()].flatMap((taste) =>
          taste.isFavourite && taste.userId === userId ? taste.recipeId : [],
        ),
      ),
    [tasteRows, userId],
  );
  const all = useMemo(() => {
    const ranked = new Map(recommendations.map((one) => [one.recipe.id, one]));
    // Without the catalog nobody can say what is safe: with diets set, nothing is shown then rather than something unsafe.
    if (!kitchen && diets.length > 0) return [];
    return book.recipes
      .flatMap((recipe): ListedRecipe[] => {
        const unsure = kitchen ? kitchen.verdict(recipe, diets) : [];
        return unsure ? [{ recipe, unsure, recommendation: ranked.get(recipe.id) ?? null }] : [];
      })
      .sort((one, other) => one.recipe.title.localeCompare(other.recipe.title));
  }, [book, kitchen, diets, recommendations]);
  return { book, state, recommendations, all, favourites };
}
