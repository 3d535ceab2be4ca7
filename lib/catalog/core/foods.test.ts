import { expect, test } from "vitest";
import { foodBySlug, foods } from "./foods";
import { nameWords } from "./names/name-words";

test("gives every food a slug of its own", () => {
  const slugs = foods.map((food) => food.slug);
  expect(slugs.filter((slug, place) => slugs.indexOf(slug) !== place)).toEqual([]);
});

test("names a broader food only where there is one", () => {
  const missing = foods.filter((food) => food.broader !== null && !foodBySlug.has(food.broader));
  expect(missing.map((food) => food.slug)).toEqual([]);
});

test("gives no two foods the same name", () => {
  const owners = new Map<string, Set<string>>();
  for (const food of foods) {
    for (const name of food.names) {
      const key = nameWords(name).join(" ");
      owners.set(key, (owners.get(key) ?? new Set()).add(food.slug));
    }
  }
  const shared = [...owners].filter(([, slugs]) => slugs.size > 1).map(([name, slugs]) => [name, ...slugs].join(" | "));
  expect(shared).toEqual([]);
});

test("knows more than a thousand foods and products in every category", () => {
  expect(foods.length).toBeGreaterThan(1000);
  expect(new Set(foods.map((food) => food.category)).size).toBe(22);
});
