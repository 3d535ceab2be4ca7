import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nutritionTable } from "../data/nutrition";
import { nutrientNames } from "./nutrients";
import { nutritionOfGrams, nutritionPer100g, nutritionPerServing } from "./nutrition";

const names = nutritionTable
  .trim()
  .split("\n")
  .map((line) => line.split("|").at(-1)?.split("; ")[0] ?? "");
const aName = fc.constantFrom(...names);
const kcal = (name: string): number | null | undefined => nutritionPer100g(name)?.per100g.kcal;

describe("laws", () => {
  test("every food of the table is found by its first name", () => {
    for (const name of names) expect(nutritionPer100g(name), name).not.toBeNull();
  });
  test("nothing holds more than itself", () => {
    for (const name of names) {
      const { proteinG, fatG, carbohydrateG } = nutritionPer100g(name)?.per100g ?? {};
      expect((proteinG ?? 0) + (fatG ?? 0) + (carbohydrateG ?? 0), name).toBeLessThanOrEqual(101);
    }
  });
  test("two halves of an amount hold what the whole holds", () => {
    fc.assert(
      fc.property(aName, fc.integer({ min: 0, max: 5000 }), (name, grams) => {
        const whole = nutritionOfGrams(name, 2 * grams);
        const half = nutritionOfGrams(name, grams);
        for (const nutrient of nutrientNames) {
          const amount = half?.[nutrient];
          if (amount !== null && amount !== undefined) expect(whole?.[nutrient]).toBeCloseTo(2 * amount, 6);
        }
      }),
    );
  });
  test("a nutrient that one ingredient lacks is unknown in the dish", () => {
    fc.assert(
      fc.property(aName, aName, (first, second) => {
        const dish = nutritionPerServing(
          [first, second].map((name) => ({ name, grams: 100 })),
          1,
        );
        for (const nutrient of nutrientNames) {
          const lacking = [first, second].some((name) => nutritionPer100g(name)?.per100g[nutrient] === null);
          expect(dish?.perServing[nutrient] === null).toBe(lacking);
        }
      }),
    );
  });
  test("twice the servings halve what each one holds", () => {
    fc.assert(
      fc.property(
        fc.array(aName, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 12 }),
        (dish, servings) => {
          const ingredients = dish.map((name) => ({ name, grams: 100 }));
          const few = nutritionPerServing(ingredients, servings)?.perServing.kcal ?? 0;
          const many = nutritionPerServing(ingredients, 2 * servings)?.perServing.kcal ?? 0;
          expect(many).toBeCloseTo(few / 2, 6);
        },
      ),
    );
  });
});

describe("names", () => {
  test.each([
    ["whole milk", 61],
    ["Organic bananas", 89],
    ["chicken breasts, boneless and skinless", 120],
    ["butter, melted", 717],
    ["garlic cloves", 149],
    ["all-purpose flour", 364],
  ])("%s: %i kcal per 100 g, as USDA says", (name, expected) => expect(kcal(name)).toBe(expected));
  test.each([
    "banana bread",
    "root beer float",
    "fresh oregano",
    "hemp milk",
    "low fat cheese",
    "dried pineapple",
    "egg powder",
    "zorblax",
    "shampoo",
    "tomato zorblax",
  ])("%s has no figure rather than a wrong one", (name) => expect(nutritionPer100g(name)).toBeNull());
});

describe("a recipe", () => {
  const dough = [
    { name: "flour", grams: 500 },
    { name: "water", grams: 300 },
    { name: "salt", grams: 10 },
    { name: "yeast", grams: 5 },
  ];
  test("adds up its ingredients per serving", () => {
    expect(nutritionPerServing(dough, 4)?.perServing.kcal).toBeCloseTo((5 * 364 + 0.05 * 325) / 4, 0);
  });
  test("names what it could not count", () => {
    expect(nutritionPerServing([...dough, { name: "a secret", grams: 5 }], 4)?.uncounted).toEqual(["a secret"]);
  });
  test("says nothing when too little is known", () => {
    expect(
      nutritionPerServing(
        [
          { name: "a secret", grams: 100 },
          { name: "salt", grams: 1 },
        ],
        2,
      ),
    ).toBeNull();
  });
});
