import fc from "fast-check";
import { expect, test } from "vitest";
import { weightAt, weightStepsMax, writeWeights } from "./weight-text";

const step = fc.integer({ min: -weightStepsMax, max: weightStepsMax });

test("reads back what it wrote", () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const text = writeWeights(steps);
      expect(steps.map((_, place) => weightAt(text, place))).toEqual(steps);
    }),
  );
});

test("writes text that needs no escape in a script", () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      expect(JSON.stringify(writeWeights(steps))).toBe(`"${writeWeights(steps)}"`);
    }),
  );
});

test("refuses what is not a step", () => {
  expect(() => writeWeights([weightStepsMax + 1])).toThrow(RangeError);
  expect(() => writeWeights([0.5])).toThrow(RangeError);
});
