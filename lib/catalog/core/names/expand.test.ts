import fc from "fast-check";
import { expect, test } from "vitest";
import { buildLexis, isOneSlipAway } from "./candidates";
import { expandTokens } from "./expand";

const lexis = buildLexis([
  "whole milk",
  "green beans",
  "ground beef",
  "broccoli",
  "green tea",
  "honey wheat bread",
  "strawberry jam",
]);

test("reads shortened words by the tables and by their letters", () => {
  expect(expandTokens(["whl", "mlk"], lexis, true)).toEqual(["whole", "milk"]);
  expect(expandTokens(["brccli"], lexis, true)).toEqual(["broccoli"]);
});

test("lets neighbours decide between two readings", () => {
  expect(expandTokens(["hny", "wht", "brd"], lexis, true)).toEqual(["honey", "wheat", "bread"]);
});

test("mends one slip in a typed word, and leaves words it knows", () => {
  expect(expandTokens(["brocoli"], lexis, false)).toEqual(["broccoli"]);
  expect(expandTokens(["milk"], lexis, false)).toEqual(["milk"]);
  expect(expandTokens(["zzyzx"], lexis, false)).toEqual(["zzyzx"]);
});

test("gives as many readings as there are tokens", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 12 }), fc.boolean(), (tokens, shouted) => {
      expect(expandTokens(tokens, lexis, shouted)).toHaveLength(tokens.length);
    }),
  );
});

test("sees a slip from both sides", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-c]{1,6}$/), fc.stringMatching(/^[a-c]{1,6}$/), (a, b) => {
      expect(isOneSlipAway(a, b)).toBe(isOneSlipAway(b, a));
    }),
  );
});

test("counts a letter dropped, added, changed or swapped as one slip", () => {
  expect(isOneSlipAway("brocoli", "broccoli")).toBe(true);
  expect(isOneSlipAway("tomatoo", "tomato")).toBe(true);
  expect(isOneSlipAway("tometo", "tomato")).toBe(true);
  expect(isOneSlipAway("tomaot", "tomato")).toBe(true);
  expect(isOneSlipAway("potato", "tomato")).toBe(false);
});
