import { z } from "zod";
import { dietFlagNames } from "@/lib/catalog/core/diet/substances";
import { dayInZone } from "@/lib/kernel/day";
import type { HouseholdId } from "@/lib/kernel/id";
import { readRow } from "@/lib/sync/server/read-rows";
import { rankByPantry } from "../core/recommend/rank-by-pantry";
import type { PantryLot, Recommendation } from "../core/recommend/recommendation";
import { readAllRows } from "./household-recipes";
import { recipeIndexOf } from "./recipe-index";

const nameLengthMax = 120;
const pantryItemsMax = 500;
const resultsMax = 50;

/** "Gluten-free" and "gluten free" are `gluten_free`; a diet nobody can check is refused, never passed over. */
const dietSchema = z
  .string()
  .max(40)
  .transform((text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_"),
  )
  .pipe(z.enum(dietFlagNames));

const foodNameSchema = z.string().trim().min(1).max(nameLengthMax);

/** Body of POST /recipes/recommend. */
export const recommendSchema = z.strictObject({
  /** Names of what is at home; the household's own pantry when left out. */
  pantry_items: z.array(foodNameSchema).max(pantryItemsMax).optional(),
  dietary_restrictions: z.array(dietSchema).max(dietFlagNames.length).default([]),
  /** Foods that must not be on the plate. */
  avoid: z.array(foodNameSchema).max(50).default([]),
  minutes_max: z.number().int().min(1).max(100_000).optional(),
  servings: z.number().int().min(1).max(1000).optional(),
  max_results: z.number().int().min(1).max(resultsMax).default(10),
});
export type RecommendBody = z.infer<typeof recommendSchema>;

const matchRatioDigits = 1000;

/** One recommendation as REST tells it. */
const answerOf = ({ recipe, ...made }: Recommendation) => ({
  id: recipe.id,
  title: recipe.title,
  origin: recipe.origin,
  servings: recipe.servings,
  total_minutes: made.minutes,
  match_ratio: Math.round(made.matchRatio * matchRatioDigits) / matchRatioDigits,
  matched_items: made.matched.map(({ name, lots, standIn }) => ({
    name,
    with: lots.map((lot) => lot.name),
    stand_in: standIn,
  })),
  missing_items: made.missing.map(({ name }) => name),
  explanation: {
    uses_soon: made.expiring.map(({ lot, expiresOn, daysLeft }) => ({
      name: lot.name,
      expires_on: expiresOn,
      days_left: daysLeft,
    })),
    taken_for_granted: made.assumed,
    optional_missing: made.missingOptional.map(({ name }) => name),
    unsure_for_diet: made.unsure,
    rating: made.history.rating,
    cooked_count: made.history.cookedCount,
  },
});

const namedLots = (names: readonly string[]): PantryLot[] =>
  names.map((name, place) => ({ id: `item ${place}`, name, expiresOn: null }));

/** What to cook, from the household's recipes and the shipped cookbook, with its pantry or the items named. */
export async function recommendRecipes(householdId: HouseholdId, body: RecommendBody) {
  const [household, lots, index, tastes] = await Promise.all([
    readRow("household", { householdId, id: householdId }),
    body.pantry_items === undefined ? readAllRows("lot", householdId) : namedLots(body.pantry_items),
    recipeIndexOf(householdId),
    readAllRows("recipeTaste", householdId),
  ]);
  const answers = rankByPantry(index, {
    lots,
    today: dayInZone(Date.now(), household?.row.timeZone ?? "Etc/UTC"),
    diets: body.dietary_restrictions,
    avoid: body.avoid,
    tastes,
    minutesMax: body.minutes_max ?? null,
    servings: body.servings ?? null,
    count: body.max_results,
  });
  return answers.map(answerOf);
}
