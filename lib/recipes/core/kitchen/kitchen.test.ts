import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import { lotOf, recipeOf } from "@/tests/fixtures/recipes/kitchen";
import { atHome } from "../recommend/at-home";
import { indexRecipes } from "../recommend/index-recipes";
import type { Recipe } from "../recipe";
import { recipeNutrition } from "./recipe-nutrition";
import { buyable } from "./buyable";
import { checkShelves } from "./shelf-check";
import { shoppingFor } from "./shopping";
import { lotsAfter, takingsFor } from "./takings";

const today = "2026-11-27" as Day;

function kitchen(lots: readonly Lot[], ...recipes: Recipe[]) {
  const byId = new Map(lots.map((lot) => [lot.id, lot]));
  return { home: atHome(lots, today, indexRecipes(recipes).words), byId };
}
const check = (line: string, lots: readonly Lot[], factor = 1) => {
  const recipe = recipeOf("Dish", [line]);
  const { home, byId } = kitchen(lots, recipe);
  return checkShelves({ recipe, factor }, home, byId)[0];
};

describe("what is at home", () => {
  test("enough, some of it, none", () => {
    expect(check("500 g flour", [lotOf("a", "Flour", 1000_000, "g")])).toMatchObject({ state: "enough", buy: [] });
    expect(check("750 g flour", [lotOf("a", "Flour", 500_000, "g")])).toMatchObject({
      state: "short",
      have: { quantity: 500_000, unit: "g" },
      buy: [{ quantity: 250_000, unit: "g", isEstimate: false }],
    });
    expect(check("1 feta", [lotOf("a", "Flour", 500_000, "g")])).toMatchObject({ state: "missing" });
  });
  test("several lots count together, in each other's units", () => {
    const lots = [lotOf("a", "Milk", 500, "l"), lotOf("b", "Milk", 300_000, "ml")];
    expect(check("1 l milk", lots)).toMatchObject({ state: "short", buy: [{ quantity: 200, unit: "l" }] });
  });
  test("more servings need more", () => {
    const lots = [lotOf("a", "Flour", 500_000, "g")];
    expect(check("400 g flour", lots, 1)).toMatchObject({ state: "enough" });
    expect(check("400 g flour", lots, 2)).toMatchObject({ state: "short", buy: [{ quantity: 300_000 }] });
  });
  test("what cannot be compared is said as such, not invented", () => {
    expect(check("200 g mushrooms", [lotOf("a", "Mushrooms", 1000, null)])).toMatchObject({
      state: "unmeasured",
      buy: [],
    });
    expect(check("200 g chickpeas", [lotOf("a", "Chickpeas", 1000, "jar")])).toMatchObject({ state: "unmeasured" });
  });
  test("onions are sold singly: their weight is an estimate and marked as one", () => {
    expect(check("2 onions", [lotOf("a", "Onions", 1000_000, "g")])).toMatchObject({
      state: "enough",
      have: { isEstimate: true },
    });
  });
  test("salt and water are taken for granted, and never on the list", () => {
    const recipe = recipeOf("Soup", ["1 tsp salt", "1 l water", "1 leek"]);
    const { home, byId } = kitchen([], recipe);
    const lines = checkShelves({ recipe, factor: 1 }, home, byId);
    expect(lines.map(({ state }) => state)).toEqual(["assumed", "assumed", "missing"]);
    expect(buyable(lines).map(({ name }) => name)).toEqual(["leek"]);
  });
});

test("a week's list takes the pantry off once: have 500 g, need 750 g, buy 250 g", () => {
  const one = recipeOf("Bread", ["500 g flour", "salt"]);
  const two = recipeOf("Pancakes", ["125 g flour", "2 eggs"]);
  const lots = [lotOf("a", "Flour", 500_000, "g")];
  const { home, byId } = kitchen(lots, one, two);
  const lines = shoppingFor(
    [
      { recipe: one, factor: 1 },
      { recipe: two, factor: 2 },
    ],
    home,
    byId,
  );
  expect(lines).toMatchObject([
    {
      name: "flour",
      recipes: ["Bread", "Pancakes"],
      need: [{ quantity: 750_000, unit: "g" }],
      have: { quantity: 500_000, unit: "g" },
      buy: [{ quantity: 250_000, unit: "g" }],
    },
    { name: "eggs", state: "missing", buy: [{ quantity: 4000, unit: null }] },
  ]);
});

describe("what cooking takes", () => {
  const milkRice = recipeOf("Milk rice", ["1 l milk", "200 g rice"]);
  const lots = [
    lotOf("late", "Milk", 1000, "l", { expiresOn: "2026-12-05" }),
    lotOf("soon", "Milk", 600_000, "ml", { expiresOn: "2026-11-28" }),
    lotOf("rice", "Rice", 1, "kg"),
  ];
  test("the lot that expires first is emptied first", () => {
    const { home, byId } = kitchen(lots, milkRice);
    expect(takingsFor({ recipe: milkRice, factor: 1 }, home, byId)).toMatchObject([
      { lot: { id: "soon" }, quantity: 600_000 },
      { lot: { id: "late" }, quantity: 400 },
      { lot: { id: "rice" }, quantity: 1 },
    ]);
  });
  test("a jar nobody can measure is asked about", () => {
    const recipe = recipeOf("Hummus", ["400 g chickpeas"]);
    const { home, byId } = kitchen([lotOf("jar", "Chickpeas", 1000, "jar")], recipe);
    expect(takingsFor({ recipe, factor: 1 }, home, byId)).toMatchObject([{ lot: { id: "jar" }, quantity: null }]);
  });
  test("never takes more than there is, whatever is cooked, and less only when less is needed", () => {
    const amounts = fc.record({
      need: fc.integer({ min: 1, max: 3000 }),
      have: fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 2000 }), unit: fc.constantFrom("g", "kg") }), {
        maxLength: 4,
      }),
      factor: fc.constantFrom(0.5, 1, 2, 3),
    });
    fc.assert(
      fc.property(amounts, ({ need, have, factor }) => {
        const recipe = recipeOf("Dish", [`${need} g flour`]);
        const shelf = have.map(({ quantity, unit }, at) => lotOf(`l${at}`, "Flour", quantity * 1000, unit));
        const { home, byId } = kitchen(shelf, recipe);
        const after = lotsAfter(shelf, takingsFor({ recipe, factor }, home, byId));
        const grams = (of: readonly Lot[]) =>
          of.reduce((sum, { quantity, unit }) => sum + quantity * (unit === "kg" ? 1000 : 1), 0);
        for (const lot of after) expect(lot.quantity).toBeGreaterThanOrEqual(0);
        const taken = grams(shelf) - grams(after);
        const wanted = Math.min(grams(shelf), need * factor * 1000);
        // A lot counted in kilograms can only give whole thousandths of one.
        expect(Math.abs(taken - wanted)).toBeLessThanOrEqual(1000);
      }),
    );
  });
});

test("nutrition of a serving is an estimate of what can be counted, or nothing", () => {
  const figures = recipeNutrition(recipeOf("Rice", ["200 g rice", "1 tbsp olive oil", "salt"], { servings: 2 }));
  expect(figures?.isEstimate).toBe(true);
  // 100 g of dry white rice has about 360 kcal, half a spoon of oil about 60.
  expect(figures?.perServing.kcal).toBeGreaterThan(380);
  expect(figures?.perServing.kcal).toBeLessThan(460);
  expect(recipeNutrition(recipeOf("Rice", ["200 g rice"], { servings: null }))).toBeNull();
});
