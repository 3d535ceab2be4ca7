import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPhraseIndex, matchPhrases } from "./phrase-index";
import { nameLengthMax, singular, wordsMax, wordsOf } from "./words";

const vocabulary = [
  "peanut butter",
  "cookies",
  "chicken",
  "soup",
  "yogurt",
  "strawberry",
  "tomato",
  "milk",
  "chocolate milk",
  "chicken breast",
];
const index = buildPhraseIndex(vocabulary.map((phrase) => [phrase, phrase] as const));
const best = (name: string): string | undefined => matchPhrases(index, name)[0]?.value;

describe("words of a name", () => {
  test("are the same for a name and for its words put together again", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...vocabulary, "whole wheat", "tomatoes", "brownies", "leaves")),
        (parts) => {
          const words = wordsOf(parts.join(" "));
          expect(wordsOf(words.join(" "))).toEqual(words);
        },
      ),
    );
  });
  test("are bounded for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 3 * nameLengthMax }), (text) => {
        expect(wordsOf(text).length).toBeLessThanOrEqual(wordsMax);
      }),
    );
  });
  test("take no word for a property of an object", () => {
    expect(wordsOf("constructor toString")).toEqual(["constructor", "tostring"]);
  });
  test.each([
    ["tomatoes", "tomato"],
    ["berries", "berry"],
    ["brownies", "browny"],
    ["brownie", "browny"],
    ["peaches", "peach"],
    ["leaves", "leaf"],
    ["hummus", "hummus"],
    ["pies", "pie"],
  ])("%s becomes %s", (plural, one) => {
    expect(singular(plural)).toBe(one);
  });
  test("drop sizes and fold British spelling", () => {
    expect(wordsOf("Tinned Aubergines 400g x2")).toEqual(["canned", "eggplant"]);
    expect(wordsOf("A1 sauce, 7UP")).toEqual(["a1", "sauce", "7up"]);
    expect(wordsOf("Whole-Wheat Bread, 24 oz")).toEqual(["wholewheat", "bread"]);
  });
});

describe("the best phrase", () => {
  test("holds the head of the name", () => {
    expect(best("peanut butter cookies")).toBe("cookies");
    expect(best("chicken breast soup")).toBe("soup");
  });
  test("is the longer one", () => expect(best("organic chocolate milk")).toBe("chocolate milk"));
  test("is not a flavour that follows the food", () => expect(best("yogurt strawberry")).toBe("yogurt"));
  test("is looked for before the comma first", () => expect(best("chicken, for soup")).toBe("chicken"));
  test("is absent when no word is known", () => expect(matchPhrases(index, "zzz")).toEqual([]));
});
