import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, parseDay, type Day } from "@/lib/kernel/day";
import { plainIngredient } from "../plain-ingredient";
import type { Recipe } from "../recipe";
import { indexRecipes } from "./index-recipes";
import { rankByPantry } from "./rank-by-pantry";
import type { PantryLot, PantryQuery } from "./recommendation";

const today = parseDay("2026-03-10") as Day;

function recipe(id: string, foods: readonly string[], more: Partial<Recipe> = {}): Recipe {
  const ingredients = foods.map((name) => ({
    ...plainIngredient(name.replace(/\?$/, "")),
    text: name,
    optional: name.endsWith("?"),
  }));
  return {
    id,
    title: id,
    description: null,
    servings: 4,
    yieldText: null,
    prepMinutes: null,
    cookMinutes: null,
    totalMinutes: 30,
    ingredients,
    steps: [],
    tags: [],
    collection: null,
    language: "en",
    origin: "own",
    sourceUrl: null,
    sourceName: null,
    imageKey: null,
    notes: null,
    ...more,
  };
}

const lot = (name: string, daysLeft: number | null = null, more: Partial<PantryLot> = {}): PantryLot => ({
  id: `lot of ${name}`,
  name,
  expiresOn: daysLeft === null ? null : addDays(today, daysLeft),
  ...more,
});

const book = [
  recipe("spinach omelette", ["eggs", "baby spinach", "feta", "butter", "salt"]),
  recipe("tomato pasta", ["spaghetti", "canned tomatoes", "garlic", "olive oil", "salt and pepper"]),
  recipe("pancakes", ["flour", "milk", "eggs", "salt", "maple syrup?"]),
  recipe("peanut noodles", ["ramen noodles", "peanut butter", "soy sauce", "lime juice"]),
  recipe("chicken rice", ["chicken breast", "rice", "onion", "chicken broth"], { totalMinutes: 90 }),
  recipe("bean chili", ["kidney beans", "diced tomatoes", "onion", "chili powder"], { totalMinutes: null }),
];
const index = indexRecipes(book);
const ask = (names: readonly string[], query: Partial<PantryQuery> = {}) =>
  rankByPantry(index, { today, lots: names.map((name) => lot(name)), ...query });
const titles = (answers: readonly { recipe: Recipe }[]) => answers.map((answer) => answer.recipe.id);

const foodNames = [...new Set(book.flatMap(({ ingredients }) => ingredients.map(({ food }) => food ?? "")))];
const someLots = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...foodNames, "gouda", "oleo", "TOMATO", "organic brown onons"),
      days: fc.option(fc.integer({ min: -3, max: 9 })),
    }),
    {
      selector: ({ name }) => name,
      maxLength: 12,
    },
  )
  .map((lots) => lots.map(({ name, days }) => lot(name, days)));

