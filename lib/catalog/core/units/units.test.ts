import fc from "fast-check";
import { expect, test } from "vitest";
import { toThousandths } from "@/lib/kernel/quantity";
import { addQuantities, type Quantity } from "./add-quantities";
import { convertQuantity } from "./convert-quantity";
import { celsiusToFahrenheit, convertUnits, fahrenheitToCelsius } from "./convert-units";
import { readMeasuredRows } from "./measured-rows";
import { isMeasure, massUnits, unitOf, volumeUnits } from "./unit-names";
import { gramsPerMillilitre, gramsPerPiece, weighFood } from "./weigh-food";

const measures = fc.constantFrom(...massUnits, ...volumeUnits);
const amounts = fc.double({ min: 0.01, max: 1000, noNaN: true });

test("converting there and back gives what one had", () => {
  fc.assert(
    fc.property(amounts, measures, measures, (amount, from, to) => {
      const there = convertUnits(amount, from, to);
      const back = there === null ? null : convertUnits(there, to, from);
      if (back !== null) expect(back).toBeCloseTo(amount, 6);
    }),
  );
});

test.each([
  [1, "lb", "g", 453.592],
  [1, "cup", "ml", 236.588],
  [1, "tbsp", "tsp", 3],
  [1, "gallon", "cup", 16],
  [2, "dl", "ml", 200],
] as const)("%d %s in %s is %d", (amount, from, to, expected) => {
  expect(convertUnits(amount, from, to)).toBeCloseTo(expected, 2);
});

test("a British pint is a fifth larger than an American one", () => {
  expect(convertUnits(1, "pint", "ml", "imperial")).toBeCloseTo(568.26, 1);
  expect(convertUnits(1, "pint", "ml")).toBeCloseTo(473.18, 1);
});

test("oven temperatures convert both ways", () => {
  expect(celsiusToFahrenheit(180)).toBeCloseTo(356);
  expect(fahrenheitToCelsius(212)).toBeCloseTo(100);
});

test.each([
  ["Tbsp.", "tbsp"],
  ["T", "tbsp"],
  ["t", "tsp"],
  ["litres", "l"],
  ["Fl. Oz.", "floz"],
  ["tins", "can"],
  ["loaves", "loaf"],
])("%s is written down as %s", (written, unit) => {
  expect(unitOf(written)).toBe(unit);
});

test("every measured food has a weight by volume or by piece", () => {
  for (const { phrases } of readMeasuredRows()) {
    const [food = ""] = phrases;
    expect(gramsPerMillilitre(food) ?? gramsPerPiece(food, null) ?? gramsPerPiece(food, "slice"), food).toBeGreaterThan(
      0,
    );
  }
});

test("no food is lighter than puffed rice or heavier than syrup", () => {
  for (const { phrases } of readMeasuredRows()) {
    const density = gramsPerMillilitre(phrases[0] ?? "") ?? 0.5;
    expect(density, phrases[0]).toBeGreaterThan(0.03);
    expect(density, phrases[0]).toBeLessThan(1.5);
  }
});

test.each([
  [{ amount: 2, unit: null }, "onions", 220],
  [{ amount: 1, unit: null, size: "large" }, "red onion", 150],
  [{ amount: 3, unit: null }, "eggs", 150],
  [{ amount: 10, unit: null }, "cherry tomatoes", 170],
  [{ amount: 1, unit: null }, "mango", 336],
  [{ amount: 4, unit: null }, "bacon", 112],
  [{ amount: 2, unit: "clove" }, "garlic", 6],
  [{ amount: 1, unit: "stick" }, "butter", 113],
  [{ amount: 1, unit: "cup" }, "chopped carrots", 128],
  [{ amount: 1, unit: "cup" }, "grated carrots", 110],
  [{ amount: 1, unit: "cup" }, "packed brown sugar", 220],
  [{ amount: 1, unit: "tbsp" }, "grated parmesan", 5],
  [{ amount: 1, unit: "cup" }, "Plain Flour", 125],
])("%j of %s weighs %d g", (amount, food, grams) => {
  expect(weighFood(amount, food)?.grams).toBeCloseTo(grams, 0);
});

test("claims no weight for what nobody measured", () => {
  expect(weighFood({ amount: 1, unit: "cup" }, "wingnuts")).toBeNull();
  expect(weighFood({ amount: 1, unit: "bunch" }, "coriander")).toBeNull();
  expect(weighFood({ amount: 1, unit: "cup" }, "carrot cake")).toBeNull();
});

const flour: Quantity[] = [
  { quantity: 500_000, unit: "g" },
  { quantity: 2_000, unit: "cup" },
];

test("500 g and 2 cups of flour are one total, told as an estimate", () => {
  expect(addQuantities(flour, "flour")).toEqual([{ quantity: 750_000, unit: "g", isEstimate: true }]);
});

test("adding weights alone is no estimate", () => {
  const total = addQuantities(
    [
      { quantity: 1_500, unit: "kg" },
      { quantity: 250_000, unit: "g" },
    ],
    "flour",
  );
  expect(total).toEqual([{ quantity: 1_750, unit: "kg", isEstimate: false }]);
});

test("what does not convert stays a total of its own", () => {
  const total = addQuantities(
    [
      { quantity: 1_000, unit: "bunch" },
      { quantity: 30_000, unit: "g" },
    ],
    "parsley",
  );
  expect(total).toEqual([
    { quantity: 30_000, unit: "g", isEstimate: false },
    { quantity: 1_000, unit: "bunch", isEstimate: false },
  ]);
});

const quantities = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 5_000 }),
    unit: fc.constantFrom("g", "kg", "lb", "cup", "ml", "tbsp", "can", "bunch", null),
  }),
  { maxLength: 6 },
);

test("the order of adding does not matter", () => {
  fc.assert(
    fc.property(quantities, fc.constantFrom("flour", "onions", "milk", "wingnuts"), (list, food) => {
      expect(addQuantities([...list].reverse(), food)).toEqual(addQuantities(list, food));
    }),
  );
});

test("a total names each unit once, and estimates only what mixes kinds", () => {
  fc.assert(
    fc.property(quantities, (list) => {
      const totals = addQuantities(list, "flour");
      expect(new Set(totals.map(({ unit }) => unit)).size).toBe(totals.length);
      if (
        list.every(({ unit }) => unit !== null && isMeasure(unit) && unit !== "cup" && unit !== "ml" && unit !== "tbsp")
      ) {
        expect(totals.every(({ isEstimate }) => !isEstimate)).toBe(true);
      }
    }),
  );
});

test("two onions in grams are an estimate, a kilo in grams is not", () => {
  expect(convertQuantity({ quantity: 2_000, unit: null }, "g", "onions")).toEqual({
    quantity: 220_000,
    unit: "g",
    isEstimate: true,
  });
  expect(convertQuantity({ quantity: 1_000, unit: "kg" }, "g", "onions")).toEqual({
    quantity: 1_000_000,
    unit: "g",
    isEstimate: false,
  });
  expect(convertQuantity({ quantity: toThousandths(220), unit: "g" }, null, "onions")?.quantity).toBe(2_000);
  expect(convertQuantity({ quantity: 1_000, unit: "can" }, "g", "tomatoes")).toBeNull();
});
