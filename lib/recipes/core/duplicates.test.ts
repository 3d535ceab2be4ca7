import { expect, test } from "vitest";
import { lentils, recipeLike } from "@/tests/fixtures/recipes/recipes";
import { addressKey, duplicatesOf } from "./duplicates";

const line = (food: string) => ({ ...lentils, text: food, food });
const soup = recipeLike({
  title: "Lentil Soup",
  sourceUrl: "https://www.example.org/lentil-soup/",
  ingredients: ["red lentils", "onion", "carrots", "stock"].map(line),
});

test.each([
  "http://example.org/lentil-soup",
  "https://example.org/lentil-soup/?utm_source=mail#jump",
  "https://www.example.org/lentil-soup/print",
])("%s is the same page", (url) => {
  expect(addressKey(url)).toBe(addressKey(soup.sourceUrl));
});

test("another page of the same site is another page", () => {
  expect(addressKey("https://example.org/?p=1")).not.toBe(addressKey("https://example.org/?p=2"));
});

test("a recipe from an address that is known is found whatever it is called now", () => {
  expect(duplicatesOf({ ...soup, title: "Dal", ingredients: [] }, [soup])).toEqual([soup]);
});

test("the same dish with nearly the same foods is found without an address", () => {
  const again = {
    title: "The best lentil soup recipe",
    sourceUrl: null,
    ingredients: ["lentils", "onions", "carrot"].map(line),
  };
  expect(duplicatesOf(again, [soup])).toEqual([soup]);
});

test("another dish of the same name is left alone", () => {
  const other = {
    title: "Lentil soup",
    sourceUrl: null,
    ingredients: ["black beans", "corn", "lime", "onion"].map(line),
  };
  expect(duplicatesOf(other, [soup])).toEqual([]);
});
