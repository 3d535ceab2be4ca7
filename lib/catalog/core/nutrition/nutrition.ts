import { nutritionTable } from "../data/nutrition";
import { neutralWords } from "../diet/wording";
import { buildPhraseIndex, matchPhrases, type PhraseIndex } from "../phrases/phrase-index";
import { wordsOf } from "../phrases/words";
import { nutrientNames, nutrientsOfCells, scaled, summed, type Nutrients } from "./nutrients";

/** The USDA food a name stands for, and what 100 g of it hold. Always an estimate: brands and ripeness differ. */
export type FoodNutrition = { ndb: string; usdaName: string; per100g: Nutrients; isEstimate: true };

/** Nutrients of a dish, with the ingredients that could not be counted. */
export type DishNutrition = { perServing: Nutrients; uncounted: readonly string[]; isEstimate: true };

let index: PhraseIndex<FoodNutrition> | null = null;

function foodOfLine(line: string): readonly (readonly [string, FoodNutrition])[] {
  const [ndb = "", usdaName = "", ...rest] = line.split("|");
  const names = rest[nutrientNames.length] ?? "";
  const food: FoodNutrition = { ndb, usdaName, per100g: nutrientsOfCells(rest), isEstimate: true };
  return names.split(";").map((name) => [name, food] as const);
}

const nutritionIndex = (): PhraseIndex<FoodNutrition> =>
  (index ??= buildPhraseIndex(nutritionTable.trim().split("\n").flatMap(foodOfLine)));

/** Words that are harmless elsewhere but change what 100 g hold: ways of keeping and cooking, other parts, other recipes. */
const changing = new Set(
  (
    "dried dry dehydrated powdered powder cooked boiled steamed baked grilled roasted toasted smoked canned pickled instant " +
    "concentrate sweetened unsweetened sugarfree low reduced light lite fatfree lowfat nonfat skim semi skimmed salt hot " +
    "seed paste leaf green skin peel zest ring cup rib shank breast wing leg belly tail shoulder tenderloin baby"
  ).split(" "),
);

/** Whether all that a name says beyond the phrase leaves the same food: banana bread is not bread. */
function isSameFood(words: readonly string[], matched: readonly string[], { usdaName }: FoodNutrition): boolean {
  // A fresh herb holds a tenth of what the dried spice of the same name does.
  if (usdaName.startsWith("Spices,") && words.includes("fresh") && !matched.includes("fresh")) return false;
  return words.every((word) => matched.includes(word) || (neutralWords.has(word) && !changing.has(word)));
}

/**
 * What 100 g of a food hold, by its name. Source: USDA Standard Reference 28.
 * Null where the food is not in the table or the name says more than the table covers: a brand, a preparation, a claim.
 */
export function nutritionPer100g(name: string): FoodNutrition | null {
  const best = matchPhrases(nutritionIndex(), name)[0];
  if (best === undefined) return null;
  return isSameFood(wordsOf(name), best.words, best.value) ? best.value : null;
}

/** What an amount of a food holds, such as a lot of the pantry; null where the food is unknown. */
export function nutritionOfGrams(name: string, grams: number): Nutrients | null {
  const food = nutritionPer100g(name);
  return food === null ? null : scaled(food.per100g, grams / 100);
}

/** Least share of a recipe's ingredients that must be counted for its figures to mean anything. */
const countedShareMin = 0.75;

/**
 * What one serving of a recipe holds, by the grams of its ingredients. An ingredient without grams or figures is named in
 * `uncounted`; null when too many are, or when there is no serving to speak of.
 * @param servings a positive number
 */
export function nutritionPerServing(
  ingredients: readonly { name: string; grams: number | null }[],
  servings: number,
): DishNutrition | null {
  const parts: Nutrients[] = [];
  const uncounted: string[] = [];
  for (const { name, grams } of ingredients) {
    const part = grams === null ? null : nutritionOfGrams(name, grams);
    if (part === null) uncounted.push(name);
    else parts.push(part);
  }
  if (!(servings > 0) || parts.length === 0 || parts.length < ingredients.length * countedShareMin) return null;
  return { perServing: scaled(summed(parts), 1 / servings), uncounted, isEstimate: true };
}
