import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDecimal } from "./decimal";

test("reads what a point or a comma writes", () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(".", ","), (cents, mark) => {
      expect(parseDecimal((cents / 100).toFixed(2).replace(".", mark))).toBeCloseTo(cents / 100, 6);
    }),
  );
});

test.each([
  ["2", 2],
  [" 1,5 ", 1.5],
  [".5", 0.5],
  ["1.234,50", 1234.5],
  ["1,234.50", 1234.5],
  ["1 234,50", 1234.5],
  ["1,234,567", 1_234_567],
])("reads %j", (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

test.each(["", "-", "abc", "1.2.3", "1e5", "2 kg", "1,2,3"])("refuses %j", (text) => {
  expect(parseDecimal(text)).toBeNull();
});
