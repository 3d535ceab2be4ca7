import { expect, test } from "vitest";
import { foodKeyOf, kindOf } from "./food-key";
import { kindsServed } from "./kinds-served";
import { readAsks, splitSpoken } from "./read-asks";
import { isSeveral, piecesMax, splitAsks, typedLast } from "./split-asks";

const said = (text: string) => readAsks(text).map(({ name, quantity, unit }) => [name, quantity, unit]);

test("one field takes several things", () => {
  expect(said("2 l milk, eggs x12")).toEqual([
    ["Milk", 2000, "l"],
    ["Eggs", 12_000, null],
  ]);
});

test("a decimal comma is no separator", () => {
  expect(said("1,5 kg potatoes, bread")).toEqual([
    ["Potatoes", 1500, "kg"],
    ["Bread", 1000, null],
  ]);
});

test("a pasted list loses its bullets, boxes and numbers, and keeps what was ticked apart", () => {
  const pasted = "- 2 l milk\n* [x] bread\n[ ] eggs\n3. butter\n☑ rice\n\n  \n• 500 g flour";
  expect(splitAsks(pasted)).toEqual([
    { text: "2 l milk", isTicked: false },
    { text: "bread", isTicked: true },
    { text: "eggs", isTicked: false },
    { text: "butter", isTicked: false },
    { text: "rice", isTicked: true },
    { text: "500 g flour", isTicked: false },
  ]);
});

test("text that names nothing asks for nothing", () => {
  expect(readAsks(" , \n - ")).toEqual([]);
  expect(isSeveral("milk,")).toBe(false);
});

test("a paste without end is cut", () => {
  expect(splitAsks("milk\n".repeat(5000))).toHaveLength(piecesMax);
});

test("spoken words are parted at and, but not a dish that has one in its name", () => {
  expect(splitSpoken("two litres of milk and bread and mac and cheese")).toContain("bread");
  expect(splitSpoken("mac and cheese")).toEqual(["mac and cheese"]);
});

test("suggestions look up the name that is typed last, without its amount", () => {
  expect(typedLast("2 l mi")).toEqual({ before: "2 l ", name: "mi" });
  expect(typedLast("bread, 500 g flo")).toEqual({ before: "bread, 500 g ", name: "flo" });
  expect(typedLast("garlic")).toEqual({ before: "", name: "garlic" });
  expect(typedLast("1,5 kg pot")).toEqual({ before: "1,5 kg ", name: "pot" });
});

test("other words for one food are one, a brand and another food are not", () => {
  expect(foodKeyOf("courgettes")).toBe(foodKeyOf("zucchini"));
  expect(foodKeyOf("eggs")).toBe(foodKeyOf("egg"));
  expect(foodKeyOf("Heinz ketchup")).not.toBe(foodKeyOf("ketchup"));
  expect(foodKeyOf("peanut butter")).not.toBe(foodKeyOf("butter"));
  expect(foodKeyOf("Frobnicators")).toBe(foodKeyOf("  frobnicator "));
});

test("at home whole milk serves as milk, and a brand as what it is", () => {
  expect(kindsServed(kindOf("Whole milk"))).toContain(kindOf("milk"));
  expect(kindOf("Heinz ketchup")).toBe(kindOf("ketchup"));
});
