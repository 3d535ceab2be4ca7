"use client";

import { useTranslations } from "use-intl";
import { useToday } from "@/components/shell/use-household";
import { forgetStep } from "@/lib/recipes/client/cook-step";
import { dropTimersOf } from "@/lib/recipes/client/cook-timers";
import { cookedIt, type Leftovers, type Used } from "@/lib/recipes/core/cook/cooked";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { rowsStore } from "@/lib/sync/client/rows";
import { usePerform } from "../use-perform";
import { useTaste } from "../use-taste";

/** Writes that a recipe was cooked. False when this device could not keep it. */
export function useCooked(recipe: Recipe) {
  const t = useTranslations("recipes.said");
  const today = useToday();
  const { perform, now } = usePerform();
  const { name: taste, taste: known } = useTaste(recipe.id);

  return async (used: readonly Used[], leftovers: Leftovers | null): Promise<boolean> => {
    const planned = [...rowsStore("mealPlan").getState().values()];
    const meals = planned.filter((meal) => meal.recipeId === recipe.id && meal.day === today && meal.cookedAt === null);
    const change = cookedIt({ used, leftovers, taste, known, meals }, now());
    const isKept = await perform(
      { drafts: change.drafts, back: change.takeBack },
      t("cooked", { title: recipe.title }),
    );
    if (!isKept) return false;
    dropTimersOf(recipe.id);
    forgetStep(recipe.id);
    return true;
  };
}
