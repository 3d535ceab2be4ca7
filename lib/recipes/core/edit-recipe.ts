/** Changing and removing a recipe the household keeps. */
import type { Moment } from "@/lib/pantry/core/change";
import type { Fields, Row } from "@/lib/sync/core/entities";
import { editTags } from "@/lib/sync/core/edit-tags";
import type { OpDraft } from "@/lib/sync/core/op";
import { fitRecipe, type RecipeDraft } from "./fit-recipe";
import type { Recipe } from "./recipe";

/** The rows of one recipe as they are now. */
export type RecipeRows = {
  recipe: Row<"recipe">;
  ingredients: readonly Row<"recipeIngredient">[];
  steps: readonly Row<"recipeStep">[];
};

type LineEntity = "recipeIngredient" | "recipeStep";

const inOrder = <R extends { id: string; position: number }>(rows: readonly R[]): R[] =>
  [...rows].sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));

function differing(row: object, wanted: object): Record<string, unknown> {
  const before = row as Record<string, unknown>;
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => (before[key] ?? null) !== (value ?? null)));
}

/** Lines by place: those that stay are changed where they differ, the rest is added or goes. */
function editLines<R extends { id: string; position: number }>(
  entity: LineEntity,
  recipeId: string,
  rows: readonly R[],
  wanted: readonly object[],
  nextId: () => string,
): OpDraft[] {
  const known = inOrder(rows);
  const drafts = wanted.flatMap((line, position): OpDraft[] => {
    const row = known[position];
    const fields = { ...line, position };
    if (!row) return [{ e: entity, k: nextId(), t: "new", f: { recipeId, ...fields } } as OpDraft];
    const f = differing(row, fields);
    return Object.keys(f).length ? [{ e: entity, k: row.id, t: "set", f } as OpDraft] : [];
  });
  return [...drafts, ...known.slice(wanted.length).map((row): OpDraft => ({ e: entity, k: row.id, t: "del" }))];
}

/** Writes what differs between the rows and the recipe wanted, so that another phone's edit of the rest stands. */
export function editRecipe(rows: RecipeRows, wanted: RecipeDraft, moment: Pick<Moment, "nextId">): OpDraft[] {
  const { ingredients, steps, tags, ...fields } = fitRecipe(wanted);
  const { recipe } = rows;
  const f = differing(recipe, fields) as Partial<Fields<"recipe">>;
  return [
    ...(Object.keys(f).length ? [{ e: "recipe", k: recipe.id, t: "set", f } as const] : []),
    ...editTags("recipe", recipe.id, recipe.tags, tags),
    ...editLines("recipeIngredient", recipe.id, rows.ingredients, ingredients, moment.nextId),
    ...editLines("recipeStep", recipe.id, rows.steps, steps, moment.nextId),
  ];
}

/** The recipe goes, with its lines; and what brings it back. Only `new` revives a deleted row. */
export function removeRecipe({ recipe, ingredients, steps }: RecipeRows): {
  drafts: readonly OpDraft[];
  back: readonly OpDraft[];
} {
  return {
    drafts: [
      { e: "recipe", k: recipe.id, t: "del" },
      ...ingredients.map(({ id }): OpDraft => ({ e: "recipeIngredient", k: id, t: "del" })),
      ...steps.map(({ id }): OpDraft => ({ e: "recipeStep", k: id, t: "del" })),
    ],
    back: [
      { e: "recipe", k: recipe.id, t: "new", f: { title: recipe.title } },
      ...ingredients.map(({ id, recipeId, position, text }): OpDraft => ({
        e: "recipeIngredient",
        k: id,
        t: "new",
        f: { recipeId, position, text },
      })),
      ...steps.map(({ id, recipeId, position, text }): OpDraft => ({
        e: "recipeStep",
        k: id,
        t: "new",
        f: { recipeId, position, text },
      })),
    ],
  };
}

/** A recipe of somebody else's as one's own to change: the shipped ones are the same for everybody. */
export const asOwn = ({ id: _id, ...recipe }: Recipe): RecipeDraft => ({ ...recipe, origin: "own" });
