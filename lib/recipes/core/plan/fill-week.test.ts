import { expect, test } from "vitest";
import { addDays, type Day } from "@/lib/kernel/day";
import { lotOf, recipeOf } from "@/tests/fixtures/recipes/kitchen";
import { cookbook } from "../cookbook-recipes";
import { indexRecipes } from "../recommend/index-recipes";
import { fillWeek } from "./fill-week";
import { changeMeal, mealsOf, planMeal, unplanMeal, weekFrom, type Meal } from "./meals";

const today = "2026-11-27" as Day;
const days = [0, 1, 2].map((count) => addDays(today, count));
const book = indexRecipes([
  recipeOf("Spinach pie", ["300 g spinach", "3 eggs"]),
  recipeOf("Spinach soup", ["300 g spinach", "1 onion"]),
  recipeOf("Rice bowl", ["200 g rice", "1 onion"]),
  recipeOf("Omelette", ["4 eggs", "10 g butter"]),
  recipeOf("Spinach smoothie", ["300 g spinach"], { tags: ["drink"] }),
]);
const lots = [
  lotOf("s", "Spinach", 300_000, "g", { expiresOn: addDays(today, 1) }),
  lotOf("r", "Rice", 1000_000, "g"),
  lotOf("e", "Eggs", 4000, null),
  lotOf("b", "Butter", 250_000, "g"),
  lotOf("o", "Onions", 3000, null),
];
const titles = (taken: string[] = []) =>
  fillWeek(book, { lots, servings: 2 }, days, new Set(taken)).map(({ recommendation }) => recommendation.recipe.title);

test("what expires first is cooked first, nothing twice, no two alike, and no smoothie for dinner", () => {
  const week = titles();
  expect(week[0]).toMatch(/^Spinach/);
  expect(new Set(week).size).toBe(3);
  expect(week.filter((title) => title.startsWith("Spinach"))).toHaveLength(1);
});

test("a baker's shelves make no week of bread and cake", () => {
  const baking = [
    "Strong white flour",
    "Dried yeast",
    "Salt",
    "Butter",
    "Sugar",
    "Eggs",
    "Lemons",
    "Milk",
    "Plain flour",
  ];
  const shelves = baking.map((name) => lotOf(name, name, 5_000_000, "g"));
  const week = fillWeek(indexRecipes(cookbook()), { lots: shelves }, days, new Set());
  expect(week).toHaveLength(3);
  for (const { recommendation } of week)
    expect(recommendation.recipe.tags.filter((tag) => ["dinner", "lunch"].includes(tag))).not.toEqual([]);
});

test("what is planned already is not planned again", () => {
  expect(titles(["recipe of Spinach pie", "recipe of Spinach soup"])).not.toContain("Spinach pie");
});

test("the same shelves make the same week", () => {
  expect(titles()).toEqual(titles());
});

test("with nothing at home there is nothing to plan from", () => {
  expect(fillWeek(book, { lots: [], servings: 2 }, days, new Set())).toEqual([]);
});

const meal = (fields: Partial<Meal>): Meal =>
  ({
    id: "m",
    day: today,
    slot: "dinner",
    title: "Soup",
    servings: 2,
    position: null,
    cookedAt: null,
    tags: [],
    ...fields,
  }) as Meal;

test("a week has seven days, and a day its meals in the order they are eaten", () => {
  expect(weekFrom(today)).toHaveLength(7);
  const meals = [meal({ id: "1" }), meal({ id: "2", slot: "breakfast" }), meal({ id: "3", day: addDays(today, 1) })];
  expect(mealsOf(meals, today).map(({ id }) => id)).toEqual(["2", "1"]);
});

test("moving writes the day and nothing else, and back again", () => {
  const change = changeMeal(meal({}), { day: addDays(today, 1), slot: "dinner" });
  expect(change?.drafts).toEqual([{ e: "mealPlan", k: "m", t: "set", f: { day: "2026-11-28" } }]);
  expect(change?.back).toEqual([{ e: "mealPlan", k: "m", t: "set", f: { day: "2026-11-27" } }]);
  expect(changeMeal(meal({}), { slot: "dinner" })).toBeNull();
  expect(unplanMeal(meal({})).drafts).toEqual([{ e: "mealPlan", k: "m", t: "del" }]);
  expect(planMeal("m", today, "lunch", { title: " Eat out " }).drafts).toMatchObject([{ f: { title: "Eat out" } }]);
});
