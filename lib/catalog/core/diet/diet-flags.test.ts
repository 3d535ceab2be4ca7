import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownContents } from "./contents";
import { dietFlags } from "./diet-flags";
import { dietFlagNames, excludedBy, type DietFlag } from "./substances";
import { claims } from "./wording";

const phrases = [...knownContents().keys()];
const aPhrase = fc.constantFrom(...phrases);
const aFlag = fc.constantFrom<DietFlag>(...dietFlagNames);

describe("laws of safety", () => {
  test("a word nobody knows never leaves a food free of anything", () => {
    fc.assert(
      fc.property(aPhrase, aFlag, fc.stringMatching(/^[b-df-hj-np-tv-z]{6,9}$/), (phrase, flag, nonsense) => {
        expect(dietFlags(`${nonsense} ${phrase}`)[flag]).not.toBe(true);
      }),
    );
  });

  test("adding a food never makes a name safer", () => {
    const rank = (value: boolean | null): number => (value === true ? 2 : value === null ? 1 : 0);
    fc.assert(
      fc.property(
        aPhrase,
        fc.constantFrom("peanut", "cheese", "shrimp", "wheat flour", "egg", "pork", "cod"),
        (phrase, added) => {
          const alone = dietFlags(added);
          const together = dietFlags(`${phrase} , ${added}`);
          // Some pairs are a food of their own ("peanut butter"): those are in the tables and judged by them.
          fc.pre(
            !phrases.some(
              (known) =>
                known.includes(" ") &&
                `${phrase} ${added} ${phrase}`.includes(known) &&
                known !== phrase &&
                known !== added,
            ),
          );
          for (const flag of dietFlagNames) expect(rank(together[flag])).toBeLessThanOrEqual(rank(alone[flag]));
        },
      ),
    );
  });

  test("what is vegan is vegetarian and free of milk, egg, fish, shellfish and pork", () => {
    const implied: readonly DietFlag[] = [
      "vegetarian",
      "dairy_free",
      "egg_free",
      "fish_free",
      "shellfish_free",
      "pork_free",
    ];
    fc.assert(
      fc.property(fc.array(aPhrase, { minLength: 1, maxLength: 3 }), (parts) => {
        const flags = dietFlags(parts.join(" "));
        if (flags.vegan === true) for (const flag of implied) expect(flags[flag]).toBe(true);
      }),
    );
  });

  test("taking a claim back never counts as the claim", () => {
    fc.assert(
      fc.property(aPhrase, fc.constantFrom(...Object.keys(claims)), aFlag, (phrase, claim, flag) => {
        expect(dietFlags(`not ${claim} ${phrase}`)[flag]).not.toBe(true);
      }),
    );
  });

  test("any text at all gets an answer for every flag", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(Object.keys(dietFlags(text))).toEqual(Object.keys(excludedBy));
      }),
    );
  });
});

describe("names that mislead", () => {
  test.each([
    ["cream of tartar", { vegan: true, dairy_free: true }],
    ["butter lettuce", { vegan: true, dairy_free: true }],
    ["peanut butter", { vegan: true, dairy_free: true, nut_free: false }],
    ["oyster mushrooms", { vegan: true, shellfish_free: true }],
    ["buckwheat flour", { gluten_free: true }],
    ["head cheese", { vegetarian: false }],
    ["nutmeg", { nut_free: true }],
    ["coconut", { nut_free: true }],
    ["lactose free milk", { dairy_free: false, vegan: false }],
    ["water chestnuts", { nut_free: true }],
    ["eggplant", { egg_free: true }],
    ["worcestershire sauce", { fish_free: false, vegetarian: false }],
    ["Flour, corn", { gluten_free: true }],
    ["gummy bears", { vegetarian: false, pork_free: null }],
    ["oyster sauce", { shellfish_free: false, soy_free: false, gluten_free: false }],
    ["hummus", { sesame_free: false, vegan: true }],
  ] as const)("%s", (name, expected) => expect(dietFlags(name)).toMatchObject(expected));
});

describe("what cannot be told is said as unsure", () => {
  test("a dish of meat and something: the meat is sure, the rest is not", () => {
    expect(dietFlags("lemon chicken")).toMatchObject({
      vegan: false,
      gluten_free: null,
      dairy_free: null,
      nut_free: null,
    });
  });
  test.each(["salad", "dumplings", "sauce", "sandwich"])("%s may hold anything", (name) => {
    expect(Object.values(dietFlags(name)).every((flag) => flag === null)).toBe(true);
  });
  test.each([
    ["lecithin", { soy_free: null }],
    ["pie crust", { vegetarian: null, pork_free: null, gluten_free: false }],
    ["hoisin sauce", { sesame_free: null, soy_free: false }],
    ["granola", { sesame_free: null, nut_free: null }],
    ["biscuits", { egg_free: null }],
    ["pierogi", { egg_free: null }],
  ] as const)("%s is mostly free of it, which is not free of it", (name, expected) =>
    expect(dietFlags(name)).toMatchObject(expected),
  );
  test("bread is gluten for sure and milk perhaps", () => {
    expect(dietFlags("white bread")).toMatchObject({ gluten_free: false, dairy_free: null });
  });
});

describe("claims on the label", () => {
  test("vegan mayonnaise has neither egg nor milk", () => {
    expect(dietFlags("vegan mayonnaise")).toMatchObject({
      vegan: true,
      vegetarian: true,
      dairy_free: true,
      egg_free: true,
    });
  });
  test("vegan cream cheese may be made of nuts or soy", () => {
    expect(dietFlags("dairy-free cream cheese")).toMatchObject({ dairy_free: true, nut_free: null, soy_free: null });
  });
  test("gluten-free bread still may hold milk", () => {
    expect(dietFlags("gluten-free bread")).toMatchObject({ gluten_free: true, dairy_free: null });
  });
});
