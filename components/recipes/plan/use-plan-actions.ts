"use client";

import { useTranslations } from "use-intl";
import type { Day } from "@/lib/kernel/day";
import type { Dinner } from "@/lib/recipes/core/plan/fill-week";
import { changeMeal, planMeal, unplanMeal, type Dish, type Meal, type Slot } from "@/lib/recipes/core/plan/meals";
import { usePerform } from "../use-perform";
import { useRecipeWords } from "../use-recipe-words";

/** Everything that changes the plan, each with its undo. */
export function usePlanActions() {
  const t = useTranslations("recipes.said");
  const words = useRecipeWords();
  const { perform, now } = usePerform();
  return {
    add: (day: Day, slot: Slot, dish: Dish) =>
      perform(planMeal(now().nextId(), day, slot, dish), t("planned", { title: dish.title, day: words.day(day) })),
    move: (meal: Meal, day: Day, slot: Slot = meal.slot) => {
      const change = changeMeal(meal, { day, slot });
      return change && perform(change, t("moved", { title: meal.title ?? "", day: words.day(day) }));
    },
    serve: (meal: Meal, servings: number) => {
      const change = changeMeal(meal, { servings });
      return change && perform(change, t("noted"));
    },
    remove: (meal: Meal) => perform(unplanMeal(meal), t("unplanned", { title: meal.title ?? "" })),
    fill: (dinners: readonly Dinner[], servings: number | null) => {
      const changes = dinners.map(({ day, recommendation: { recipe } }) =>
        planMeal(now().nextId(), day, "dinner", {
          recipeId: recipe.id,
          title: recipe.title,
          servings: servings ?? recipe.servings,
        }),
      );
      const deed = { drafts: changes.flatMap(({ drafts }) => drafts), back: changes.flatMap(({ back }) => back) };
      return perform(deed, t("filled", { count: dinners.length }));
    },
  };
}

export type PlanActions = ReturnType<typeof usePlanActions>;
