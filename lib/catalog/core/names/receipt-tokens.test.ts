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

const headOf = (name: string): string => {
  const { tokens, headLength } = receiptTokens(name);
  return tokens.slice(0, headLength).join(" ");
};

test("ends the head where an addition begins", () => {
  expect(headOf("Greek yogurt, strawberry & banana")).toBe("greek yogurt");
  expect(headOf("Tuna in water")).toBe("tuna");
  expect(headOf("Chips, Salt and Vinegar Flavor")).toBe("chips");
});

test("reads on past a list that leads to the thing itself", () => {
  expect(headOf("Shrimp, Asparagus & Penne Pasta")).toBe("shrimp asparagus penne pasta");
  expect(headOf("Kale, Apple, Ginger, Celery, Mint, Lemon Cold Pressed Juice")).toMatch(/ juice$/);
});

test("reads letters some program could not write", () => {
  expect(receiptTokens("Cr<U+00E8>me Br<U+00FB>l<U+00E9>e").tokens).toEqual(["creme", "brulee"]);
});
