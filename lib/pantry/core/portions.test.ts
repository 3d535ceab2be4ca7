import fc from "fast-check";
import { expect, test } from "vitest";
import { likelyPortions } from "./portions";

test("portions are whole thousandths, rising, and leave something", () => {
  const lots = fc.record({
    quantity: fc.integer({ min: 1, max: 2_000_000_000 }),
    unit: fc.constantFrom(null, "g", "ml", "l", "kg", "cup", "jar"),
  });
  fc.assert(
    fc.property(lots, (lot) => {
      const portions = likelyPortions(lot);
      expect([...portions].sort((left, right) => left - right)).toEqual(portions);
      for (const portion of portions) {
        expect(Number.isInteger(portion)).toBe(true);
        expect(portion).toBeGreaterThan(0);
        expect(portion).toBeLessThan(lot.quantity);
      }
    }),
  );
});

test("eggs are taken one by one, milk by the quarter", () => {
  expect(likelyPortions({ quantity: 6000, unit: null })).toEqual([1000, 2000, 3000]);
  expect(likelyPortions({ quantity: 1000, unit: null })).toEqual([]);
  expect(likelyPortions({ quantity: 2000, unit: "l" })).toEqual([500, 1000]);
  expect(likelyPortions({ quantity: 500_000, unit: "g" })).toEqual([125_000, 250_000]);
  expect(likelyPortions({ quantity: 750_000, unit: "ml" })).toEqual([190_000, 375_000]);
  expect(likelyPortions({ quantity: 30_000, unit: "g" })).toEqual([8_000, 15_000]);
});
