import { cookWords, namingWords } from "@/lib/catalog/core/cooking/cook-table";
import { readCookFood, type CookFood } from "@/lib/catalog/core/cooking/read-cook-food";
import type { RecipeIngredient } from "../recipe";

/** One food a recipe asks for, however many lines name it. */
export type Need = {
  /** The same for every need that the same things at home cover. */
  key: string;
  /** As the recipe writes it, without amount. */
  name: string;
  /** Places in `recipe.ingredients`. */
  positions: readonly number[];
  /** The food; more than one where the recipe leaves a choice ("butter or margarine"). */
  foods: readonly CookFood[];
  /** Taken for granted in any kitchen: water, ice, salt and pepper. */
  assumed: boolean;
  optional: boolean;
};

/** Foods of every kitchen that has a tap, a freezer and a salt shaker. */
const assumedFoods = new Set(["water", "ice", "salt", "pepper"]);
const seasoningWords = new Set(["salt", "pepper", "black", "ground", "fresh", "freshly", "sea", "kosher", "table"]);

const isSeasoning = (name: string): boolean => {
  const words = cookWords(name);
  return words.includes("salt") && namingWords(words).every((word) => seasoningWords.has(word));
};

const alternatives = (name: string): string[] => name.split(/\s+or\s+/i).filter((part) => part.trim() !== "");

type Named = Pick<RecipeIngredient, "text" | "food" | "optional">;

/** What a recipe asks for, in the order of its list; lines that name the same food are one need. */
export function needsOf(recipe: { ingredients: readonly Named[] }): Need[] {
  const needs = new Map<string, { -readonly [Key in keyof Need]: Need[Key] }>();
  for (const [position, ingredient] of recipe.ingredients.entries()) {
    const name = (ingredient.food ?? ingredient.text).trim();
    const foods = alternatives(name).map(readCookFood);
    const key = foods.map((food) => food.key).join(" | ");
    if (key === "") continue;
    const known = needs.get(key);
    if (known !== undefined) {
      known.positions = [...known.positions, position];
      known.optional &&= ingredient.optional;
      continue;
    }
    const assumed = isSeasoning(name) || foods.some((food) => assumedFoods.has(food.key));
    needs.set(key, { key, name, positions: [position], foods, assumed, optional: ingredient.optional });
  }
  return [...needs.values()];
}
