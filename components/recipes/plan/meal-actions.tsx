"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { ActionLine } from "@/components/pantry/action-line";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { Day } from "@/lib/kernel/day";
import type { Meal } from "@/lib/recipes/core/plan/meals";
import { ServingsStepper } from "../page/servings-stepper";
import { useRecipeWords } from "../use-recipe-words";
import type { PlanActions } from "./use-plan-actions";

type MealActionsProps = {
  meal: Meal;
  days: readonly Day[];
  isReadOnly: boolean;
  hasRecipe: boolean;
  actions: PlanActions;
  onClose: () => void;
};

/** What can be done with a planned meal: everything dragging does, and more. */
export function MealActions({ meal, days, isReadOnly, hasRecipe, actions, onClose }: MealActionsProps) {
  const t = useTranslations("recipes.week");
  const ui = useTranslations("ui");
  const words = useRecipeWords();
  const router = useRouter();
  const suffix = meal.servings ? `?for=${meal.servings}` : "";
  const then = (work: unknown): void => {
    onClose();
    void work;
  };
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={meal.title ?? ""}
      description={`${t(`slots.${meal.slot}`)}, ${words.day(meal.day)}`}
      closeLabel={ui("close")}
    >
      <div className="flex flex-col gap-5">
        <ul className="-mx-2">
          {hasRecipe && (
            <>
              <ActionLine
                icon="pot"
                label={t("open")}
                onSelect={() => router.push(`/app/recipes/${meal.recipeId}${suffix}`)}
              />
              <ActionLine
                icon="play"
                label={t("cook")}
                onSelect={() => router.push(`/app/recipes/${meal.recipeId}/cook${suffix}`)}
              />
            </>
          )}
          {!isReadOnly && (
            <ActionLine icon="trash" tone="danger" label={t("remove")} onSelect={() => then(actions.remove(meal))} />
          )}
        </ul>
        {!isReadOnly && hasRecipe && meal.servings !== null && (
          <div className="flex items-center justify-between">
            <span className="text-sm font-medium">{t("servings")}</span>
            <ServingsStepper servings={meal.servings} onChoose={(count) => void actions.serve(meal, count)} />
          </div>
        )}
        {!isReadOnly && (
          <div>
            <h3 id="move-title" className="pb-2 text-sm font-medium">
              {t("moveTo")}
            </h3>
            <div role="group" aria-labelledby="move-title" className="flex flex-wrap gap-2">
              {days
                .filter((day) => day !== meal.day)
                .map((day) => (
                  <Button key={day} variant="outline" size="md" onClick={() => then(actions.move(meal, day))}>
                    {words.day(day)}
                  </Button>
                ))}
            </div>
          </div>
        )}
      </div>
    </Sheet>
  );
}
