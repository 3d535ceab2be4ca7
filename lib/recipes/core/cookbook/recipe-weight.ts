import { weighFood } from "@/lib/catalog/core/units/weigh-food";
import { parseIngredient } from "@/lib/catalog/core/quantity/parse-ingredient";
import { fromThousandths } from "@/lib/kernel/quantity";
import type { Recipe, RecipeIngredient } from "../recipe";

/** Grams of one line, or null where it gives no amount or nobody knows what one weighs. */
export function gramsOfIngredient({ text, food, quantityMax, unit }: RecipeIngredient): number | null {
  if (quantityMax === null || food === null) return null;
  const { each } = parseIngredient(text);
  const amount = fromThousandths(quantityMax);
  if (each !== null)
    return amount * (weighFood({ amount: fromThousandths(each.quantity), unit: each.unit }, food)?.grams ?? 0);
  const weight = weighFood({ amount, unit }, food)?.grams;
  // A millilitre of most of what is cooked weighs a gram.
  return weight ?? (unit === "ml" ? amount : unit === "l" ? amount * 1000 : null);
}

/** Grams on the list for one serving, as far as they are known. */
export function gramsPerServing(recipe: Recipe): number {
  const grams = recipe.ingredients.map((ingredient) => gramsOfIngredient(ingredient) ?? 0);
  return grams.reduce((sum, each) => sum + each, 0) / Math.max(1, recipe.servings ?? 1);
}
