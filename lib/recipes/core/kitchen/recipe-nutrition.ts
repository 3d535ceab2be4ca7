/** What one serving holds, as an estimate from USDA figures. */
import { nutritionPerServing, type DishNutrition } from "@/lib/catalog/core/nutrition/nutrition";
import { weighFood } from "@/lib/catalog/core/units/weigh-food";
import { fromThousandths } from "@/lib/kernel/quantity";
import type { Recipe } from "../recipe";
import { needsOf } from "../recommend/needs";

/** Grams of a line, or null where nothing tells. A range counts by its middle. */
function gramsOf({ quantityMin, quantityMax, unit }: Recipe["ingredients"][number], food: string): number | null {
  const least = quantityMin ?? quantityMax;
  if (least === null) return null;
  const amount = fromThousandths((least + (quantityMax ?? least)) / 2);
  return weighFood({ amount, unit }, food)?.grams ?? null;
}

/** Null when too little of the dish can be counted, or it does not say how many it feeds. Optional lines are left out. */
export function recipeNutrition(recipe: Recipe): DishNutrition | null {
  if (!recipe.servings) return null;
  const assumed = new Set(needsOf(recipe).flatMap((need) => (need.assumed ? need.positions : [])));
  const counted = recipe.ingredients
    .filter(({ optional }, place) => !optional && !assumed.has(place))
    .map((line) => {
      const name = line.food ?? line.text;
      return { name, grams: gramsOf(line, name) };
    });
  return nutritionPerServing(counted, recipe.servings);
}
