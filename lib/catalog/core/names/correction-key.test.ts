import fc from "fast-check";
import { expect, test } from "vitest";
import { correctionKey } from "./correction-key";

test("gives one key to a name and its shouted print", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,3}$/), (name) => {
      expect(correctionKey(name.toUpperCase())).toBe(correctionKey(name));
    }),
  );
});

test("does not mind the size", () => {
  expect(correctionKey("BRST OTLY 64OZ")).toBe(correctionKey("brst otly 32oz"));
});
