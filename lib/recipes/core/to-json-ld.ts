/** A recipe as schema.org JSON-LD, which other programs import. Source: schema.org/Recipe. */
import type { RecipeDraft } from "./fit-recipe";
import type { RecipeStep } from "./recipe";

const duration = (minutes: number | null): string | undefined => (minutes === null ? undefined : `PT${minutes}M`);
const stepOf = ({ text }: RecipeStep) => ({ "@type": "HowToStep", text });

/** Steps, those of one section together. */
function instructionsOf(steps: readonly RecipeStep[]): object[] {
  const parts: { section: string | null; steps: RecipeStep[] }[] = [];
  for (const step of steps) {
    const last = parts.at(-1);
    if (last && last.section === step.section) last.steps.push(step);
    else parts.push({ section: step.section, steps: [step] });
  }
  return parts.flatMap(({ section, steps: own }): object[] =>
    section === null ? own.map(stepOf) : [{ "@type": "HowToSection", name: section, itemListElement: own.map(stepOf) }],
  );
}

/** Ingredient lines; a section is a line of its own above them, as the format has no place for it. */
const linesOf = ({ ingredients }: RecipeDraft): string[] =>
  ingredients.flatMap(({ text, section }, index) =>
    section !== null && section !== ingredients[index - 1]?.section ? [`${section}:`, text] : [text],
  );

/** An object for JSON.stringify; fields without a value are left out of its text. */
export const toJsonLd = (recipe: RecipeDraft): object => ({
  "@context": "https://schema.org",
  "@type": "Recipe",
  name: recipe.title,
  description: recipe.description ?? undefined,
  recipeYield: recipe.yieldText ?? (recipe.servings === null ? undefined : String(recipe.servings)),
  prepTime: duration(recipe.prepMinutes),
  cookTime: duration(recipe.cookMinutes),
  totalTime: duration(recipe.totalMinutes),
  recipeIngredient: linesOf(recipe),
  recipeInstructions: instructionsOf(recipe.steps),
  keywords: recipe.tags.length > 0 ? recipe.tags.join(", ") : undefined,
  inLanguage: recipe.language === "und" ? undefined : recipe.language,
  url: recipe.sourceUrl ?? undefined,
  publisher: recipe.sourceName === null ? undefined : { "@type": "Organization", name: recipe.sourceName },
});

const asText = (value: object): string => JSON.stringify(value, null, 2).replaceAll("<", "\\u003c");

/** The text for a script element of a page: nothing in it can end the script. */
export const toJsonLdText = (recipe: RecipeDraft): string => asText(toJsonLd(recipe));

/** A whole cookbook in one text, as the importers of other programs and our own read it. */
export const cookbookJsonLdText = (recipes: readonly RecipeDraft[]): string => asText(recipes.map(toJsonLd));
