import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseLine } from "./normalise-line";

test.each([
  ["half a dozen eggs", "6 eggs"],
  ["a dozen eggs", "12 eggs"],
  ["2 dozen oysters", "24 oysters"],
  ["two dozen oysters", "24 oysters"],
  ["half an onion", "½ onion"],
  ["a couple of limes", "2 limes"],
  ["1 and a half cups rice", "1½ cups rice"],
  ["one and a half cups rice", "1½ cups rice"],
  ["a tin of tomatoes", "1 tin of tomatoes"],
  ["• 2  eggs", "2 eggs"],
  ["3x400g tins", "3 x 400g tins"],
  ["6×330ml cola", "6 x 330ml cola"],
])("%s is said as %s", (written, said) => {
  expect(normaliseLine(written)).toBe(said);
});

test.each([
  ["milk 2l", "2 l milk"],
  ["milk, 2 l", "2 l milk"],
  ["Mehl 500 g", "500 g Mehl"],
  ["flour (500g)", "500 g flour"],
  ["bananas 6", "6 bananas"],
  ["eggs x12", "12 eggs"],
  ["eggs x 12", "12 eggs"],
  ["eggs 12x", "12 eggs"],
  ["tuna 145g x 3", "3 x 145 g tuna"],
  ["oat milk 1 litre x 3", "3 x 1 litre oat milk"],
  ["tuna 3 x 145g", "3 x 145 g tuna"],
])("the amount of %s comes to the front", (written, said) => {
  expect(normaliseLine(written)).toBe(said);
});

test.each(["nappies size 4", "omega 3", "Pinch of sugar, plus 2 tablespoons", "2 eggs", "pan 23 cm", "olive oil"])(
  "%s stays as it is",
  (line) => {
    expect(normaliseLine(line)).toBe(line);
  },
);

test("saying a line again changes nothing", () => {
  const words = fc.constantFrom(
    "milk",
    "2",
    "l",
    "eggs",
    "x",
    "12",
    "½",
    "dozen",
    "a",
    "half",
    "(",
    ")",
    ",",
    "-",
    "size",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (list) => {
      const line = normaliseLine(list.join(" "));
      expect(line.length).toBeLessThanOrEqual(list.join(" ").length + 8);
      expect(line).toBe(line.trim());
    }),
  );
});
