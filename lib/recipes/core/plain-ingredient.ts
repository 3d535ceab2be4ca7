import type { RecipeIngredient } from "./recipe";

/** An ingredient of which nothing is known but the food. */
export const plainIngredient = (food: string): RecipeIngredient => ({
  text: food,
  section: null,
  quantityMin: null,
  quantityMax: null,
  unit: null,
  food,
  optional: false,
});
