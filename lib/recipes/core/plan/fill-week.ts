/** "Fill my week": dinners for the days that have none, from what is at home and what expires on the way. */
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import { atHome } from "../recommend/at-home";
import type { RecipeIndex } from "../recommend/index-recipes";
import { rankByPantry } from "../recommend/rank-by-pantry";
import type { PantryQuery, Recommendation } from "../recommend/recommendation";
import { factorFor } from "../servings";
import { lotsAfter, takingsFor } from "../kitchen/takings";

export type FillQuery = Omit<PantryQuery, "lots" | "today" | "count"> & { lots: readonly Lot[] };

export type Dinner = { day: Day; recommendation: Recommendation };

/** Looked at for one evening: enough to find one that is not like the evenings before. */
const lookedAt = 40;

/** Tags that name a meal other than the main one; a smoothie is no dinner. */
const notDinner = new Set(["breakfast", "drink", "dessert", "snack", "sauce", "bake", "baking", "side", "condiment"]);

const isDinner = ({ recipe: { tags } }: Recommendation): boolean =>
  tags.includes("dinner") || !tags.some((tag) => notDinner.has(tag));

const telling = (title: string): string[] =>
  (title.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []).filter((word) => word !== "with");

/** How much of one dish is another: two kinds of dal in one week are one too many. */
const isAlike = (one: Recommendation, other: Recommendation): boolean => {
  const words = telling(other.recipe.title);
  return telling(one.recipe.title).some((word) => words.includes(word));
};

/**
 * One dinner for each day, in order. Each takes what it uses off the shelves before the next is chosen, so a lot is not
 * counted twice, and what expires on the way is used before. No dish twice, none that is planned already, and none like
 * another as long as there is a choice. Days for which nothing is left are left out.
 */
export function fillWeek(
  index: RecipeIndex,
  query: FillQuery,
  days: readonly Day[],
  taken: ReadonlySet<string>,
): Dinner[] {
  const dinners: Dinner[] = [];
  let lots = [...query.lots];
  for (const day of days) {
    const used = new Set([...taken, ...dinners.map(({ recommendation }) => recommendation.recipe.id)]);
    const choice = rankByPantry(index, { ...query, lots, today: day, count: lookedAt }).filter(
      (one) => !used.has(one.recipe.id) && isDinner(one),
    );
    const fresh = choice.filter((one) => !dinners.some(({ recommendation }) => isAlike(one, recommendation)));
    const recommendation = fresh[0] ?? choice[0];
    if (!recommendation) continue;
    dinners.push({ day, recommendation });
    const { recipe } = recommendation;
    const factor = factorFor(recipe.servings, query.servings ?? recipe.servings ?? 1);
    const byId = new Map(lots.map((lot) => [lot.id, lot]));
    lots = lotsAfter(lots, takingsFor({ recipe, factor }, atHome(lots, day, index.words), byId));
  }
  return dinners;
}
