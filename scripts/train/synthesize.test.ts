import fc from "fast-check";
import { expect, test } from "vitest";
import { foodNames, readShelves } from "./phrases";
import { seededRandom, shuffled } from "./random";
import { asBrandName, asProductName, asTillLine } from "./synthesize";

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const phrases = fc.constantFrom(...foodNames);

test("makes the same names from the same seed", () => {
  fc.assert(
    fc.property(seeds, phrases, (seed, phrase) => {
      const twice = [seededRandom(seed), seededRandom(seed)].map((random) =>
        [asProductName(phrase, random), asBrandName(phrase, random), asTillLine(phrase.text, random)].join("|"),
      );
      expect(twice[0]).toBe(twice[1]);
    }),
  );
});

test("never loses the phrase a product name is made of", () => {
  fc.assert(
    fc.property(seeds, phrases, (seed, phrase) => {
      expect(asProductName(phrase, seededRandom(seed))).toContain(phrase.text);
    }),
  );
});

test("shuffles without losing or adding", () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.integer()), (seed, items) => {
      expect(shuffled(items, seededRandom(seed)).sort()).toEqual([...items].sort());
    }),
  );
});

test("reads shelves under their headings and refuses unknown ones", () => {
  expect(readShelves("\n# meat\nham, bacon\n# pet\ncatnip\n")).toEqual([
    { text: "ham", category: "meat" },
    { text: "bacon", category: "meat" },
    { text: "catnip", category: "pet" },
  ]);
  expect(() => readShelves("# attic\nboxes")).toThrow("attic");
});
