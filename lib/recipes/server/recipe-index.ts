/** The recommender's index of a household's recipes, kept as long as they stay as they are. */
import { database } from "@/lib/db/client";
import type { HouseholdId } from "@/lib/kernel/id";
import { indexRecipes, type RecipeIndex } from "../core/recommend/index-recipes";
import { recipesToRank } from "./household-recipes";

/** An index of 250 recipes takes a few megabytes; households that ask most are few at a time. */
const keptMax = 30;

type Kept = { version: string; index: Promise<RecipeIndex> };
const kept = new Map<string, Kept>();

/** Changes with every write to a recipe or a line of one. */
async function versionOf(householdId: HouseholdId): Promise<string> {
  const newest = { where: { householdId }, _max: { ver: true } } as const;
  const [recipes, lines] = await Promise.all([
    database().recipe.aggregate(newest),
    database().recipeIngredient.aggregate(newest),
  ]);
  return `${recipes._max.ver ?? "none"} ${lines._max.ver ?? "none"}`;
}

async function build(householdId: HouseholdId): Promise<RecipeIndex> {
  const [own, { cookbook }] = await Promise.all([recipesToRank(householdId), import("../core/cookbook-recipes")]);
  const ownIds = new Set(own.map(({ id }) => id));
  // A shipped recipe somebody changed is the household's own under the same id.
  return indexRecipes([...own, ...cookbook().filter(({ id }) => !ownIds.has(id))]);
}

/** Its own recipes and the shipped ones, ready for questions. Households without recipes of their own share one index. */
export async function recipeIndexOf(householdId: HouseholdId): Promise<RecipeIndex> {
  // Asked before the recipes are read: a write in between makes the next question read them again.
  const version = await versionOf(householdId);
  const key = version === "none none" ? "shipped" : householdId;
  const known = kept.get(key);
  kept.delete(key);
  const current = known?.version === version ? known : { version, index: build(householdId) };
  kept.set(key, current);
  current.index.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > keptMax && oldest !== undefined) kept.delete(oldest);
  return current.index;
}
