import { fromThousandths } from "@/lib/kernel/quantity";
import { foodBySlug } from "../foods";
import { canonicalFood } from "../names/canonical-food";
import type { Quantity } from "../units/add-quantities";
import { convertQuantity } from "../units/convert-quantity";
import { scaled, type Nutrients } from "./nutrients";
import { nutritionPer100g, type FoodNutrition } from "./nutrition";

/** What a lot holds in all, and what was taken for its food and its weight. */
export type LotNutrition = { food: FoodNutrition; grams: number; nutrients: Nutrients; isEstimate: true };

/** Only a name that is the food's own, brand and size apart: "low sodium ketchup" holds something else than ketchup. */
const sameFood = 1;

/**
 * What 100 g of a product hold, by its name as typed, as a shop writes it or as a till prints it: "GV WHL MLK 1GL" holds
 * what USDA says of whole milk. Null where the food is unknown or the name says more than the food.
 */
export function productNutrition(name: string): FoodNutrition | null {
  const plain = nutritionPer100g(name);
  if (plain !== null) return plain;
  const { food, name: tidy, confidence } = canonicalFood(name);
  if (food === null || confidence < sameFood) return null;
  return nutritionPer100g(tidy) ?? nutritionPer100g(foodBySlug.get(food)?.name ?? "");
}

/** What a lot of the pantry holds; null where its food has no figures or nothing tells what it weighs (3 packs). */
export function nutritionOfLot(name: string, amount: Quantity): LotNutrition | null {
  const food = productNutrition(name);
  const { food: slug, name: tidy } = canonicalFood(name);
  const named = slug === null ? undefined : foodBySlug.get(slug)?.name;
  const weight = [name, tidy, named ?? ""]
    .map((each) => convertQuantity(amount, "g", each))
    .find((one) => one !== null);
  if (food === null || weight === undefined || weight === null) return null;
  const grams = fromThousandths(weight.quantity);
  return { food, grams, nutrients: scaled(food.per100g, grams / 100), isEstimate: true };
}
