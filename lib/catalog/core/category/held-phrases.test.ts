import { expect, test } from "vitest";
import { knownNames } from "../names/known-names";
import { readName } from "../names/read-name";
import { heldPhrases } from "./held-phrases";

const held = (name: string, hidden?: string) => heldPhrases(readName(name, knownNames()), knownNames(), hidden);

test("hears the longest known phrase a name ends with, and the longest it holds", () => {
  expect(held("Zorblax Ginger Ale").atEnd).toEqual({ category: "beverages", length: 2 });
  expect(held("Zorblax Ginger Ale, Quendle").atEnd).toEqual({ category: "beverages", length: 2 });
  expect(held("Zorblax Cat Food Quendle").elsewhere).toEqual({ category: "pet", length: 2 });
  expect(held("Zorblax Quendle")).toEqual({ atEnd: null, elsewhere: null });
});

test("overlooks a hidden phrase and falls back on what is left of it", () => {
  expect(held("Zorblax Ginger Ale", "ginger ale").atEnd).not.toEqual({ category: "beverages", length: 2 });
});
