"use client";

import { useEffect, useState } from "react";
import { whenIdle } from "@/components/ui/when-idle";
import type * as recipeText from "@/lib/recipes/core/recipe-text";

export type RecipeText = typeof recipeText;

/** Reading recipe text needs the catalog's tagger, which comes as a chunk of its own; null where it cannot be had now. */
export const loadRecipeText = (): Promise<RecipeText | null> =>
  import("@/lib/recipes/core/recipe-text").catch(() => null);

/** The same once the page has come to rest; null until then. */
export function useRecipeText(): RecipeText | null {
  const [reading, setReading] = useState<RecipeText | null>(null);
  useEffect(() => {
    let isGone = false;
    const callOff = whenIdle(() => void loadRecipeText().then((chunk) => !isGone && setReading(chunk)));
    return () => {
      isGone = true;
      callOff();
    };
  }, []);
  return reading;
}
