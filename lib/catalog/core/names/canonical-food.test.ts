import fc from "fast-check";
import { expect, test } from "vitest";
import { foods } from "../foods";
import { canonicalFood } from "./canonical-food";

const spoken = foods.flatMap((food) =>
  food.names.filter((name) => !name.includes("(")).map((name) => ({ name, slug: food.slug })),
);

test("finds every food by each of its own names", () => {
  const lost = spoken.filter(({ name, slug }) => canonicalFood(name).food !== slug);
  expect(lost.map(({ name, slug }) => `${name}: ${slug}, not ${canonicalFood(name).food}`)).toEqual([]);
});

test("reads any text without failing, with a confidence between 0 and 1", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const { confidence, food } = canonicalFood(text);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(food === null).toBe(confidence === 0);
    }),
  );
});

test("does not mind case, sizes or spaces", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...spoken),
      fc.constantFrom("12 oz", "500g", "2 lb", "6 ct"),
      ({ name, slug }, size) => {
        expect(canonicalFood(`  ${name.toLowerCase()}  ${size}`).food).toBe(slug);
      },
    ),
  );
});

test.each([
  ["Organic Valley Whole Milk 1gal", "whole-milk"],
  ["GV WHL MLK 1GL", "whole-milk"],
  ["whole milk", "whole-milk"],
  ["semi-skimmed milk", "reduced-fat-milk"],
  ["2% milk", "reduced-fat-milk"],
  ["TOM ROMA", "roma-tomato"],
  ["Courgettes", "zucchini"],
  ["aubergine", "eggplant"],
  ["beef mince 500g", "ground-beef"],
  ["minced beef", "ground-beef"],
  ["tinned tomatoes", "canned-tomatoes"],
  ["natural yoghurt", "yogurt"],
  ["brocoli", "broccoli"],
  ["unsalted butter sticks", "unsalted-butter"],
  ["BNLS SKNLS CHKN BRST", "chicken-breast"],
])("knows %s as %s", (name, slug) => {
  expect(canonicalFood(name).food).toBe(slug);
});

test("splits the brand and the size off", () => {
  expect(canonicalFood("Heinz Tomato Ketchup 570g")).toMatchObject({
    food: "ketchup",
    brand: "Heinz",
    size: "570g",
    name: "Tomato ketchup",
  });
});

test("tidies a till's line for people", () => {
  expect(canonicalFood("GV WHL MLK 1GL").name).toBe("Whole milk");
  expect(canonicalFood("RASPB 6OZ ORG").name).toBe("Raspberry organic");
});

test("does not take a flavour for the food", () => {
  expect(canonicalFood("Lavender Body Wash").food).toBe("body-wash");
  expect(canonicalFood("Chicken Flavored Dog Food").food).toBe("dog-food");
});

test("says nothing rather than something unlikely", () => {
  expect(canonicalFood("qwrtz plxk").food).toBeNull();
  expect(canonicalFood("").food).toBeNull();
});
