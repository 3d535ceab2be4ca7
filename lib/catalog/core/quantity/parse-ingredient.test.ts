import fc from "fast-check";
import { expect, test } from "vitest";
import { quantityMax } from "@/lib/kernel/quantity";
import { parseIngredient } from "./parse-ingredient";

const amountOf = (line: string) => {
  const { quantityMin, quantityMax: max, unit, name } = parseIngredient(line);
  return [quantityMin, max, unit, name];
};

test.each([
  ["2 l milk", [2_000, 2_000, "l", "milk"]],
  ["milk 2l", [2_000, 2_000, "l", "milk"]],
  ["eggs x12", [12_000, 12_000, null, "eggs"]],
  ["half a dozen eggs", [6_000, 6_000, null, "eggs"]],
  ["milk", [null, null, null, "milk"]],
  ["½ cup flour, sifted", [500, 500, "cup", "flour"]],
  ["1-2 onions", [1_000, 2_000, null, "onions"]],
  ["2 to 3 tablespoons olive oil", [2_000, 3_000, "tbsp", "olive oil"]],
  ["3 cloves garlic, minced", [3_000, 3_000, "clove", "garlic"]],
  ["a pinch of salt", [null, null, "pinch", "salt"]],
  ["1,5 kg potatoes", [1_500, 1_500, "kg", "potatoes"]],
  ["7 fl oz double cream", [7_000, 7_000, "floz", "double cream"]],
  ["2 packs of wipes", [2_000, 2_000, "pack", "wipes"]],
  ["cheese (grated) 200g", [200_000, 200_000, "g", "cheese"]],
  ["2 heaped tablespoons sugar", [2_000, 2_000, "tbsp", "sugar"]],
])("%s", (line, expected) => {
  expect(amountOf(line)).toEqual(expected);
});

test("makes no remark of the words that only join", () => {
  expect(parseIngredient("a bunch of parsley").comment).toBeNull();
});

test("tells how much each tin holds", () => {
  const tins = { quantityMin: 3_000, unit: "can", each: { quantity: 400_000, unit: "g" } };
  expect(parseIngredient("3x 400g tins chopped tomatoes")).toMatchObject(tins);
  expect(parseIngredient("3 (400 g) cans chopped tomatoes")).toMatchObject(tins);
  expect(parseIngredient("4 28 oz cans of chopped tomatoes")).toMatchObject({
    quantityMin: 4_000,
    unit: "can",
    each: { quantity: 28_000, unit: "oz" },
  });
  expect(parseIngredient("4 salmon fillets (6 ounces each)").each).toEqual({ quantity: 6_000, unit: "oz" });
});

test("keeps the same amount in another unit apart from what comes on top", () => {
  expect(parseIngredient("320g/11oz green beans")).toMatchObject({ unit: "g", also: { quantity: 11_000, unit: "oz" } });
  expect(parseIngredient("1 cup plus 2 tablespoons flour")).toMatchObject({
    unit: "cup",
    plus: { quantity: 2_000, unit: "tbsp" },
    name: "flour",
  });
  expect(parseIngredient("1 kg plus 2 tbsp sugar").plus).toEqual({ quantity: 2_000, unit: "tbsp" });
  expect(parseIngredient("1 lb 2 oz beef mince")).toMatchObject({ unit: "lb", plus: { quantity: 2_000, unit: "oz" } });
});

test("parts the food from its size, preparation and remarks", () => {
  expect(parseIngredient("1 large red onion, finely chopped (optional)")).toMatchObject({
    name: "red onion",
    size: "large",
    preparation: "finely chopped",
    optional: true,
  });
  expect(parseIngredient("110g/4oz butter, plus extra for greasing")).toMatchObject({
    name: "butter",
    comment: "plus extra for greasing",
    optional: false,
  });
});

test("always finds a name in what people type, and an amount within bounds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
      const parsed = parseIngredient(text);
      if (/[a-z]/iu.test(text)) expect(parsed.name).not.toBe("");
      if (parsed.quantityMin !== null) {
        expect(parsed.quantityMin).toBeGreaterThanOrEqual(0);
        expect(parsed.quantityMax).toBeGreaterThanOrEqual(parsed.quantityMin);
        expect(parsed.quantityMax).toBeLessThanOrEqual(quantityMax);
      }
    }),
  );
});

const foods = fc.constantFrom("milk", "flour", "eggs", "olive oil", "brown rice", "tomatoes", "unsalted butter");
const measures = fc.constantFrom("g", "kg", "ml", "l", "tbsp", "cups");

test("an amount in front and one behind mean the same", () => {
  fc.assert(
    fc.property(foods, measures, fc.integer({ min: 1, max: 900 }), (food, unit, amount) => {
      const front = parseIngredient(`${amount} ${unit} ${food}`);
      expect(parseIngredient(`${food} ${amount} ${unit}`)).toEqual(front);
      expect(front).toMatchObject({ quantityMin: amount * 1_000, name: food });
    }),
  );
});
