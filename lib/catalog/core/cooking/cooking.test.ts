import { describe, expect, test } from "vitest";
import { parseCookTable } from "./cook-table";
import { indexNearbyWords } from "./nearby-words";
import { readCookFood } from "./read-cook-food";
import { readPantryName } from "./read-pantry-name";

const words = new Set(["baking", "soda", "olive", "oil", "white", "egg", "onion", "red", "pineapple", "crushed"]);
const recipes = { usesByKey: new Map<string, number>(), words, nearby: indexNearbyWords(words) };

describe("a cook's food", () => {
  test.each([
    ["caster sugar", "white sugar"],
    ["confectioners' sugar", "icing sugar"],
    ["lemon, zest of", "fresh lemon rind"],
    ["boneless skinless chicken breast halves", "chicken breasts"],
    ["extra virgin olive oil", "olive oil"],
  ])("%s is %s", (one, other) => expect(readCookFood(one).key).toBe(readCookFood(other).key));

  test("is not another that only sounds alike", () => {
    expect(readCookFood("peanut butter").key).not.toBe(readCookFood("butter").key);
    expect(readCookFood("dried basil").key).not.toBe(readCookFood("basil").key);
  });

  test("belongs to its kind, known or not", () => {
    expect(readCookFood("sharp cheddar").broader).toEqual(["cheese"]);
    expect(readCookFood("smoked alpine cheese")).toMatchObject({ broader: ["cheese"], known: false });
  });
});

test.each([
  ["Kirkland Signature Bakng Soda 12 oz", "baking soda"],
  ["egg hite", "egg white"],
  ["redonion", "red onion"],
  ["Olive il", "olive oil"],
])("on the shelf, %s is %s", (name, meant) => expect(readPantryName(name, recipes).key).toBe(readCookFood(meant).key));

test("a table in which one name is two foods is refused", () => {
  expect(() => parseCookTable("\nSugar: sand\nSalt: sand\n")).toThrow(/both/);
  expect(() => parseCookTable("\nCheddar < cheese\n")).toThrow(/no line/);
});
