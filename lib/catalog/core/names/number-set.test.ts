import fc from "fast-check";
import { expect, it } from "vitest";
import { numberSet } from "./number-set";

const number = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }));

it("holds what was added and nothing else", () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 64 }), number, (added, asked) => {
      const set = numberSet(64);
      for (const value of added) set.add(value);
      expect(added.every((value) => set.has(value))).toBe(true);
      expect(set.has(asked)).toBe(added.includes(asked));
    }),
  );
});

it("refuses more than it was made for", () => {
  const set = numberSet(2);
  for (const value of [7, 7, 8]) set.add(value);
  expect(() => set.add(9)).toThrow(RangeError);
});
