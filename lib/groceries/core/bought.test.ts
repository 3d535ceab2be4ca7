import { expect, test } from "vitest";
import type { Item } from "./item";
import { matchBought, takeOffBought } from "./bought";
import { foodKeyOf } from "./food-key";
import { linesOf } from "./lines";

const item = (listId: string, name: string, more: Partial<Item> = {}): Item =>
  ({
    id: `${listId}-${name}`,
    listId,
    name,
    food: foodKeyOf(name),
    unit: null,
    note: null,
    checkedAt: null,
    quantity: 1000,
    ...more,
  }) as Item;
const weekly = [item("weekly", "Milk"), item("weekly", "Zucchini"), item("weekly", "Bread", { checkedAt: 5 })];
const lines = [...linesOf(weekly, "weekly"), ...linesOf([item("party", "Crisps")], "party")];
const match = (...names: string[]) =>
  matchBought(
    names.map((name) => ({ id: name, name })),
    lines,
    () => false,
  );

test("what was bought is found on the list by what it is, not by its letters", () => {
  const { byBought } = match("Whole milk", "Courgettes", "Washing powder");
  expect([...byBought].map(([id, line]) => [id, line.name])).toEqual([
    ["Whole milk", "Milk"],
    ["Courgettes", "Zucchini"],
  ]);
});

test("what was wanted and not bought is told, for the lists of this trip only", () => {
  expect(match("Whole milk").missed.map(({ name }) => name)).toEqual(["Zucchini", "Bread"]);
  expect(match("Washing powder").missed).toEqual([]);
  const ofStore = matchBought([], lines, (listId) => listId === "party");
  expect(ofStore.missed.map(({ name }) => name)).toEqual(["Crisps"]);
});

test("bought things leave the list whether they were ticked or not, and come back on undo", () => {
  const matched = match("Milk", "Bread");
  const { drafts, back } = takeOffBought(matched, lines);
  const change = (id: string, all: typeof drafts) =>
    all.reduce((sum, draft) => sum + (draft.t === "qadd" && draft.k === id ? draft.d : 0), 0);
  for (const id of ["weekly-Milk", "weekly-Bread"]) {
    expect(change(id, drafts)).toBe(-1000);
    expect(change(id, back)).toBe(1000);
  }
  expect(change("weekly-Zucchini", drafts)).toBe(0);
});
