"use client";

import { useSearchParams } from "next/navigation";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { factorFor } from "@/lib/recipes/core/servings";

export const servingsMax = 100;

const within = (count: number): number => Math.max(1, Math.min(servingsMax, Math.round(count)));

/**
 * For how many a recipe is shown: as the address says (`?for=4`), else as it is written. A choice goes into the address, so
 * that a reload in the middle of cooking does not halve the soup.
 */
export function useServings(recipe: Pick<Recipe, "servings">) {
  const asked = Number(useSearchParams().get("for"));
  const written = recipe.servings;
  const servings = written === null ? null : asked >= 1 ? within(asked) : written;
  return {
    servings,
    factor: servings === null ? 1 : factorFor(written, servings),
    choose: (count: number) => window.history.replaceState(null, "", `?for=${within(count)}`),
  };
}
