/** What a person should look at before they keep what was read. */
import { recipeBounds } from "./fit-recipe";
import type { Recipe } from "./recipe";

export const importWarningKinds = ["no_ingredients", "no_steps", "no_servings", "may_be_cut"] as const;
export type ImportWarning = (typeof importWarningKinds)[number];

export function importWarnings({ ingredients, steps, servings, yieldText }: Omit<Recipe, "id">): ImportWarning[] {
  const isFull =
    ingredients.length >= recipeBounds.ingredientsMax ||
    steps.length >= recipeBounds.stepsMax ||
    steps.some(({ text }) => text.length >= 3_990);
  return [
    ...(ingredients.length === 0 ? (["no_ingredients"] as const) : []),
    ...(steps.length === 0 ? (["no_steps"] as const) : []),
    ...(servings === null && yieldText === null ? (["no_servings"] as const) : []),
    ...(isFull ? (["may_be_cut"] as const) : []),
  ];
}
