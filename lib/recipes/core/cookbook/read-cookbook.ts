import { dietFlags } from "@/lib/catalog/core/diet/diet-flags";
import type { DietFlag } from "@/lib/catalog/core/diet/substances";
import { slugOf } from "@/lib/catalog/core/names/food-table";
import { parseIngredient } from "@/lib/catalog/core/quantity/parse-ingredient";
import { uuidv5 } from "@/lib/sync/core/named-id";
import type { Recipe, RecipeIngredient } from "../recipe";
import { timerOfStep } from "../step-timer";

/** The namespace of the ids of shipped recipes: the same recipe has the same id in every household and release. */
const cookbookNamespace = "8d5c6f1e-3f0a-5b7e-9a53-6c1b0e6f2d41";

/**
 * Diets and allergens a recipe is tagged with, and how the tag reads. People look for these; the rarer ones (sesame, soy,
 * fish, shellfish, pork) would drown them and are worked out from the ingredients where somebody asks.
 */
export const dietTags = {
  vegan: "vegan",
  vegetarian: "vegetarian",
  gluten_free: "gluten-free",
  dairy_free: "dairy-free",
  nut_free: "nut-free",
  egg_free: "egg-free",
} as const satisfies Partial<Record<DietFlag, string>>;

/** Nobody waits longer than this for a "quick" recipe, in minutes. */
export const quickMinutesMax = 30;

/** `Title | 4 | 15 + 30 + 60 | dinner, freezer`: servings or yield, minutes of work, of cooking and of waiting, tags. */
const headPattern = /^# ([^|]+) \| (?:(\d+)( [^|]+?)?) \| (\d+) \+ (\d+)(?: \+ (\d+))? \| ([^|]+)$/u;

function ingredientOf(text: string): RecipeIngredient {
  const { quantityMin, quantityMax, unit, name, optional } = parseIngredient(text);
  return { text, section: null, quantityMin, quantityMax, unit, food: name, optional };
}

/** The diets that every ingredient is known to suit; what is unsure is not tagged. */
function dietTagsOf(ingredients: readonly RecipeIngredient[]): string[] {
  const flags = ingredients.map(({ food }) => dietFlags(food ?? ""));
  const names = Object.keys(dietTags) as (keyof typeof dietTags)[];
  return names.filter((flag) => flags.every((known) => known[flag] === true)).map((flag) => dietTags[flag]);
}

function readRecipe(lines: readonly string[], cuisine: string): Recipe {
  const [head = "", description = "", ...rest] = lines;
  const [, title = "", servings = "", kind, prep = "", cook = "", wait = "0", tags = ""] = headPattern.exec(head) ?? [];
  if (title === "") throw new Error(`Unreadable head of a recipe: ${head}`);
  const ingredients = rest.filter((line) => !line.startsWith("> ")).map(ingredientOf);
  const steps = rest.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
  const [prepMinutes, cookMinutes] = [Number(prep), Number(cook)];
  const totalMinutes = prepMinutes + cookMinutes + Number(wait);
  const quick = totalMinutes <= quickMinutesMax ? ["quick"] : [];
  return {
    id: uuidv5(cookbookNamespace, slugOf(title)),
    title,
    description,
    servings: Number(servings),
    yieldText: kind === undefined ? null : `${servings}${kind}`,
    prepMinutes,
    cookMinutes,
    totalMinutes,
    ingredients,
    steps: steps.map((text) => ({ text, section: null, timerSeconds: timerOfStep(text) })),
    tags: [cuisine, ...tags.split(", "), ...quick, ...dietTagsOf(ingredients)],
    collection: null,
    language: "en",
    origin: "shipped",
    sourceUrl: null,
    sourceName: null,
    imageKey: null,
    notes: null,
  };
}

/**
 * The recipes of one source text. `@ italian` names the cuisine of what follows; a recipe is a head line, a line of
 * description, its ingredients one a line, its steps each behind `> `, and a blank line at the end.
 * Throws on a head it cannot read: the sources are code.
 */
export function readCookbook(source: string): Recipe[] {
  let cuisine = "";
  return source
    .trim()
    .split(/\n\n+/u)
    .flatMap((block) => {
      const lines = block.split("\n");
      if (lines[0]?.startsWith("@ ")) cuisine = lines.shift()?.slice(2) ?? "";
      return lines.length === 0 ? [] : [readRecipe(lines, cuisine)];
    });
}
