/** From a recipe as it was found to one as it is kept: every line read, every length within bounds. */
import { parseIngredient } from "@/lib/catalog/core/quantity/parse-ingredient";
import { fitRecipe, unknownLanguage, type RecipeDraft } from "./fit-recipe";
import type { FoundLine, FoundRecipe } from "./page/found-recipe";
import type { RecipeIngredient, RecipeOrigin } from "./recipe";
import { timerOfStep } from "./step-timer";

/** An ingredient line with its amount, unit and food, as the catalog reads them. */
export function understandLine({ text, section }: FoundLine): RecipeIngredient {
  const { quantityMin, quantityMax, unit, name, optional } = parseIngredient(text);
  return { text, section, quantityMin, quantityMax, unit, food: name.slice(0, 120) || null, optional };
}

/** BCP 47 in its short form: "en-US" stays, "en_GB" and "English" do not. */
const languageOf = (tag: string | null): string => {
  const [, language, region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?\b/i.exec(tag?.trim() ?? "") ?? [];
  if (!language || (tag?.trim().length ?? 0) > 10) return unknownLanguage;
  return region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
};

/**
 * The recipe, ready to be shown and kept.
 * @param from where it came from: the address it was asked for at, when there is one
 */
export function understandRecipe(found: FoundRecipe, from: { url: string | null; origin: RecipeOrigin }): RecipeDraft {
  return fitRecipe({
    title: found.title ?? "",
    description: found.description,
    servings: found.servings,
    yieldText: found.yieldText,
    prepMinutes: found.prepMinutes,
    cookMinutes: found.cookMinutes,
    totalMinutes: found.totalMinutes,
    ingredients: found.ingredients.map(understandLine),
    steps: found.steps.map(({ text, section }) => ({ text, section, timerSeconds: timerOfStep(text) })),
    tags: found.tags,
    collection: null,
    language: languageOf(found.language),
    origin: from.origin,
    sourceUrl: from.url ?? found.sourceUrl,
    sourceName: found.sourceName,
    imageKey: null,
    notes: found.notes,
  });
}
