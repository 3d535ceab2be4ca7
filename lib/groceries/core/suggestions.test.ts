import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSuggestions, suggest, type Known } from "./suggestions";

const nowMs = 1_780_000_000_000;
const had = (name: string, count = 1, daysAgo = 1): Known => ({
  name,
  category: null,
  count,
  lastMs: nowMs - daysAgo * 86_400_000,
});
const index = buildSuggestions([
  had("Olive oil", 3),
  had("Oat milk", 20),
  had("Milk", 40),
  had("Crème fraîche"),
  had("milk", 2),
  had("Millet", 1, 300),
]);
const names = (typed: string) => suggest(index, typed, nowMs).map(({ name }) => name);

test("what is had often and lately comes first", () => {
  expect(names("mi")).toEqual(["Milk", "Oat milk", "Millet"]);
});

test("beginnings of several words, with or without accents, find a name", () => {
  expect(names("ol oi")).toEqual(["Olive oil"]);
  expect(names("creme")).toEqual(["Crème fraîche"]);
});

test("one slip of a finger is forgiven", () => {
  expect(names("olvie")).toEqual(["Olive oil"]);
  expect(names("mlik")).toContain("Milk");
  expect(names("zzzz")).toEqual([]);
});

test("what is already typed in full is no suggestion, nor is anything for nothing", () => {
  expect(names("Milk")).toEqual(["Oat milk"]);
  expect(names(" ")).toEqual([]);
});

test("every name is found by the beginning of each of its words", () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), (words, pick) => {
      const name = words.join(" ");
      const chosen = words[pick % words.length] ?? "";
      const found = suggest(buildSuggestions([had(name)]), chosen, nowMs);
      expect(found.map((one) => one.name)).toEqual(name === chosen ? [] : [name]);
    }),
  );
});
