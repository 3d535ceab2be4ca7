import { cookWords } from "@/lib/catalog/core/cooking/cook-table";
import { readCookFood } from "@/lib/catalog/core/cooking/read-cook-food";
import { dietFlags, type DietFlags } from "@/lib/catalog/core/diet/diet-flags";
import type { DietFlag } from "@/lib/catalog/core/diet/substances";
import type { Recipe } from "../recipe";
import type { RecipeIndex } from "./index-recipes";

/** Names of ingredients nobody can vouch for; null when one is known to break a diet. */
export type DietVerdict = readonly string[] | null;

/** Answers are kept for names seen: a cookbook asks for the same few hundred foods over and over. */
const rememberedMax = 10_000;
const remembered = new Map<string, DietFlags>();

function flagsOf(name: string): DietFlags {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const flags = dietFlags(name);
  if (remembered.size < rememberedMax) remembered.set(name, flags);
  return flags;
}

/** Judges every ingredient, the optional ones too: what may end up on the plate counts. */
export function dietVerdict(recipe: Recipe, diets: readonly DietFlag[]): DietVerdict {
  if (diets.length === 0) return [];
  const unsure: string[] = [];
  for (const ingredient of recipe.ingredients) {
    const name = ingredient.food ?? ingredient.text;
    const flags = flagsOf(name);
    if (diets.some((diet) => flags[diet] === false)) return null;
    if (diets.some((diet) => flags[diet] === null) && !unsure.includes(name)) unsure.push(name);
  }
  return unsure;
}

/** Verdicts of one index by diets: a household asks with the same ones every day. */
const verdictsByIndex = new WeakMap<RecipeIndex, Map<string, readonly DietVerdict[]>>();

/** The verdict on each recipe of an index, in its order. */
export function dietVerdicts(index: RecipeIndex, diets: readonly DietFlag[]): readonly DietVerdict[] {
  const known = verdictsByIndex.get(index) ?? new Map<string, readonly DietVerdict[]>();
  verdictsByIndex.set(index, known);
  const key = [...diets].sort().join(" ");
  const verdicts = known.get(key) ?? index.recipes.map(({ recipe }) => dietVerdict(recipe, diets));
  known.set(key, verdicts);
  return verdicts;
}

/** Whether a recipe holds a food somebody avoids: the food, a kind of it, or a name that speaks of it. */
export function avoids(avoid: readonly string[]): (recipe: Recipe) => boolean {
  const unwanted = avoid
    .map((name) => ({ key: readCookFood(name).key, words: cookWords(name) }))
    .filter(({ words }) => words.length > 0);
  return (recipe) =>
    unwanted.length > 0 &&
    recipe.ingredients.some((ingredient) => {
      const name = ingredient.food ?? ingredient.text;
      const { key, broader } = readCookFood(name);
      const said = new Set(cookWords(name));
      return unwanted.some(
        (each) => each.key === key || broader.includes(each.key) || each.words.every((word) => said.has(word)),
      );
    });
}
