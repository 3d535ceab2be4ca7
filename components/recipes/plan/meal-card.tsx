"use client";

import { useDraggable } from "@dnd-kit/core";
import { useTranslations } from "use-intl";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { Meal } from "@/lib/recipes/core/plan/meals";

type MealCardProps = { meal: Meal; isGone: boolean; isReadOnly: boolean; onOpen: () => void };

/** One meal of the plan: a handle to drag it by, and the rest opens what can be done with it. */
export function MealCard({ meal, isGone, isReadOnly, onOpen }: MealCardProps) {
  const t = useTranslations("recipes.week");
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, isDragging } = useDraggable({
    id: meal.id,
    disabled: isReadOnly,
  });
  const title = meal.title ?? "";
  return (
    <div
      ref={setNodeRef}
      style={transform ? { transform: `translate3d(${transform.x}px, ${transform.y}px, 0)` } : undefined}
      className={classNames(
        "relative flex items-stretch rounded-control border border-line bg-surface",
        isDragging && "z-30 shadow-floating",
      )}
    >
      {!isReadOnly && (
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={t("drag", { title })}
          className="flex min-h-11 w-11 shrink-0 cursor-grab touch-none items-center justify-center text-ink-soft active:cursor-grabbing print:hidden"
        >
          <Icon name="menu" />
        </button>
      )}
      <button
        type="button"
        onClick={onOpen}
        className="flex min-h-14 min-w-0 flex-1 flex-col items-start justify-center gap-1 px-3 py-2 print:min-h-0 text-start -outline-offset-2 hover:bg-sunken"
      >
        <span className="text-xs text-ink-soft">{t(`slots.${meal.slot}`)}</span>
        <span className="line-clamp-2 font-medium">{title}</span>
        <span className="sr-only">{t("actions")}</span>
        {meal.cookedAt !== null && <Chip tone="good" icon="check" label={t("cooked")} />}
        {isGone && <Chip tone="warning" icon="warning" label={t("goneRecipe")} />}
      </button>
    </div>
  );
}
