import fc from "fast-check";
import { expect, test } from "vitest";
import { nutritionOfLot, productNutrition } from "./lot-nutrition";
import { nutritionPer100g } from "./nutrition";

test.each([
  ["Organic Valley Whole Milk 1gal", "whole milk"],
  ["GV WHL MLK 1GL", "whole milk"],
  ["Heinz Tomato Ketchup 570g", "ketchup"],
])("%s holds what %s holds", (product, food) => {
  const figures = nutritionPer100g(food);
  expect(figures).not.toBeNull();
  expect(productNutrition(product)).toEqual(figures);
});

test("a lot holds what its weight holds, told as an estimate", () => {
  const eggs = nutritionOfLot("eggs", { quantity: 6_000, unit: null });
  expect(eggs).toMatchObject({ grams: 300, isEstimate: true });
  expect(eggs?.nutrients.kcal).toBeCloseTo((eggs?.food.per100g.kcal ?? 0) * 3);
  expect(nutritionOfLot("GV WHL MLK 1GL", { quantity: 1_000, unit: "gallon" })?.grams).toBeCloseTo(3_904, -1);
});

test.each(["low sodium ketchup", "chocolate covered bananas", "qwrtz plxk", ""])("%s has no figure", (name) => {
  expect(nutritionOfLot(name, { quantity: 100_000, unit: "g" })).toBeNull();
});

test("what nothing weighs has no total", () => {
  expect(nutritionOfLot("milk", { quantity: 3_000, unit: "pack" })).toBeNull();
});

test("twice as much holds twice as much", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("eggs", "GV WHL MLK 1GL", "bananas"),
      fc.integer({ min: 1, max: 5_000 }),
      (name, grams) => {
        const [once, twice] = [grams, 2 * grams].map((each) =>
          nutritionOfLot(name, { quantity: each * 1_000, unit: "g" }),
        );
        expect(twice?.nutrients.kcal).toBeCloseTo(2 * (once?.nutrients.kcal ?? NaN), 6);
      },
    ),
  );
});
