import { expect, test } from "vitest";
import { parseFoodTable, slugOf } from "./food-table";

test("reads a food with its broader food and synonyms", () => {
  expect(parseFoodTable("\n# dairy_eggs\nMilk\n*Whole milk < milk: full fat milk, blue top\n")).toEqual([
    { slug: "milk", name: "Milk", names: ["Milk"], category: "dairy_eggs", broader: null, staple: false },
    {
      slug: "whole-milk",
      name: "Whole milk",
      names: ["Whole milk", "full fat milk", "blue top"],
      category: "dairy_eggs",
      broader: "milk",
      staple: true,
    },
  ]);
});

test("refuses a shelf that does not exist and a food without a shelf", () => {
  expect(() => parseFoodTable("# nowhere\nMilk")).toThrow("nowhere");
  expect(() => parseFoodTable("Milk")).toThrow("Milk");
});

test("makes slugs of letters, digits and single hyphens", () => {
  expect(slugOf("Jalapeno (fresh)")).toBe("jalapeno-fresh");
  expect(slugOf("Children's pain reliever")).toBe("childrens-pain-reliever");
});
