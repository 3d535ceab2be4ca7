/** From a plan to a list: what several dishes need together, less what is at home. */
import { addQuantities, type Quantity } from "@/lib/catalog/core/units/add-quantities";
import { coverOf, type AtHome } from "../recommend/at-home";
import { needsOf, type Need } from "../recommend/needs";
import { amountsOf, compare, type Cooking, type LotsById, type ShelfLine } from "./shelf-check";

/** One food of the list. @property recipes titles of the dishes that ask for it */
export type ShoppingLine = Omit<ShelfLine, "positions"> & { key: string; recipes: readonly string[] };

type Gathered = { need: Need; amounts: Quantity[]; recipes: string[]; optional: boolean; isOpenEnded: boolean };

function gather(cookings: readonly Cooking[]): Map<string, Gathered> {
  const byFood = new Map<string, Gathered>();
  for (const cooking of cookings) {
    for (const need of needsOf(cooking.recipe)) {
      if (need.assumed) continue;
      const key = need.foods.map((food) => food.key).join(" | ");
      const known = byFood.get(key) ?? { need, amounts: [], recipes: [], optional: true, isOpenEnded: false };
      const amounts = amountsOf(cooking, need);
      known.amounts.push(...amounts);
      known.isOpenEnded ||= amounts.length === 0;
      known.optional &&= need.optional;
      if (!known.recipes.includes(cooking.recipe.title)) known.recipes.push(cooking.recipe.title);
      byFood.set(key, known);
    }
  }
  return byFood;
}

/**
 * What dishes need together, food by food, with the pantry taken off once: "have 500 g, need 750 g: buy 250 g". In the
 * order the dishes name them. What any kitchen has (salt, water) is left out.
 */
export function shoppingFor(cookings: readonly Cooking[], home: AtHome, lots: LotsById): ShoppingLine[] {
  return [...gather(cookings)].map(([key, { need, amounts, recipes, optional }]) => {
    const cover = coverOf(need, home);
    const covering = (cover?.lots ?? []).flatMap(({ id }) => lots.get(id) ?? []);
    const total = addQuantities(amounts, need.name);
    const found = compare(total, covering, need.name);
    return {
      key,
      name: need.name,
      recipes,
      optional,
      need: total,
      lots: covering,
      standIn: cover?.standIn ?? null,
      ...found,
    };
  });
}
