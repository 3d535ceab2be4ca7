import fc from "fast-check";
import { expect, test } from "vitest";
import { receiptTokens, tokensMax } from "./receipt-tokens";

test.each([
  ["GV WHL MLK 1GL", ["gv", "whl", "mlk"], "1gl"],
  ["Coke Zero 12 x 330ml", ["coke", "zero"], "12 x 330ml"],
  ["Cheerios 18 oz", ["cheerios"], "18 oz"],
  ["PMPRS SZ4 92CT", ["pmprs"], "sz4 92ct"],
  ["2% milk half gallon", ["2%", "milk"], "half gallon"],
  ["milk", ["milk"], undefined],
])("takes %s apart", (name, tokens, size) => {
  const read = receiptTokens(name);
  expect(read.tokens).toEqual(tokens);
  expect(read.size).toBe(size);
});

test("tells a till's capitals from a name", () => {
  expect(receiptTokens("KRFT SHRD MOZZ 8Z").shouted).toBe(true);
  expect(receiptTokens("Kraft Shredded Mozzarella").shouted).toBe(false);
  expect(receiptTokens("OJ from BJ's").shouted).toBe(false);
});

test("keeps to its bounds whatever it is given", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (text) => {
      const { tokens } = receiptTokens(text);
      expect(tokens.length).toBeLessThanOrEqual(tokensMax);
      expect(tokens.every((token) => token !== "" && token === token.toLowerCase())).toBe(true);
    }),
  );
});
