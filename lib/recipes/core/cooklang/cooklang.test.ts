import fc from "fast-check";
import { expect, test } from "vitest";
import { lentils, recipeLike } from "@/tests/fixtures/recipes/recipes";
import { toJsonLdText } from "@/lib/recipes/core/to-json-ld";
import { understandRecipe } from "@/lib/recipes/core/understand-recipe";
import { readWebPage } from "@/lib/recipes/import/read-web-page";
import { readCooklang } from "./read-cooklang";
import { toCooklang } from "./write-cooklang";

const back = (text: string) => understandRecipe(readCooklang(text, "file.cook"), { url: null, origin: "import" });

test("reads the marks of the language", () => {
  const found = readCooklang(
    `---
title: Pasta
servings: 2
tags:
  - quick
  - "one pot"
prep time: 10 minutes
source: https://example.org/pasta
---
-- shopped on Monday
== Sauce ==
Fry @garlic cloves{2}(sliced) in @olive oil{2%tbsp} [- or butter -] in a #large pan{}.

Add @tomatoes{1%tin} and simmer for ~{20%minutes} with @?basil.

> Tastes better the next day.`,
    "x.cook",
  );
  expect(found).toMatchObject({
    title: "Pasta",
    servings: 2,
    tags: ["quick", "one pot"],
    prepMinutes: 10,
    sourceUrl: "https://example.org/pasta",
    notes: "Tastes better the next day.",
  });
  expect(found.ingredients).toEqual(
    ["2 garlic cloves, sliced", "2 tbsp olive oil", "1 tin tomatoes", "basil (optional)"].map((text) => ({
      text,
      section: "Sauce",
    })),
  );
  expect(found.steps.map(({ text }) => text)).toEqual([
    "Fry garlic cloves in olive oil in a large pan.",
    "Add tomatoes and simmer for 20 minutes with basil.",
  ]);
});

test("reads the older way of noting metadata, and takes the file's name for a title", () => {
  expect(readCooklang(">> servings: 3\n\nBoil @eggs{3}.", "dinner/Boiled eggs.cook")).toMatchObject({
    title: "Boiled eggs",
    servings: 3,
  });
});

const word = fc.constantFrom("red lentils", "onion", "carrots", "olive oil", "stock");
const unit = fc.constantFrom("g", "ml", "tbsp", null);
const ingredient = fc
  .record({ food: word, unit, quantityMin: fc.integer({ min: 1, max: 900 }), section: fc.constantFrom(null, "Sauce") })
  .map((one) => {
    const quantityMin = one.quantityMin * 1000;
    return {
      ...lentils,
      ...one,
      quantityMin,
      quantityMax: quantityMin,
      text: `${one.quantityMin} ${one.unit ?? ""} ${one.food}`.replace(/ +/g, " "),
    };
  });
const step = fc.record({
  text: fc.constantFrom("Chop it all.", "Stir & serve <warm>.", "Costs 5 @ the market #1 ~ really {good}."),
  section: fc.constantFrom(null, "Sauce"),
  timerSeconds: fc.constant(null),
});
/** Sections in one run each, those without one first, as both formats write them. */
const bySection = <Line extends { section: string | null }>(lines: Line[]): Line[] =>
  [...lines].sort((one, other) => Number(one.section !== null) - Number(other.section !== null));
const recipe = fc
  .record({
    ingredients: fc.array(ingredient, { minLength: 1, maxLength: 6 }),
    steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  })
  .map(({ ingredients, steps }) =>
    recipeLike({
      ingredients: bySection(ingredients),
      steps: bySection(steps),
      tags: ["soup", "quick"],
      title: 'A "good" soup: hot',
    }),
  );

test("what is written as Cooklang reads back with its foods, amounts, steps and sections", () => {
  fc.assert(
    fc.property(recipe, (one) => {
      const read = back(toCooklang(one));
      const facts = ({ food, unit: of, quantityMin, section }: typeof lentils) => ({
        food,
        unit: of,
        quantityMin,
        section,
      });
      expect(read.ingredients.map(facts)).toEqual(one.ingredients.map(facts));
      expect(read.steps.map(({ section }) => section)).toEqual(one.steps.map(({ section }) => section));
      expect(read).toMatchObject({
        title: one.title,
        servings: 4,
        prepMinutes: 10,
        cookMinutes: 25,
        totalMinutes: 35,
        tags: one.tags,
        language: "en",
      });
      expect(toCooklang(read)).toBe(toCooklang(one));
    }),
  );
});

test("what is written as JSON-LD reads back as it was, even inside a page", () => {
  fc.assert(
    fc.property(recipe, (one) => {
      const read = readWebPage(`<script type="application/ld+json">${toJsonLdText(one)}</script>`, one.sourceUrl);
      expect(read?.ingredients.map(({ text, section }) => [text, section])).toEqual(
        one.ingredients.map(({ text, section }) => [text, section]),
      );
      expect(read?.steps.map(({ section }) => section)).toEqual(one.steps.map(({ section }) => section));
      expect(read).toMatchObject({
        title: one.title,
        prepMinutes: 10,
        cookMinutes: 25,
        totalMinutes: 35,
        tags: one.tags,
        yieldText: "4 bowls",
      });
    }),
  );
});

test("nothing in a recipe ends the script it is written into", () => {
  expect(toJsonLdText(recipeLike({ title: "</script><script>alert(1)</script>" }))).not.toContain("</script>");
});

test("no text breaks the reader", () => {
  const piece = fc.constantFrom(
    "@",
    "#",
    "~",
    "{",
    "}",
    "%",
    "(",
    ")",
    "--",
    "[-",
    "-]",
    "---\n",
    ">> a: b",
    "== x ==",
    "\n\n",
    "salt",
    "=",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 }), (pieces) => {
      expect(() => readCooklang(pieces.join(""), "x.cook")).not.toThrow();
    }),
  );
});

test("takes another recipe by its name, and an address of mail as it stands", () => {
  const found = readCooklang("Pour @./sauces/Hollandaise{150%g} over it, or ask ana@example.org.", "x.cook");
  expect(found.ingredients).toEqual([{ text: "150 g Hollandaise", section: null }]);
  expect(found.steps).toEqual([{ text: "Pour Hollandaise over it, or ask ana@example.org.", section: null }]);
});
