import type { Recipe, RecipeIngredient } from "./recipe";

/** `[text, food, quantity, largest quantity where it differs, unit, optional]`, with trailing nulls left off. */
type PackedIngredient = [string, string | null, (number | null)?, (number | null)?, (string | null)?, (1 | 0)?];
type PackedStep = string | [string, number];

/** A shipped recipe without what is the same for all of them. */
export type PackedRecipe = [
  id: string,
  title: string,
  description: string | null,
  servings: number | null,
  yieldText: string | null,
  minutes: [prep: number | null, cook: number | null, total: number | null],
  tags: string[],
  ingredients: PackedIngredient[],
  steps: PackedStep[],
];

/** True for what `packRecipe` makes, as far as needed to unpack it: the data is written and tested by us. */
export const isPackedCookbook = (value: unknown): value is PackedRecipe[] =>
  Array.isArray(value) &&
  value.every((row) => Array.isArray(row) && typeof row[0] === "string" && Array.isArray(row[8]));

function packIngredient(ingredient: RecipeIngredient): PackedIngredient {
  const { text, food, quantityMin, quantityMax, unit, optional } = ingredient;
  const most = quantityMax === quantityMin ? null : quantityMax;
  const packed: PackedIngredient = [text, food, quantityMin, most, unit, optional ? 1 : 0];
  while (packed.length > 2 && (packed.at(-1) === null || packed.at(-1) === 0)) packed.pop();
  return packed;
}

function unpackIngredient([text, food, min = null, most = null, unit = null, optional = 0]: PackedIngredient) {
  const quantityMax = most ?? min;
  return { text, section: null, quantityMin: min, quantityMax, unit, food, optional: optional === 1 };
}

/** A shipped recipe as it is kept in the data file. */
export const packRecipe = (recipe: Recipe): PackedRecipe => [
  recipe.id,
  recipe.title,
  recipe.description,
  recipe.servings,
  recipe.yieldText,
  [recipe.prepMinutes, recipe.cookMinutes, recipe.totalMinutes],
  [...recipe.tags],
  recipe.ingredients.map(packIngredient),
  recipe.steps.map(({ text, timerSeconds }) => (timerSeconds === null ? text : [text, timerSeconds])),
];

/** The recipe again; `unpackRecipe(packRecipe(recipe))` equals every recipe of the cookbook. */
export function unpackRecipe(packed: PackedRecipe): Recipe {
  const [id, title, description, servings, yieldText, [prepMinutes, cookMinutes, totalMinutes], tags, lines, steps] =
    packed;
  return {
    id,
    title,
    description,
    servings,
    yieldText,
    prepMinutes,
    cookMinutes,
    totalMinutes,
    ingredients: lines.map(unpackIngredient),
    steps: steps.map((step) => {
      const [text, timerSeconds] = typeof step === "string" ? [step, null] : step;
      return { text, section: null, timerSeconds };
    }),
    tags,
    collection: null,
    language: "en",
    origin: "shipped",
    sourceUrl: null,
    sourceName: null,
    imageKey: null,
    notes: null,
  };
}
