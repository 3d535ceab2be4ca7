import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryRecipe, lentils, recipeLike } from "@/tests/fixtures/recipes/recipes";
import { newId } from "@/lib/kernel/new-id";
import type { Row } from "@/lib/sync/core/entities";
import { applyOp } from "@/lib/sync/core/merge";
import { groupOpsMax, opBytesMax, pushBytesMax, rowKey, type Op, type OpDraft } from "@/lib/sync/core/op";
import { parseOp } from "@/lib/sync/core/op-codec";
import { bodyOf } from "@/lib/sync/core/prepare";
import { emptyRow, viewOf, type RowState } from "@/lib/sync/core/row-state";
import { schemaVersion } from "@/lib/sync/core/version";
import { fitRecipe, recipeBounds } from "./fit-recipe";
import type { Recipe } from "./recipe";
import { importRecipes, newRecipe, recipeFromRows } from "./recipe-rows";

const moment = { nextId: newId };
const device = "aaaaaaaaaaaa";

/** Drafts as a phone stamps them, one after another. */
function applied(drafts: readonly OpDraft[]): { ops: Op[]; rows: Map<string, RowState> } {
  const rows = new Map<string, RowState>();
  const tx = newId();
  const ops = drafts.flatMap((draft, index): Op[] => {
    const row = rows.get(rowKey(draft.e, draft.k)) ?? emptyRow;
    const body = bodyOf(draft, row);
    if (!body) return [];
    const h = String(index).padStart(13, "0") + device;
    const op: Op = { id: newId(), dev: device, seq: index + 1, h, s: schemaVersion, b: "", tx, ...draft, ...body };
    rows.set(rowKey(draft.e, draft.k), applyOp(row, op));
    return [op];
  });
  return { ops, rows };
}

function keptRecipe(rows: ReadonlyMap<string, RowState>): Recipe | null {
  const found: { recipe?: Row<"recipe">; lines: Row<"recipeIngredient">[]; steps: Row<"recipeStep">[] } = {
    lines: [],
    steps: [],
  };
  for (const [key, state] of rows) {
    const [entity, id = ""] = key.split(":");
    if (entity === "recipe") found.recipe = viewOf("recipe", id, state) ?? undefined;
    if (entity === "recipeIngredient") found.lines.push(viewOf("recipeIngredient", id, state) as never);
    if (entity === "recipeStep") found.steps.push(viewOf("recipeStep", id, state) as never);
  }
  return found.recipe ? recipeFromRows(found.recipe, found.lines.reverse(), found.steps.reverse()) : null;
}

test("what is kept of a recipe is what is read back, in its order", () => {
  fc.assert(
    fc.property(arbitraryRecipe, (recipe) => {
      const fit = fitRecipe(recipe);
      fc.pre(fit.title !== "");
      const kept = keptRecipe(applied(newRecipe(recipe, moment)).rows);
      expect(kept).toEqual({ ...fit, tags: [...fit.tags].sort() });
    }),
  );
});

test("fitting a recipe that fits changes nothing", () => {
  fc.assert(
    fc.property(arbitraryRecipe, (recipe) => {
      expect(fitRecipe(fitRecipe(recipe))).toEqual(fitRecipe(recipe));
    }),
  );
});

test("every op of every recipe is one the server takes, and all of them fit one push", () => {
  fc.assert(
    fc.property(arbitraryRecipe, (recipe) => {
      const { ops } = applied(newRecipe(recipe, moment));
      expect(ops.length).toBeLessThanOrEqual(groupOpsMax);
      expect(JSON.stringify(ops).length).toBeLessThanOrEqual(pushBytesMax);
      for (const op of ops) expect(parseOp(JSON.parse(JSON.stringify(op)))).toEqual(op);
    }),
  );
});

test("the longest recipe fits, however it is written", () => {
  const quotes = '"\n'.repeat(5000);
  const line = { ...lentils, text: "x".repeat(999), section: quotes };
  const recipe = recipeLike({
    ...Object.fromEntries(
      ["title", "description", "yieldText", "sourceName", "imageKey", "notes", "collection"].map((key) => [
        key,
        quotes,
      ]),
    ),
    sourceUrl: `https://example.org/${"a".repeat(1900)}`,
    ingredients: Array<typeof line>(500).fill(line),
    steps: Array(500).fill({ text: "😀".repeat(4000), section: null, timerSeconds: 60 }) as Recipe["steps"],
    tags: Array.from({ length: 300 }, (_, index) => `tag ${index}`),
  });
  const { ops } = applied(newRecipe(recipe, moment));
  expect(ops.length).toBeLessThanOrEqual(groupOpsMax);
  expect(JSON.stringify(ops).length).toBeLessThanOrEqual(pushBytesMax);
  for (const op of ops) {
    expect(JSON.stringify(op).length).toBeLessThanOrEqual(opBytesMax);
    expect(parseOp(op)).not.toBeNull();
  }
  expect(ops.filter(({ e }) => e === "recipeIngredient")).toHaveLength(recipeBounds.ingredientsMax);
});

test("recipes that are imported together are never split between two groups", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 12 }), (lineCounts) => {
      const recipes = lineCounts.map((count) =>
        recipeLike({ ingredients: Array<typeof lentils>(count).fill(lentils) }),
      );
      const groups = importRecipes(recipes, moment);
      expect(groups.every((group) => group.length > 0 && group.length <= groupOpsMax)).toBe(true);
      const groupOf = (id: string) => groups.findIndex((group) => group.some((draft) => draft.k === id));
      for (const draft of groups.flat())
        if (draft.e === "recipeIngredient" && draft.t === "new")
          expect(groups[groupOf(draft.f.recipeId)]?.includes(draft)).toBe(true);
      expect(groups.flat().filter(({ e, t }) => e === "recipe" && t === "new")).toHaveLength(recipes.length);
    }),
    { numRuns: 40 },
  );
});

test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "no address", ""])(
  "%j is no address to link to",
  (sourceUrl) => {
    expect(fitRecipe(recipeLike({ sourceUrl })).sourceUrl).toBeNull();
  },
);

test("a recipe without a title writes nothing", () => {
  expect(newRecipe(recipeLike({ title: " \u0000 " }), moment)).toEqual([]);
});
