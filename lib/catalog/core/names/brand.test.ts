import { expect, test } from "vitest";
import { brandTitle, findBrand, shopBrandLength, splitBrand } from "./brand";
import { readLexicon } from "./lexicon";

const lexicon = readLexicon({
  phrases: {},
  foods: "milk=milk",
  brands: { dairy_eggs: "organic valley,horizon", household: "dawn" },
  storeBrands: "gv,great value",
});

test("finds the longest brand, and one of one word only in front", () => {
  expect(findBrand(["organic", "valley", "milk"], lexicon)).toMatchObject({ start: 0, end: 2 });
  expect(findBrand(["dawn", "soap"], lexicon)).toMatchObject({ categories: ["household"] });
  expect(findBrand(["early", "dawn", "milk"], lexicon)).toBeNull();
});

test("never takes the whole name for a shop's brand", () => {
  expect(shopBrandLength(["great", "value", "milk"], lexicon)).toBe(2);
  expect(shopBrandLength(["gv"], lexicon)).toBe(0);
});

test("parts the brand from the words shown to people", () => {
  const found = findBrand(["organic", "valley", "milk"], lexicon);
  expect(splitBrand(["organic", "valley", "milk"], found)).toEqual({ brand: ["organic", "valley"], rest: ["milk"] });
  expect(splitBrand(["milk"], null)).toEqual({ brand: [], rest: ["milk"] });
});

test("writes names in title case and codes in capitals", () => {
  expect(brandTitle("organic valley")).toBe("Organic Valley");
  expect(brandTitle("gv")).toBe("GV");
});
