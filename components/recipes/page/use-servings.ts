"use client";

import { useState } from "react";
import { useSearchParams } from "next/navigation";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { factorFor } from "@/lib/recipes/core/servings";

export const servingsMax = 100;

const within = (count: number): number => Math.max(1, Math.min(servingsMax, Math.round(count)));

/** For how many a recipe is shown: as the address says (`?for=4`), else as it is written. */
export function useServings(recipe: Pick<Recipe, "servings"> | null) {
  const asked = Number(useSearchParams().get("for"));
  const [chosen, setChosen] = useState<number | null>(null);
  const written = recipe?.servings ?? null;
  const servings = written === null ? null : (chosen ?? (asked >= 1 ? within(asked) : written));
  return {
    servings,
    factor: servings === null ? 1 : factorFor(written, servings),
    choose: (count: number) => setChosen(within(count)),
  };
}
