import type { Recipe } from "@/lib/recipes/core/recipe";

/** A recipe as the form has it: everything is text. */
export type RecipeForm = {
  title: string;
  description: string;
  servings: string;
  prepMinutes: string;
  cookMinutes: string;
  ingredients: string;
  steps: string;
  tags: string;
  collection: string;
  notes: string;
  sourceUrl: string;
};

export const emptyForm: RecipeForm = {
  title: "",
  description: "",
  servings: "2",
  prepMinutes: "",
  cookMinutes: "",
  ingredients: "",
  steps: "",
  tags: "",
  collection: "",
  notes: "",
  sourceUrl: "",
};

const shown = (count: number | null): string => (count === null ? "" : String(count));

export const formOf = (
  recipe: Recipe,
  asText: (lines: Recipe["ingredients"] | Recipe["steps"]) => string,
): RecipeForm => ({
  title: recipe.title,
  description: recipe.description ?? "",
  servings: shown(recipe.servings),
  prepMinutes: shown(recipe.prepMinutes),
  cookMinutes: shown(recipe.cookMinutes),
  ingredients: asText(recipe.ingredients),
  steps: asText(recipe.steps),
  tags: recipe.tags.join(", "),
  collection: recipe.collection ?? "",
  notes: recipe.notes ?? "",
  sourceUrl: recipe.sourceUrl ?? "",
});

/** A whole number in a range; null for an empty field, undefined for anything else. */
export function readWhole(text: string, min: number, max: number): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const value = Number(trimmed);
  return Number.isInteger(value) && value >= min && value <= max ? value : undefined;
}

export const minutesMax = 100_000;
export const servingsMax = 1000;

export type FormProblem = "title" | "servings" | "prepMinutes" | "cookMinutes" | "sourceUrl";

/** Which fields cannot be kept as they are. */
export function problemsOf(form: RecipeForm): readonly FormProblem[] {
  const address = form.sourceUrl.trim();
  return [
    ...(form.title.trim() === "" ? (["title"] as const) : []),
    ...(readWhole(form.servings, 1, servingsMax) === undefined ? (["servings"] as const) : []),
    ...(readWhole(form.prepMinutes, 0, minutesMax) === undefined ? (["prepMinutes"] as const) : []),
    ...(readWhole(form.cookMinutes, 0, minutesMax) === undefined ? (["cookMinutes"] as const) : []),
    ...(address !== "" && !/^https?:\/\/\S+$/iu.test(address) ? (["sourceUrl"] as const) : []),
  ];
}
