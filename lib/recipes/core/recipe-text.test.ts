import { expect, test } from "vitest";
import { asText, readIngredients, readSteps } from "./recipe-text";

test("lines become ingredients, and a line that ends in a colon heads those below it", () => {
  const read = readIngredients("- 200 g flour, sifted\n\nSauce:\n2 tins tomatoes\nsalt (optional)");
  expect(read).toMatchObject([
    { text: "200 g flour, sifted", section: null, quantityMin: 200_000, unit: "g", food: "flour" },
    { text: "2 tins tomatoes", section: "Sauce", quantityMin: 2000, unit: "can" },
    { section: "Sauce", quantityMin: null, optional: true },
  ]);
});

test("numbers before steps go, times to wait are understood", () => {
  expect(readSteps("1. Fry the onion for 5 minutes.\n2) Serve.")).toEqual([
    { text: "Fry the onion for 5 minutes.", section: null, timerSeconds: 300 },
    { text: "Serve.", section: null, timerSeconds: null },
  ]);
});

test("what was read can be written out and read again", () => {
  const text = "200 g flour\nSauce:\n2 tins tomatoes\n1 onion";
  expect(asText(readIngredients(text))).toBe(text);
  expect(readIngredients(asText(readIngredients(text)))).toEqual(readIngredients(text));
});

test("a line that stays keeps what was understood of it", () => {
  const known = readIngredients("1 splodge of gunk").map((line) => ({ ...line, food: "gunk", unit: "splodge" }));
  expect(readIngredients("1 splodge of gunk\n1 egg", known)[0]).toMatchObject({ food: "gunk", unit: "splodge" });
});
