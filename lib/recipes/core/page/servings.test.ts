import fc from "fast-check";
import { expect, test } from "vitest";
import { readYield } from "./servings";

test.each([
  ["4", 4, "4"],
  [6, 6, "6"],
  [["8", "8 biscuits"], 8, "8 biscuits"],
  ["Serves 4 to 6", 6, "Serves 4 to 6"],
  ["Für 4 Personen", 4, "Für 4 Personen"],
  ["2-3", 3, "2-3"],
  [{ "@type": "QuantitativeValue", value: 6, unitText: "bowls" }, 6, "6 bowls"],
  [["2", "2 cups"], null, "2 cups"],
  ["2 dozen", null, "2 dozen"],
  ["500 g", null, "500 g"],
  ["four people", 4, "four people"],
])("%j serves %j", (value, servings, yieldText) => {
  expect(readYield(value)).toEqual({ servings, yieldText });
});

test.each([null, undefined, "", [], {}, 0, "a lot"])("%j gives no number", (value) => {
  expect(readYield(value).servings).toBeNull();
});

test("servings are a whole number people could eat, whatever is written", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
      const { servings } = readYield(value);
      expect(servings === null || (Number.isInteger(servings) && servings > 0 && servings <= 9999)).toBe(true);
    }),
  );
});
