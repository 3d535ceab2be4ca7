import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dietFlags } from "@/lib/catalog/core/diet/diet-flags";
import { foodBySlug } from "@/lib/catalog/core/foods";
import { canonicalFood } from "@/lib/catalog/core/names/canonical-food";
import { isMeasure } from "@/lib/catalog/core/units/unit-names";
import { fromThousandths } from "@/lib/kernel/quantity";
import { cookbook } from "../cookbook-recipes";
import { packRecipe, unpackRecipe } from "../packed-recipe";
import type { Recipe, RecipeIngredient } from "../recipe";
import { dietTags, quickMinutesMax, readCookbook } from "./read-cookbook";
import { gramsOfIngredient, gramsPerServing } from "./recipe-weight";
import { unlistedFoods, unusedIngredients } from "./step-words";
import { cookbookFile } from "./write-cookbook";

const recipes = cookbook();

/** Every fault of the whole book in one list, so that one run tells all that is to be put right. */
const faults = (find: (recipe: Recipe) => readonly string[]): string[] =>
  recipes.flatMap((recipe) => find(recipe).map((fault) => `${recipe.title}: ${fault}`));

const linesWhere = (isFault: (ingredient: RecipeIngredient) => boolean): string[] =>
  faults(({ ingredients }) => ingredients.filter(isFault).map(({ text }) => text));

const tagged = (tag: string): number => recipes.filter(({ tags }) => tags.includes(tag)).length;
const foodOf = ({ food }: RecipeIngredient) => canonicalFood(food ?? "");
const timed = ({ steps }: Recipe): number =>
  steps
    .filter(({ text }) => !text.startsWith("Meanwhile"))
    .reduce((sum, { timerSeconds }) => sum + (timerSeconds ?? 0), 0) / 60;

test("the shipped file is what the sources make, byte for byte", () => {
  const shipped = fs.readFileSync(path.resolve(import.meta.dirname, "../data/cookbook.ts"), "utf8");
  expect(cookbookFile().text === shipped, "run: npx tsx scripts/build-data/cookbook.ts").toBe(true);
});

test("a recipe comes out of the shipped form as it went in", () => {
  for (const recipe of recipes) expect(unpackRecipe(packRecipe(recipe))).toEqual(recipe);
});

test("a head that cannot be read is refused, not guessed", () => {
  expect(() => readCookbook("@ x\n# Soup without a time | 4 | soup\nGood.\n1 onion\n> Boil the onion.")).toThrow(
    /head/,
  );
});

test("every ingredient is a food the catalog knows", () => {
  expect(linesWhere((line) => (foodOf(line).food === null ? true : foodOf(line).confidence < 0.4))).toEqual([]);
});

test("no ingredient is a household product", () => {
  expect(linesWhere((line) => foodBySlug.get(foodOf(line).food ?? "")?.category === "household")).toEqual([]);
});

test("every ingredient but seasoning has an amount", () => {
  expect(linesWhere(({ quantityMin, food }) => quantityMin === null && !/salt|pepper/u.test(food ?? ""))).toEqual([]);
});

test("an ingredient's amount is one somebody would cook with", () => {
  const isOdd = (line: RecipeIngredient, servings: number): boolean => {
    const grams = (gramsOfIngredient(line) ?? 0) / servings;
    const amount = fromThousandths(line.quantityMax ?? 0) / servings;
    const pieces = line.unit === null || !isMeasure(line.unit);
    return (
      (grams > 500 && !/water|stock/u.test(line.food ?? "")) ||
      (pieces && amount > 6) ||
      (line.quantityMin !== null && line.quantityMin <= 0)
    );
  };
  expect(faults((r) => r.ingredients.filter((line) => isOdd(line, r.servings ?? 1)).map(({ text }) => text))).toEqual(
    [],
  );
});

test("no serving has more than a teaspoon of salt on the list", () => {
  const saltOf = (recipe: Recipe): number =>
    recipe.ingredients.reduce((sum, line) => {
      const amount = fromThousandths(line.quantityMax ?? 0);
      return foodOf(line).food !== "salt"
        ? sum
        : sum + (line.unit === "tbsp" ? 3 * amount : line.unit === "tsp" ? amount : 0);
    }, 0) / (recipe.servings ?? 1);
  expect(faults((recipe) => (saltOf(recipe) > 0.6 ? [`${saltOf(recipe)} tsp`] : []))).toEqual([]);
});

test("a serving weighs what a plate, a bowl or a piece does", () => {
  const [min, max] = [25, 900];
  const mealMin = 150;
  const isMeal = ({ tags }: Recipe): boolean => tags.includes("dinner");
  const isOdd = (recipe: Recipe): boolean =>
    gramsPerServing(recipe) > max || gramsPerServing(recipe) < (isMeal(recipe) ? mealMin : min);
  expect(faults((recipe) => (isOdd(recipe) ? [`${Math.round(gramsPerServing(recipe))} g`] : []))).toEqual([]);
});

