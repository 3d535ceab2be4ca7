"use client";

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
  type KeyboardCoordinateGetter,
} from "@dnd-kit/core";
import { useTranslations } from "use-intl";
import type { Day } from "@/lib/kernel/day";
import { mealsOf, type Meal } from "@/lib/recipes/core/plan/meals";
import { useRecipeWords } from "../use-recipe-words";
import { DayRow } from "./day-row";

type WeekBoardProps = {
  days: readonly Day[];
  today: Day;
  meals: readonly Meal[];
  isGone: (meal: Meal) => boolean;
  isReadOnly: boolean;
  onAdd: (day: Day) => void;
  onOpen: (meal: Meal) => void;
  onMove: (meal: Meal, day: Day) => void;
};

/** A finger that scrolls moves at once; one that means to drag holds still or moves a little first. */
const dragAfterPx = 6;

/** Up and down go from day to day, as the plan is laid out. */
const dayByDay: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.code];
  if (!by) return;
  event.preventDefault();
  const rects = [...context.droppableContainers.getEnabled()]
    .flatMap(({ id }) => context.droppableRects.get(id) ?? [])
    .sort((one, other) => one.top - other.top || one.left - other.left);
  const { collisionRect } = context;
  const middle = (collisionRect?.top ?? currentCoordinates.y) + (collisionRect?.height ?? 0) / 2;
  const at = rects.reduce(
    (best, rect, place) =>
      Math.abs(rect.top + rect.height / 2 - middle) <
      Math.abs((rects[best]?.top ?? 0) + (rects[best]?.height ?? 0) / 2 - middle)
        ? place
        : best,
    0,
  );
  const target = rects[Math.max(0, Math.min(rects.length - 1, at + by))];
  if (!target) return;
  return { x: currentCoordinates.x, y: target.top + target.height / 2 - (collisionRect?.height ?? 0) / 2 };
};

/** The days, between which meals are dragged by hand or by keyboard. */
export function WeekBoard({ days, today, meals, isGone, isReadOnly, onAdd, onOpen, onMove }: WeekBoardProps) {
  const t = useTranslations("recipes.week.announce");
  const words = useRecipeWords();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: dragAfterPx } }),
    useSensor(KeyboardSensor, { coordinateGetter: dayByDay }),
  );
  const titleOf = (id: string | number): string => meals.find((meal) => meal.id === id)?.title ?? "";
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("picked", { title: titleOf(active.id) }),
    onDragOver: ({ active, over }) =>
      over
        ? t("over", { title: titleOf(active.id), day: words.day(String(over.id)) })
        : t("overNone", { title: titleOf(active.id) }),
    onDragEnd: ({ active, over }) =>
      over
        ? t("dropped", { title: titleOf(active.id), day: words.day(String(over.id)) })
        : t("droppedNone", { title: titleOf(active.id) }),
    onDragCancel: ({ active }) => t("cancelled", { title: titleOf(active.id) }),
  };
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    const meal = meals.find(({ id }) => id === active.id);
    const day = days.find((one) => one === over?.id);
    if (meal && day && meal.day !== day) onMove(meal, day);
  };
  return (
    <DndContext
      id="week"
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t("instructions") } }}
      onDragEnd={onDragEnd}
    >
      <div className="flex flex-col gap-3">
        {days.map((day) => (
          <DayRow
            key={day}
            day={day}
            isToday={day === today}
            meals={mealsOf(meals, day)}
            isGone={isGone}
            isReadOnly={isReadOnly}
            onAdd={() => onAdd(day)}
            onOpen={onOpen}
          />
        ))}
      </div>
    </DndContext>
  );
}
