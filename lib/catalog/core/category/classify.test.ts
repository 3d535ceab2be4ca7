import fc from "fast-check";
import { expect, test } from "vitest";
import { foods } from "../foods";
import { categories } from "./categories";
import { classifyCategory } from "./classify";

test("puts every food on the shelf its table names", () => {
  const misplaced = foods.filter(
    (food) => !food.name.includes("(") && classifyCategory(food.name).category !== food.category,
  );
  expect(misplaced.map((food) => food.slug)).toEqual([]);
});

test("answers any text with three shelves, the first of them its answer", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const { category, confidence, top3 } = classifyCategory(text);
      expect(top3[0]).toBe(category);
      expect(new Set(top3).size).toBe(3);
      expect(categories).toContain(category);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  ["Frozen Garden Peas", "frozen"],
  ["Tide Free & Gentle Liquid Laundry Detergent", "household"],
  ["Pampers Swaddlers Size 2", "baby"],
  ["Salmon Flavor Dry Cat Food", "pet"],
  ["Lavender & Chamomile Body Wash", "personal_care"],
  ["Cream of Chicken Soup", "canned_meals"],
  ["Strawberry Banana Greek Yogurt", "dairy_eggs"],
  ["KRFT SHRD MOZZ 8Z", "dairy_eggs"],
  ["CHRMN TP 12RL", "household"],
])("puts %s under %s", (name, category) => {
  expect(classifyCategory(name).category).toBe(category);
});

test("is unsure of what it has never heard of", () => {
  expect(classifyCategory("Zorblax Quendle").confidence).toBeLessThan(0.8);
  expect(classifyCategory("milk").confidence).toBeGreaterThan(0.9);
});
