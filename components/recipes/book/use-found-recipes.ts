"use client";

import { useEffect, useState } from "react";
import { openSearch } from "@/lib/recipes/client/search-recipes";
import type { Recipe } from "@/lib/recipes/core/recipe";

/** Ids of the recipes a search finds, best first; null without a search or while its first answer is on the way. */
export function useFoundRecipes(recipes: readonly Recipe[], search: string): readonly string[] | null {
  const [found, setFound] = useState<{ search: string; ids: readonly string[] } | null>(null);
  const wanted = search.trim();
  useEffect(() => {
    if (!wanted) return;
    let isLate = false;
    void openSearch(recipes).then((find) => {
      if (!isLate) setFound({ search: wanted, ids: find(wanted) });
    });
    return () => {
      isLate = true;
    };
  }, [recipes, wanted]);
  return wanted && found ? found.ids : null;
}