describe("laws", () => {
  test("one more thing at home never lowers a match ratio", () => {
    fc.assert(
      fc.property(someLots, fc.constantFrom(...foodNames), (lots, more) => {
        const before = rankByPantry(index, { lots, today });
        const after = new Map(
          rankByPantry(index, { lots: [...lots, lot(more)], today }).map((answer) => [answer.recipe.id, answer]),
        );
        for (const answer of before)
          expect(after.get(answer.recipe.id)?.matchRatio).toBeGreaterThanOrEqual(answer.matchRatio);
      }),
    );
  });

  test("the order of recipes and of lots changes nothing", () => {
    fc.assert(
      fc.property(
        someLots.chain((lots) => fc.tuple(fc.constant(lots), fc.shuffledSubarray(lots, { minLength: lots.length }))),
        fc.shuffledSubarray(book, { minLength: book.length }),
        ([lots, shuffled], recipes) => {
          expect(rankByPantry(indexRecipes(recipes), { lots: shuffled, today })).toEqual(
            rankByPantry(index, { lots, today }),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  test("every need is matched, missing, optional or taken for granted", () => {
    fc.assert(
      fc.property(someLots, (lots) => {
        for (const {
          recipe: { ingredients },
          matched,
          missing,
          missingOptional,
          assumed,
        } of rankByPantry(index, { lots, today })) {
          const told = [...matched, ...missing, ...missingOptional].flatMap(({ positions }) => positions);
          expect(new Set(told).size).toBe(told.length);
          expect(told.length + assumed.length).toBeGreaterThanOrEqual(ingredients.length);
        }
      }),
    );
  });
});

describe("what is at home", () => {
  test("covers a recipe under other names, sizes and with a slip of the finger", () => {
    const [first] = ask(["Kirkland Signature Large Eggs 12 ct", "Organic Baby Spinch 8 oz", "FETA CHEESE", "oleo"]);
    expect(first).toMatchObject({
      recipe: { id: "spinach omelette" },
      matchRatio: 1,
      missing: [],
      taps: 0,
      assumed: ["salt"],
    });
    expect(first?.matched.find(({ name }) => name === "butter")?.standIn).toBe("swap");
  });

  test("leaves on the list what it does not cover", () => {
    const [first] = ask(["eggs", "spinach", "butter"]);
    expect(first).toMatchObject({ matchRatio: 0.75, missing: [{ name: "feta", positions: [2] }], taps: 1 });
  });

  test("does not ask for what is optional", () => {
    const answer = ask(["flour", "milk", "eggs"]).find((each) => each.recipe.id === "pancakes");
    expect(answer).toMatchObject({ matchRatio: 1, taps: 0, missingOptional: [{ name: "maple syrup" }] });
  });

  test("is no food once used up or past its use-by day", () => {
    const lots = [
      lot("eggs", -1, { dateKind: "use_by" }),
      lot("milk", null, { quantity: 0 }),
      lot("flour", -1, { dateKind: "best_before" }),
    ];
    expect(rankByPantry(index, { lots, today }).map(({ recipe: { id }, taps }) => [id, taps])).toEqual([
      ["pancakes", 2],
    ]);
  });
});

describe("the order", () => {
  const twoDishes = ["eggs", "milk", "flour", "spaghetti", "canned tomatoes", "garlic", "olive oil"];

  test("puts first what uses what expires, and says so", () => {
    for (const name of ["milk", "garlic"]) {
      const lots = twoDishes.map((each) => lot(each, each === name ? 1 : null));
      const [first] = rankByPantry(index, { lots, today });
      expect(first?.expiring).toMatchObject([{ lot: { name }, daysLeft: 1, expiresOn: "2026-03-11" }]);
    }
  });

  test("follows ratings, and lets a dish just eaten wait", () => {
    const taste = {
      recipeId: "pancakes",
      rating: null,
      cookedCount: null,
      cookedAt: null,
      skippedAt: null,
      isFavourite: null,
    };
    const nowMs = Date.parse(`${today}T12:00:00Z`);
    const first = (more: object) => titles(ask(twoDishes, { tastes: [{ ...taste, ...more }] }))[0];
    expect(first({ rating: 5 })).toBe("pancakes");
    expect(first({ rating: 1 })).toBe("tomato pasta");
    expect(first({ rating: 5, cookedAt: nowMs, cookedCount: 3 })).toBe("tomato pasta");
    expect(first({ skippedAt: nowMs })).toBe("tomato pasta");
  });

  test("a dish put off comes after one that takes a stand-in that day, and returns to its place by and by", () => {
    const rusks = recipe("rusks", ["flour", "margarine", "sugar"]);
    const shortbread = recipe("shortbread", ["flour", "butter", "sugar"]);
    const first = (daysAgo: number) => {
      const skippedAt = Date.parse(`${today}T12:00:00Z`) - daysAgo * 86_400_000;
      const taste = {
        recipeId: "rusks",
        rating: null,
        cookedCount: null,
        cookedAt: null,
        skippedAt,
        isFavourite: null,
      };
      const lots = ["flour", "margarine", "sugar"].map((name) => lot(name));
      return titles(rankByPantry(indexRecipes([rusks, shortbread]), { lots, today, tastes: [taste] }))[0];
    };
    expect([0, 2, 30].map(first)).toEqual(["shortbread", "rusks", "rusks"]);
  });
});

describe("limits", () => {
  const everything = foodNames;

  test("a dish that breaks a diet is never shown, one nobody can vouch for is marked", () => {
    expect(titles(ask(everything, { diets: ["vegetarian"] }))).not.toContain("chicken rice");
    expect(titles(ask(everything, { diets: ["nut_free"] }))).not.toContain("peanut noodles");
    const odd = indexRecipes([recipe("odd", ["eggs", "grandmother's secret paste"])]);
    expect(rankByPantry(odd, { lots: [lot("eggs")], today, diets: ["gluten_free"] })).toMatchObject([
      { unsure: ["grandmother's secret paste"] },
    ]);
  });

  test("an avoided food is never on the plate, by any name", () => {
    expect(titles(ask(everything, { avoid: ["chickens"] }))).not.toContain("chicken rice");
    expect(titles(ask(everything, { avoid: ["cheese"] }))).not.toContain("spinach omelette");
  });

  test("a dish known to take too long is left out", () => {
    const quick = titles(ask(everything, { minutesMax: 45 }));
    expect(quick).not.toContain("chicken rice");
    expect(quick).toContain("bean chili");
  });

  test("servings scale the dish", () => {
    expect(ask(everything, { servings: 6, count: 1 })).toMatchObject([{ scale: 1.5 }]);
  });
});

test("no three dishes of the same food stand together while others wait", () => {
  const many = indexRecipes([
    ...["a", "b", "c", "d"].map((id) => recipe(id, ["quinoa", "onion"])),
    ...["e", "f"].map((id) => recipe(id, ["lentils", "onion"])),
  ]);
  const answers = rankByPantry(many, { lots: [lot("quinoa", 1), lot("onion"), lot("lentils")], today });
  expect(titles(answers)).toEqual(["a", "b", "e", "f", "c", "d"]);
});
