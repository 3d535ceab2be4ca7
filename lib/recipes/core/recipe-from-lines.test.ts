import fc from "fast-check";
import { expect, test } from "vitest";
import { recipeLike } from "@/tests/fixtures/recipes/recipes";
import { importWarnings } from "./import-warnings";
import { recipeFromLines, recipeFromText } from "./recipe-from-lines";

const shape = (text: string) => {
  const recipe = recipeFromText(text);
  return recipe && [recipe.title, recipe.ingredients.map((line) => line.text), recipe.steps.map((step) => step.text)];
};
const soup = [
  "Carrot soup",
  ["500 g carrots", "1 l stock", "2 tbsp butter"],
  ["Chop the carrots and fry them in the butter.", "Add the stock and simmer for 20 minutes."],
];

test("reads a note with headings, with times and servings beside them", () => {
  const text = `Carrot soup\nServes 4\nPrep time: 10 min\n\nIngredients:\n- 500 g carrots\n- 1 l stock\n- 2 tbsp butter\n\nMethod\n1. Chop the carrots and fry them in the butter.\n2. Add the stock and simmer for 20 minutes.\n`;
  expect(shape(text)).toEqual(soup);
  expect(recipeFromText(text)).toMatchObject({ servings: 4, prepMinutes: 10 });
});

test("reads a note without headings by what its lines look like", () => {
  expect(
    shape(
      "Carrot soup\n\n500 g carrots\n1 l stock\n2 tbsp butter\n\nChop the carrots and fry them in the butter.\nAdd the stock and simmer for 20 minutes.",
    ),
  ).toEqual(soup);
});

test("reads headings of Markdown and of other languages", () => {
  expect(
    shape(
      "# Carrot soup\n\n## Zutaten\n\n* 500 g carrots\n* 1 l stock\n* 2 tbsp butter\n\n## Zubereitung\n\nChop the carrots and fry them in the butter.\n\nAdd the stock and simmer for 20 minutes.",
    ),
  ).toEqual(soup);
});

test("a diary is no recipe", () => {
  expect(recipeFromText("Dear diary\nNothing to eat today.")).toBeNull();
  expect(recipeFromLines([])).toBeNull();
});

test("no text breaks it", () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom("Ingredients", "Method", "2 eggs", "Serves 4", "1.", "(", "For the sauce:"),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      expect(() => recipeFromLines(lines)).not.toThrow();
    }),
  );
});

test("warns of what is missing, and of nothing when nothing is", () => {
  expect(importWarnings(recipeLike({}))).toEqual([]);
  expect(importWarnings(recipeLike({ ingredients: [], steps: [], servings: null, yieldText: null }))).toEqual([
    "no_ingredients",
    "no_steps",
    "no_servings",
  ]);
  expect(
    importWarnings(recipeLike({ steps: [{ text: "x".repeat(4000), section: null, timerSeconds: null }] })),
  ).toEqual(["may_be_cut"]);
});
