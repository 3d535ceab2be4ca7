import { expect, test } from "vitest";
import { findFood } from "./find-food";
import { readLexicon } from "./lexicon";

const lexicon = readLexicon({
  phrases: { bakery: "butter cake" },
  foods: "milk=milk\nwhole-milk=whole milk\ntomato=tomato\ntomato-soup=tomato soup\ncracker=cracker",
  brands: { dairy_eggs: "organic valley" },
  storeBrands: "gv",
});
const find = (name: string) => findFood(name.split(" "), lexicon);

test("takes the whole name first, in any order of words", () => {
  expect(find("whole milk")).toEqual({ slug: "whole-milk", cover: 1 });
  expect(find("soup tomato")).toEqual({ slug: "tomato-soup", cover: 1 });
});

test("passes over words that only grade", () => {
  expect(find("large organic tomato")).toMatchObject({ slug: "tomato", cover: 0.9 });
});

test("takes what a name ends on for the food, not what flavours it", () => {
  expect(find("spicy tomato cracker")?.slug).toBe("cracker");
});

test("believes a food less the less of the name it covers", () => {
  const covers = ["milk", "foamy milk", "very foamy milk", "milk for foam"].map((name) => find(name)?.cover ?? 0);
  expect(covers).toEqual([...covers].sort((a, b) => b - a));
});

test("finds nothing where there is nothing", () => {
  expect(find("qwrtz")).toBeNull();
  expect(findFood([], lexicon)).toBeNull();
});
