/** What one recipe can hold, and a recipe cut to it. */
import { quantityMax } from "@/lib/kernel/quantity";
import type { Recipe, RecipeIngredient, RecipeStep } from "./recipe";

/** A recipe that is not kept yet. */
export type RecipeDraft = Omit<Recipe, "id">;

/** BCP 47 for a language nobody named. */
export const unknownLanguage = "und";

/**
 * What one recipe can hold: its rows are written as one group of ops, which has `groupOpsMax` places. Lengths are in
 * UTF-16 units and those of the wire schema; `stepsTextMax` bounds all steps together, so that a group fits one push.
 */
export const recipeBounds = {
  ingredientsMax: 100,
  stepsMax: 79,
  tagsMax: 20,
  stepsTextMax: 48_000,
  minutesMax: 100_000,
  servingsMax: 1000,
} as const;

const lengths = {
  title: 200,
  description: 2000,
  yieldText: 80,
  sourceUrl: 2000,
  sourceName: 120,
  imageKey: 200,
  language: 10,
  notes: 4000,
  collection: 80,
  section: 80,
  line: 300,
  unit: 20,
  food: 120,
  step: 4000,
  tag: 120,
} as const;

/** What Postgres and every screen can keep: no control character but the line break, no half of a surrogate pair. */
function storable(text: string, lengthMax: number): string {
  const clean = text
    .replace(/\p{Surrogate}/gu, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .trim();
  // A cut may fall between the halves of a pair.
  return clean.length <= lengthMax
    ? clean
    : clean
        .slice(0, lengthMax)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trimEnd();
}

const oneLine = (text: string, lengthMax: number): string =>
  storable(text.replace(/\p{Surrogate}/gu, "").replace(/[\s\p{Cc}]+/gu, " "), lengthMax);

const orNull = (text: string | null, lengthMax: number): string | null => storable(text ?? "", lengthMax) || null;
const lineOrNull = (text: string | null, lengthMax: number): string | null => oneLine(text ?? "", lengthMax) || null;

function wholeOrNull(value: number | null, min: number, max: number): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  const whole = Math.round(value) + 0; // no minus zero
  return whole >= min && whole <= max ? whole : null;
}

const minutes = (value: number | null): number | null => wholeOrNull(value, 0, recipeBounds.minutesMax);

/** An address people can open, or null: only the web's own schemes, so that a link is never code. */
function webAddress(text: string | null): string | null {
  const parsed = text && URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (!parsed || (parsed.protocol !== "http:" && parsed.protocol !== "https:")) return null;
  const href = parsed.href.replaceAll("\\", "%5C");
  return href.length <= lengths.sourceUrl ? href : null;
}

const fitIngredient = (ingredient: RecipeIngredient): RecipeIngredient => ({
  text: oneLine(ingredient.text, lengths.line),
  section: lineOrNull(ingredient.section, lengths.section),
  quantityMin: wholeOrNull(ingredient.quantityMin, -quantityMax, quantityMax),
  quantityMax: wholeOrNull(ingredient.quantityMax, -quantityMax, quantityMax),
  unit: lineOrNull(ingredient.unit, lengths.unit),
  food: lineOrNull(ingredient.food, lengths.food),
  optional: ingredient.optional,
});

const fitStep = (step: RecipeStep): RecipeStep => ({
  text: storable(step.text, lengths.step),
  section: lineOrNull(step.section, lengths.section),
  timerSeconds: wholeOrNull(step.timerSeconds, 0, 1_000_000),
});

function fitSteps(steps: readonly RecipeStep[]): RecipeStep[] {
  let room: number = recipeBounds.stepsTextMax;
  const kept = steps.map(fitStep).filter(({ text }) => text !== "");
  return kept.slice(0, recipeBounds.stepsMax).filter(({ text }) => (room -= text.length) >= 0);
}

/**
 * The recipe as its rows can keep it: trimmed, bounded, without empty lines and doubled tags. Applied twice it changes
 * nothing more. An address that is no web address is dropped.
 */
export function fitRecipe<Some extends RecipeDraft>(recipe: Some): Some {
  const tags = [...new Set(recipe.tags.map((tag) => oneLine(tag, lengths.tag)))].filter((tag) => tag !== "");
  const ingredients = recipe.ingredients.map(fitIngredient).filter(({ text }) => text !== "");
  return {
    ...recipe,
    title: oneLine(recipe.title, lengths.title),
    description: orNull(recipe.description, lengths.description),
    servings: wholeOrNull(recipe.servings, 1, recipeBounds.servingsMax),
    yieldText: lineOrNull(recipe.yieldText, lengths.yieldText),
    prepMinutes: minutes(recipe.prepMinutes),
    cookMinutes: minutes(recipe.cookMinutes),
    totalMinutes: minutes(recipe.totalMinutes),
    ingredients: ingredients.slice(0, recipeBounds.ingredientsMax),
    steps: fitSteps(recipe.steps),
    tags: tags.slice(0, recipeBounds.tagsMax),
    collection: lineOrNull(recipe.collection, lengths.collection),
    language: oneLine(recipe.language, lengths.language) || unknownLanguage,
    sourceUrl: webAddress(recipe.sourceUrl),
    sourceName: lineOrNull(recipe.sourceName, lengths.sourceName),
    imageKey: lineOrNull(recipe.imageKey, lengths.imageKey),
    notes: orNull(recipe.notes, lengths.notes),
  };
}
