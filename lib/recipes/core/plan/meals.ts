/** The week's meals as rows. */
import { addDays, type Day } from "@/lib/kernel/day";
import type { Row } from "@/lib/sync/core/entities";
import type { OpDraft } from "@/lib/sync/core/op";

export type Meal = Row<"mealPlan">;
export const slots = ["breakfast", "lunch", "dinner", "snack"] as const;
export type Slot = (typeof slots)[number];

/** A dish of a recipe, or something in words: "eat out". */
export type Dish = { recipeId: string; title: string; servings: number | null } | { title: string };

export type MealChange = { drafts: readonly OpDraft[]; back: readonly OpDraft[] };

const titleLengthMax = 200;

/** Puts a dish on a day. */
export function planMeal(id: string, day: Day, slot: Slot, dish: Dish): MealChange {
  const title = dish.title.trim().slice(0, titleLengthMax);
  const recipe = "recipeId" in dish ? { recipeId: dish.recipeId, servings: dish.servings } : {};
  return {
    drafts: [{ e: "mealPlan", k: id, t: "new", f: { day, slot, title, ...recipe } }],
    back: [{ e: "mealPlan", k: id, t: "del" }],
  };
}

/** Writes only what differs, so that another phone's change of the rest stands. */
export function changeMeal(
  meal: Meal,
  patch: Partial<Pick<Meal, "day" | "slot" | "servings" | "cookedAt">>,
): MealChange | null {
  const keys = (Object.keys(patch) as (keyof typeof patch)[]).filter((key) => patch[key] !== meal[key]);
  if (keys.length === 0) return null;
  const f = Object.fromEntries(keys.map((key) => [key, patch[key]]));
  const before = Object.fromEntries(keys.map((key) => [key, meal[key]]));
  return {
    drafts: [{ e: "mealPlan", k: meal.id, t: "set", f }],
    back: [{ e: "mealPlan", k: meal.id, t: "set", f: before }],
  };
}

/** Takes a meal off the plan. Only `new` brings a deleted row back; what it leaves out is still there. */
export const unplanMeal = (meal: Meal): MealChange => ({
  drafts: [{ e: "mealPlan", k: meal.id, t: "del" }],
  back: [{ e: "mealPlan", k: meal.id, t: "new", f: { day: meal.day, slot: meal.slot } }],
});

export const daysOfWeek = 7;

/** The days on show: a week from any day. */
export const weekFrom = (first: Day): Day[] => Array.from({ length: daysOfWeek }, (_, index) => addDays(first, index));

/** Meals of a day in the order people eat them. */
export const mealsOf = (meals: Iterable<Meal>, day: Day): Meal[] =>
  [...meals]
    .filter((meal) => meal.day === day)
    .sort(
      (one, other) =>
        slots.indexOf(one.slot) - slots.indexOf(other.slot) ||
        (one.position ?? 0) - (other.position ?? 0) ||
        (one.id < other.id ? -1 : 1),
    );
