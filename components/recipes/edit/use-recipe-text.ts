"use client";

import { useEffect, useState } from "react";
import type * as recipeText from "@/lib/recipes/core/recipe-text";

export type RecipeText = typeof recipeText;

/** Reading recipe text needs the catalog's tagger, which comes as a chunk of its own; null until then. */
export function useRecipeText(): RecipeText | null {
  const [reading, setReading] = useState<RecipeText | null>(null);
  useEffect(() => {
    let isGone = false;
    void import("@/lib/recipes/core/recipe-text").then(
      (chunk) => !isGone && setReading(chunk),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return reading;
}
