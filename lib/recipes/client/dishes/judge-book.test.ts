import { describe, expect, test } from "vitest";
import type { DietFlag } from "@/lib/catalog/core/diet/substances";
import { addDays, parseDay, type Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import { cookbook } from "@/lib/recipes/core/cookbook-recipes";
import { plainIngredient } from "@/lib/recipes/core/plain-ingredient";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { openKitchen } from "../open-kitchen";
import { bookQuery } from "./book-query";
import { judgeBook } from "./judge-book";
import { covers, putBack, type Told } from "./put-back";

const today = parseDay("2026-03-10") as Day;

const shipped = cookbook();
const example = shipped[0] as Recipe;
const ownRecipe = (id: string, foods: readonly string[]): Recipe => ({
  ...example,
  id,
  title: id,
  origin: "own",
  ingredients: foods.map(plainIngredient),
});
const porkStew = ownRecipe("pork stew", ["pork shoulder", "onions"]);
const mysteryRice = ownRecipe("mystery rice", ["rice", "grandmother's secret paste"]);
const own = [porkStew, mysteryRice];

const bookOf = (kept: readonly Recipe[]) => {
  const recipes = [...kept, ...shipped];
  return { recipes, byId: new Map(recipes.map((recipe) => [recipe.id, recipe])) };
};

const lots = [
  ...["Spinach", "Tinned chickpeas", "Eggs", "Rice", "Onions", "Pork shoulder", "Margarine"].map((name, place) => ({
    id: name,
    name,
    quantity: 1000,
    expiresOn: addDays(today, place - 1),
    dateKind: "best_before",
  })),
  { id: "gone", name: "Salmon", quantity: 0, expiresOn: null, dateKind: null },
] as Lot[];
const tastes = [
  { recipeId: example.id, rating: 5, cookedCount: 2, cookedAt: null, skippedAt: null, isFavourite: true },
  {
    recipeId: mysteryRice.id,
    rating: null,
    cookedCount: null,
    cookedAt: null,
    skippedAt: Date.parse("2026-03-10T09:00:00Z"),
    isFavourite: null,
  },
];

/** As it goes to the worker and comes back. */
function ask(diets: readonly DietFlag[], kept: readonly Recipe[] = own): Told {
  const query = bookQuery(kept, lots, { tastes, diets, today });
  return { query, answer: structuredClone(judgeBook(structuredClone(query))) };
}

const namesOf = (list: readonly { recipe: Recipe }[]): string[] => list.map(({ recipe }) => recipe.id);

describe("what the worker tells of the book", () => {
  test.each<{ diets: DietFlag[] }>([{ diets: [] }, { diets: ["vegetarian"] }, { diets: ["vegan", "gluten_free"] }])(
    "is what the kitchen says, with $diets",
    ({ diets }) => {
      const book = bookOf(own);
      const kitchen = openKitchen(book.recipes, lots, today);
      const { recommendations, safe } = putBack(book, ask(diets), diets);
      expect(recommendations.length).toBeGreaterThan(10);
      expect(recommendations).toEqual(kitchen.rank({ diets, tastes }));
      expect(safe).toEqual(
        book.recipes.flatMap((recipe) => {
          const unsure = kitchen.verdict(recipe, diets);
          return unsure ? [{ recipe, unsure }] : [];
        }),
      );
    },
  );

  test("follows what the household keeps", () => {
    expect(namesOf(putBack(bookOf([]), ask([], []), []).recommendations)).not.toContain(porkStew.id);
    expect(namesOf(putBack(bookOf(own), ask([]), []).recommendations)).toContain(porkStew.id);
  });
});

describe("an answer that is older than what it is put into", () => {
  const diets: DietFlag[] = ["vegetarian"];

  test("shows nothing where it does not cover the diets that hold now", () => {
    const told = ask([]);
    expect(covers(told, diets)).toBe(false);
    expect(putBack(bookOf(own), told, diets)).toEqual({ recommendations: [], safe: [] });
    expect(putBack(bookOf(own), null, diets)).toEqual({ recommendations: [], safe: [] });
  });

  test("stands where fewer diets hold now", () => {
    const told = ask(["vegetarian", "gluten_free"]);
    expect(covers(told, diets)).toBe(true);
    const { recommendations, safe } = putBack(bookOf(own), told, diets);
    expect(recommendations.length).toBeGreaterThan(0);
    expect(namesOf(safe)).not.toContain(porkStew.id);
  });

  test("vouches for no recipe that was changed or has come since", () => {
    const changed = ownRecipe(mysteryRice.id, ["rice", "pork shoulder"]);
    const fresh = ownRecipe("ham rolls", ["ham", "bread rolls"]);
    const { recommendations, safe } = putBack(bookOf([changed, fresh]), ask(diets), diets);
    for (const list of [recommendations, safe]) {
      expect(namesOf(list)).not.toContain(changed.id);
      expect(namesOf(list)).not.toContain(fresh.id);
    }
    expect(namesOf(putBack(bookOf([mysteryRice]), ask(diets), diets).safe)).toContain(mysteryRice.id);
  });

  test("leaves out recipes that are gone, and without diets shows all there are", () => {
    const { recommendations, safe } = putBack(bookOf([]), ask([]), []);
    expect(namesOf(recommendations)).not.toContain(porkStew.id);
    expect(putBack(bookOf(own), null, []).safe).toHaveLength(own.length + shipped.length);
    expect(safe).toHaveLength(shipped.length);
  });
});
