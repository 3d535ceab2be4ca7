import fc from "fast-check";
import { expect, test } from "vitest";
import type { RecipeIngredient } from "./recipe";
import { kitchenNumber, scaleLine } from "./scale-line";

const line = (text: string, quantity: number | null, unit: string | null, food = "flour", most = quantity) =>
  ({
    text,
    quantityMin: quantity,
    quantityMax: most,
    unit,
    food,
    section: null,
    optional: false,
  }) satisfies RecipeIngredient;

test.each([
  ["200 g flour, sifted", 200_000, "g", 1.5, "300 g flour, sifted"],
  ["1 cup flour", 1000, "cup", 2, "2 cups flour"],
  ["2 cups flour", 2000, "cup", 0.25, "½ cup flour"],
  ["1½ cups flour", 1500, "cup", 2, "3 cups flour"],
  ["1 1/2 tsp salt", 1500, "tsp", 0.5, "¾ tsp salt"],
  ["1 onion, chopped", 1000, null, 3, "3 onion, chopped"],
  ["3 garlic cloves, crushed", 3000, "clove", 2, "6 garlic cloves, crushed"],
  ["1 onion (about 150 g), chopped", 1000, null, 2, "2 onion, chopped"],
  ["2 (400 g) tins tomatoes", 2000, "can", 2, "4 (400 g) tins tomatoes"],
  ["½ lemon", 500, null, 4, "2 lemon"],
  ["salt to taste", null, null, 4, "salt to taste"],
])("%s times a factor keeps its words", (text, quantity, unit, factor, scaled) => {
  expect(scaleLine(line(text, quantity, unit), factor)).toBe(scaled);
});

test("a range keeps both ends", () => {
  expect(scaleLine(line("2-3 eggs", 2000, null, "eggs", 3000), 2)).toBe("4-6 eggs");
});

test("a line whose amount stands elsewhere or is a sum is told anew rather than half scaled", () => {
  expect(scaleLine(line("juice of 1 lemon", 1000, null, "lemon juice"), 2)).toBe("2 lemon juice");
  expect(scaleLine(line("1 cup plus 2 tbsp flour", 1125, "cup"), 2)).toBe("2¼ cup flour");
});

test("once is what is written, for every line", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 10_000_000 }), (text, quantity) => {
      expect(scaleLine(line(text, quantity, "g"), 1)).toBe(text);
    }),
  );
});

test("an amount is never told as nothing, nor far from what it is", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 5000, noNaN: true }), fc.constantFrom("g", "cup", null), (amount, unit) => {
      const told = kitchenNumber(amount, unit);
      const value = [...told].reduce(
        (sum, sign) => sum + ({ "⅛": 1 / 8, "¼": 1 / 4, "⅓": 1 / 3, "½": 0.5, "⅔": 2 / 3, "¾": 0.75 }[sign] ?? 0),
        0,
      );
      const whole = Number(told.replace(/[⅛¼⅓½⅔¾]/u, "") || 0);
      expect(Math.abs(whole + value - amount)).toBeLessThanOrEqual(Math.max(0.03, amount * 0.01));
    }),
  );
});
