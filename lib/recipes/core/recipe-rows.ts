/** Between a recipe as one value and the rows a household keeps of it. */
import type { Moment } from "@/lib/pantry/core/change";
import type { Row } from "@/lib/sync/core/entities";
import { groupOpsMax, type OpDraft } from "@/lib/sync/core/op";
import { fitRecipe, unknownLanguage, type RecipeDraft } from "./fit-recipe";
import type { Recipe } from "./recipe";

/** The drafts of a recipe's lines and steps, each with an id of its own. */
export const linesOf = (
  recipeId: string,
  { ingredients, steps }: Pick<RecipeDraft, "ingredients" | "steps">,
  { nextId }: Pick<Moment, "nextId">,
): OpDraft[] => [
  ...ingredients.map((line, position): OpDraft => ({
    e: "recipeIngredient",
    k: nextId(),
    t: "new",
    f: { recipeId, position, ...line },
  })),
  ...steps.map((step, position): OpDraft => ({
    e: "recipeStep",
    k: nextId(),
    t: "new",
    f: { recipeId, position, ...step },
  })),
];

/**
 * Keeps a recipe: at most `groupOpsMax` drafts, to be committed as one group. What does not fit is cut as `fitRecipe`
 * does; a recipe without a title writes nothing. One without an id gets one from `moment`.
 */
export function newRecipe(recipe: RecipeDraft & { id?: string }, moment: Pick<Moment, "nextId">): OpDraft[] {
  const { id = moment.nextId(), ingredients, steps, tags, ...fields } = fitRecipe(recipe);
  if (fields.title === "") return [];
  return [
    { e: "recipe", k: id, t: "new", f: fields },
    ...tags.map((tag): OpDraft => ({ e: "recipe", k: id, t: "tadd", v: tag })),
    ...linesOf(id, { ingredients, steps }, moment),
  ];
}

/**
 * Keeps many recipes. Each inner list is one group of whole recipes: commit them one after another, so that no recipe
 * is ever half kept.
 */
export function importRecipes(
  recipes: readonly (RecipeDraft & { id?: string })[],
  moment: Pick<Moment, "nextId">,
): OpDraft[][] {
  const groups: OpDraft[][] = [];
  for (const recipe of recipes) {
    const drafts = newRecipe(recipe, moment);
    const last = groups.at(-1);
    if (last && last.length + drafts.length <= groupOpsMax) last.push(...drafts);
    else if (drafts.length > 0) groups.push(drafts);
  }
  return groups;
}

/** Rows in their order; the id decides where two phones chose one position. */
const inOrder = <R extends { id: string; position: number }>(rows: readonly R[]): R[] =>
  [...rows].sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));

/** The recipe its rows tell. Lines and steps of other recipes are left out. */
export function recipeFromRows(
  row: Row<"recipe">,
  ingredientRows: readonly Row<"recipeIngredient">[],
  stepRows: readonly Row<"recipeStep">[],
): Recipe {
  const own = <R extends { recipeId: string }>(rows: readonly R[]) =>
    rows.filter(({ recipeId }) => recipeId === row.id);
  return {
    ...row,
    language: row.language ?? unknownLanguage,
    origin: row.origin ?? "own",
    ingredients: inOrder(own(ingredientRows)).map(
      ({ text, section, quantityMin, quantityMax: most, unit, food, optional }) => ({
        text,
        section,
        quantityMin,
        quantityMax: most,
        unit,
        food,
        optional: optional ?? false,
      }),
    ),
    steps: inOrder(own(stepRows)).map(({ text, section, timerSeconds }) => ({ text, section, timerSeconds })),
  };
}