test("every ingredient is used in a step", () => {
  expect(faults(unusedIngredients)).toEqual([]);
});

test("no step speaks of a food that is not on the list", () => {
  expect(faults(unlistedFoods)).toEqual([]);
});

test("the times of the steps fit in the time the recipe says", () => {
  const slackMinutes = 5;
  expect(
    faults((r) => (timed(r) > (r.totalMinutes ?? 0) + slackMinutes ? [`${timed(r)} of ${r.totalMinutes}`] : [])),
  ).toEqual([]);
});

test("what cooks for long says for how long", () => {
  expect(
    faults((r) => ((r.cookMinutes ?? 0) >= 10 && timed(r) < (r.cookMinutes ?? 0) * 0.4 ? [`${timed(r)}`] : [])),
  ).toEqual([]);
});

test("an oven is given in degrees, with and without fan", () => {
  const bare = (text: string): boolean => /\d °C/u.test(text) && !/\d{3} °C \(\d{3} °C fan\)/u.test(text);
  expect(faults(({ steps }) => steps.filter(({ text }) => bare(text)).map(({ text }) => text))).toEqual([]);
});

test("meat and fish that have to be cooked through say when they are", () => {
  const raw = /chicken (?:thigh|breast|drumstick|wing)|turkey (?:mince|breast)|pork mince|sausages/u;
  const sign =
    /cooked through|juices run clear|no longer pink|no pink|tender|flakes|brown|golden|charred|hot right through|done/iu;
  const isSilent = (r: Recipe): boolean =>
    r.ingredients.some(({ food }) => raw.test(food ?? "")) && !r.steps.some(({ text }) => sign.test(text));
  expect(recipes.filter(isSilent).map(({ title }) => title)).toEqual([]);
});

test("a diet is tagged where the catalog calls every ingredient free, and nowhere else", () => {
  const wrong = (recipe: Recipe): string[] =>
    (Object.keys(dietTags) as (keyof typeof dietTags)[]).filter((flag) => {
      const suits = recipe.ingredients.every(({ food }) => dietFlags(food ?? "")[flag] === true);
      return suits !== recipe.tags.includes(dietTags[flag]);
    });
  expect(faults(wrong)).toEqual([]);
});

test("a diet that a title or description names is tagged", () => {
  const untagged = ({ title, description, tags }: Recipe): string[] =>
    Object.values(dietTags).filter(
      (tag) => `${title} ${description}`.toLowerCase().includes(tag) && !tags.includes(tag),
    );
  expect(faults(untagged)).toEqual([]);
});

test("quick is what its minutes say", () => {
  expect(
    faults(({ tags, totalMinutes }) =>
      tags.includes("quick") === (totalMinutes ?? 0) <= quickMinutesMax ? [] : ["quick"],
    ),
  ).toEqual([]);
});

test("ids, titles and descriptions are each their own", () => {
  for (const field of ["id", "title", "description"] as const)
    expect(new Set(recipes.map((recipe) => recipe[field]?.toLowerCase())).size).toBe(recipes.length);
});

test("no two recipes are nearly the same", () => {
  const foodsOf = (recipe: Recipe): Set<string> =>
    new Set(
      recipe.ingredients.flatMap((line) => foodOf(line).food ?? []).filter((slug) => !foodBySlug.get(slug)?.staple),
    );
  const sets = recipes.map((recipe) => ({ title: recipe.title, foods: foodsOf(recipe) }));
  const likeness = (a: Set<string>, b: Set<string>): number => {
    const shared = [...a].filter((slug) => b.has(slug)).length;
    return shared / (a.size + b.size - shared);
  };
  const pairs = sets.flatMap((a, place) =>
    sets.slice(place + 1).flatMap((b) => (likeness(a.foods, b.foods) > 0.75 ? [`${a.title} ~ ${b.title}`] : [])),
  );
  expect(pairs).toEqual([]);
});

test("every recipe has what a recipe needs", () => {
  const lacking = ({ ingredients, steps, description, servings, tags }: Recipe): string[] => [
    ...(ingredients.length < 3 ? ["ingredients"] : []),
    ...(steps.length < 2 ? ["steps"] : []),
    ...((description ?? "").length < 20 ? ["description"] : []),
    ...((servings ?? 0) < 1 || (servings ?? 0) > 24 ? ["servings"] : []),
    ...(new Set(tags).size < tags.length ? ["a tag twice"] : []),
    ...steps.filter(({ text }) => !/^[A-Z0-9].*[.!]$/u.test(text)).map(({ text }) => text),
  ];
  expect(faults(lacking)).toEqual([]);
});

test.each([
  ["vegan", 110],
  ["vegetarian", 160],
  ["gluten-free", 160],
  ["dairy-free", 190],
  ["egg-free", 200],
  ["nut-free", 250],
  ["freezer", 60],
  ["leftovers", 20],
  ["breakfast", 20],
] as const)("of %s recipes there are at least %d", (tag, least) => {
  expect(tagged(tag)).toBeGreaterThanOrEqual(least);
});
