import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketCount, featureRows } from "./features";

const names = fc.array(fc.stringMatching(/^[a-z]{1,10}$/), { maxLength: 12 });

test("touches only rows of the table", () => {
  fc.assert(
    fc.property(names, fc.nat(12), (words, headLength) => {
      const { words: rows, grams } = featureRows(words, headLength);
      expect([...rows, ...grams].every((row) => row >= 0 && row < bucketCount)).toBe(true);
    }),
  );
});

test("hears the last word of the head apart from the others", () => {
  const asHead = featureRows(["apple", "juice"], 2).words;
  const turned = featureRows(["juice", "apple"], 2).words;
  expect(new Set(asHead)).not.toEqual(new Set(turned));
});

test("does not take an addition for the thing itself", () => {
  const butter = featureRows(["butter"], 1).words;
  const salted = featureRows(["butter", "salt"], 1).words;
  const salt = featureRows(["salt"], 1).words;
  expect([...salted].filter((row) => butter.includes(row)).length).toBeGreaterThan(0);
  expect([...salted].filter((row) => salt.includes(row))).toEqual([]);
});
