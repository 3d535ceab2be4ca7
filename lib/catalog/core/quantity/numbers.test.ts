import fc from "fast-check";
import { expect, test } from "vitest";
import { numberPattern, numberValue } from "./numbers";
import { tokenize } from "./tokenize";

const values = (line: string): (number | null)[] => tokenize(line).map((token) => token.value);

test("a whole number and a fraction are their sum, however they are joined", () => {
  const whole = fc.integer({ min: 1, max: 99 });
  const below = fc.integer({ min: 2, max: 16 });
  fc.assert(
    fc.property(whole, below, fc.nat(14), fc.constantFrom(" ", "-", " - "), (units, denominator, seed, glue) => {
      const numerator = 1 + (seed % (denominator - 1));
      const [value] = values(`${units}${glue}${numerator}/${denominator} cups`);
      expect(value).toBeCloseTo(units + numerator / denominator, 9);
    }),
  );
});

test("decimals read the same with a point and with a comma", () => {
  fc.assert(
    fc.property(fc.nat(999), fc.integer({ min: 0, max: 99 }), (units, cents) => {
      const digits = String(cents).padStart(2, "0");
      expect(numberValue(`${units},${digits}`)).toBe(numberValue(`${units}.${digits}`));
    }),
  );
});

test.each([
  ["½", [0.5]],
  ["1½", [1.5]],
  ["1 ½", [1.5]],
  ["2⅔", [2 + 2 / 3]],
  ["1,000", [1000]],
  ["1,5", [1.5]],
  [".5", [0.5]],
  ["3/0", [0]],
  ["twelve", [12]],
])("%s is %j", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["2-3", 2, 3],
  ["2 to 3", 2, 3],
  ["1 or 2", 1, 2],
  ["½ to ¾", 0.5, 0.75],
  ["½- to 1", 0.5, 1],
  ["1/4-1/2", 0.25, 0.5],
  ["8–10", 8, 10],
])("%s is one range", (text, from, to) => {
  const tokens = tokenize(`${text} carrots`);
  expect(tokens).toHaveLength(2);
  expect(tokens[0]).toMatchObject({ value: from, valueMax: to });
});

test("numbers that fall or lie far apart are no range", () => {
  expect(tokenize("3-2 carrots")).toHaveLength(3);
  expect(tokenize("1 - 14 oz can")).toHaveLength(4);
});

test("matching a number never looks at more than it takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      numberPattern.lastIndex = 0;
      const found = numberPattern.exec(text);
      if (found) expect(Number.isFinite(numberValue(found[0]))).toBe(true);
    }),
  );
});
