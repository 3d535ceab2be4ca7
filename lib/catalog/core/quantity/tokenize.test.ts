import fc from "fast-check";
import { expect, test } from "vitest";
import { lineLengthMax, tokenize, tokensMax } from "./tokenize";

test("tokens are pieces of the line, in order, whatever people type", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 500 }), (line) => {
      const tokens = tokenize(line);
      expect(tokens.length).toBeLessThanOrEqual(tokensMax);
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(line.slice(token.start, token.end)).toBe(token.text);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(lineLengthMax);
    }),
  );
});

test.each([
  ["400g/14oz tin", "400 g|glue 14|slash oz|glue tin"],
  ["milk - peeled, cored", "milk peeled|dash cored|comma"],
  ["1 tbsp. oil", "1 tbsp oil"],
  ["half-and-half", "half-and-half"],
  ["2% milk", "2% milk"],
  ["7 fl. oz cream", "7 fl. oz cream"],
  ["15-ounce can", "15 ounce|hyphen can"],
  ["150ml-200ml", "150 ml|glue 200|hyphen ml|glue"],
])("%s falls into its words", (line, expected) => {
  const written = tokenize(line).map(({ text, before }) =>
    before === "start" || before === "space" ? text : `${text}|${before}`,
  );
  expect(written.join(" ")).toBe(expected);
});

test("knows what stands in brackets", () => {
  expect(tokenize("1 (14 oz) can").map(({ depth }) => depth)).toEqual([0, 1, 1, 0]);
  expect(tokenize("rice) and (peas").map(({ depth }) => depth)).toEqual([0, 0, 1]);
});
