import fs from "node:fs";
import path from "node:path";
import { addDays, parseDay, type Day } from "../../lib/kernel/day";
import { plainIngredient } from "../../lib/recipes/core/plain-ingredient";
import { indexRecipes } from "../../lib/recipes/core/recommend/index-recipes";
import { rankByPantry } from "../../lib/recipes/core/recommend/rank-by-pantry";
import type { Recommendation } from "../../lib/recipes/core/recommend/recommendation";
import type { Recipe } from "../../lib/recipes/core/recipe";

export const outputName = "pred.json";
export const score = ["score-recommend.mjs", "truth.json"];

type CorpusRecipe = { id: number | string; title: string; minutes: number | null; ingredients: string[] };
type Query = { id: string; pantry: { name: string; expiring: boolean }[] };

const today = parseDay("2026-01-15") as Day;
const tomorrow = addDays(today, 1);
/** Recipes named in the answer; the scorer looks at the first ten and at what is missing of any. */
const rankedMax = 50;

const recipeOf = ({ id, title, minutes, ingredients }: CorpusRecipe): Recipe => ({
  id: String(id),
  title,
  description: null,
  servings: null,
  yieldText: null,
  prepMinutes: null,
  cookMinutes: null,
  totalMinutes: minutes,
  ingredients: ingredients.map(plainIngredient),
  steps: [],
  tags: [],
  collection: null,
  language: "en",
  origin: "import",
  sourceUrl: null,
  sourceName: null,
  imageKey: null,
  notes: null,
});

function readJson<Value>(folder: string, name: string): Value {
  return JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")) as Value;
}

/** What is not at home itself; the app offers stand-ins for some of it, which the truth does not know of. */
const notAtHome = ({ matched, missing }: Recommendation): string[] =>
  [...matched.filter(({ standIn }) => standIn !== null), ...missing].map(({ name }) => name);

/** Each pantry against the corpus, as the app ranks its cookbook: what to cook first and what must be bought for it. */
export async function predict(folder: string, output: string): Promise<void> {
  const index = indexRecipes(readJson<CorpusRecipe[]>(folder, "corpus.json").map(recipeOf));
  const predicted = readJson<Query[]>(folder, "queries.json").map(({ id, pantry }) => {
    const lots = pantry.map(({ name, expiring }, place) => ({
      id: String(place),
      name,
      expiresOn: expiring ? tomorrow : null,
    }));
    const answers = rankByPantry(index, { lots, today });
    return {
      id,
      ranked: answers.slice(0, rankedMax).map(({ recipe }) => recipe.id),
      missing: Object.fromEntries(answers.map((answer) => [answer.recipe.id, notAtHome(answer)])),
    };
  });
  fs.writeFileSync(output, JSON.stringify(predicted));
}
