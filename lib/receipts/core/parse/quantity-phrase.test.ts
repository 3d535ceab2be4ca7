import fc from "fast-check";
import { expect, test } from "vitest";
import { comesTo, findQuantity } from "./quantity-phrase";

test.each([
  ["2 @ 1.34", 2000, null, 134],
  ["2 x  0,89", 2000, null, 89],
  ["4,99 x  2", 2000, null, 499],
  ["0,144 kg x  1,99 EUR/kg", 144, "kg", 199],
  ["1.08 1b @ 1.99 /1b", 1080, "lb", 199],
  ["0.41 1b  1 1b /0.49", 410, "lb", 49],
  ["3EA  @0.19/EA", 3000, null, 19],
  ["1 4/5.00", 1000, null, 125],
  ["2 for 3.00", 1000, null, 150],
  ["2  1.34", 2000, null, 134],
  ["2 0 1.34", 2000, null, 134],
])("reads %s", (text, quantity, unit, unitPriceMinor) =>
  expect(findQuantity(text)).toMatchObject({ quantity, unit, unitPriceMinor }),
);

test.each(["OAT MILK 64OZ", "BREAD 1.99", "", "100% JUICE"])("finds none in %s", (text) =>
  expect(findQuantity(text)).toBeNull(),
);

test("knows what pieces and weights come to, as tills round", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 99_999 }), (count, each) => {
      expect(comesTo(count * 1000, each, count * each)).toBe(true);
      expect(comesTo(count * 1000, each, count * each + 1)).toBe(false);
    }),
  );
  expect(comesTo(624, 199, 124)).toBe(true);
  expect(comesTo(624, 199, 134)).toBe(false);
});
