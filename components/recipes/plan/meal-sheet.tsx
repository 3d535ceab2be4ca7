"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useToday } from "@/components/shell/use-household";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { Sheet } from "@/components/ui/sheet";
import { addDays, type Day } from "@/lib/kernel/day";
import { slots, type Slot } from "@/lib/recipes/core/plan/meals";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { useRecipeWords } from "../use-recipe-words";
import { usePlanActions } from "./use-plan-actions";

const daysOffered = 14;

type MealSheetProps = { isOpen: boolean; recipe: Recipe; servings: number | null; onClose: () => void };

/** Puts a recipe on a day. */
export function MealSheet({ isOpen, recipe, servings, onClose }: MealSheetProps) {
  const t = useTranslations("recipes");
  const ui = useTranslations("ui");
  const words = useRecipeWords();
  const today = useToday();
  const actions = usePlanActions();
  const [slot, setSlot] = useState<Slot>("dinner");
  const plan = (day: Day): void => {
    onClose();
    void actions.add(day, slot, { recipeId: recipe.id, title: recipe.title, servings });
  };
  return (
    <Sheet
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={t("page.addToPlan")}
      description={recipe.title}
      closeLabel={ui("close")}
    >
      <div className="flex flex-col gap-4">
        <Select
          label={t("week.slot")}
          value={slot}
          options={slots.map((value) => ({ value, label: t(`week.slots.${value}`) }))}
          onValueChange={setSlot}
        />
        <ul className="flex flex-col gap-2">
          {Array.from({ length: daysOffered }, (_, count) => addDays(today, count)).map((day) => (
            <li key={day}>
              <Button variant="outline" size="lg" fullWidth onClick={() => plan(day)}>
                {day === today ? `${t("week.today")}, ${words.day(day)}` : words.day(day)}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}
