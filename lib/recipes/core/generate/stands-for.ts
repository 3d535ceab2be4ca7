import { byWhatTheyAre, coverOf } from "../recommend/at-home";
import { readWords } from "../recommend/index-recipes";
import { needsOf } from "../recommend/needs";

/**
 * Whether a product at home is a food the answer names, by what the recommender would cook with: the food itself or a kind
 * of it ("spaghetti" and "pasta"), never something to swap it for.
 * @param foods all foods of the answer, read once
 */
export function standsForAmong(foods: readonly string[]): (product: string, food: string) => boolean {
  const needOf = (food: string) => needsOf({ ingredients: [{ text: food, food, optional: false }] })[0];
  const words = readWords([foods.flatMap((food) => needOf(food) ?? [])]);
  return (product, food) => {
    const need = needOf(food);
    const lot = { id: product, name: product, expiresOn: null, daysLeft: null };
    const cover = need && coverOf(need, byWhatTheyAre([lot], words));
    return !!cover && cover.standIn !== "swap";
  };
}
