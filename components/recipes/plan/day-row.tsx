"use client";

import { useDroppable } from "@dnd-kit/core";
import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import type { Day } from "@/lib/kernel/day";
import type { Meal } from "@/lib/recipes/core/plan/meals";
import { useRecipeWords } from "../use-recipe-words";
import { MealCard } from "./meal-card";

type DayRowProps = {
  day: Day;
  isToday: boolean;
  meals: readonly Meal[];
  isGone: (meal: Meal) => boolean;
  isReadOnly: boolean;
  onAdd: () => void;
  onOpen: (meal: Meal) => void;
};

/** One day of the plan, which takes what is dropped on it. */
export function DayRow({ day, isToday, meals, isGone, isReadOnly, onAdd, onOpen }: DayRowProps) {
  const t = useTranslations("recipes.week");
  const words = useRecipeWords();
  const { setNodeRef, isOver } = useDroppable({ id: day });
  const name = words.day(day);
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={`day-${day}`}
      className={classNames(
        "break-inside-avoid rounded-xl border p-3",
        isOver ? "border-brand-fill bg-brand-soft" : isToday ? "border-edge bg-surface" : "border-line bg-surface",
      )}
    >
      <div className="flex items-center gap-2">
        <h2 id={`day-${day}`} className="me-auto font-semibold">
          {name}
          {isToday && <span className="ms-2 text-sm font-medium text-brand-ink">{t("today")}</span>}
        </h2>
        {!isReadOnly && (
          <span className="print:hidden">
            <IconButton label={t("add", { day: name })} icon={<Icon name="plus" />} onClick={onAdd} />
          </span>
        )}
      </div>
      {meals.length === 0 ? (
        <p className="py-1 text-sm text-ink-soft">{t("empty")}</p>
      ) : (
        <ul className="flex flex-col gap-2 pt-1">
          {meals.map((meal) => (
            <li key={meal.id}>
              <MealCard meal={meal} isGone={isGone(meal)} isReadOnly={isReadOnly} onOpen={() => onOpen(meal)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
