import fs from "node:fs";
import { describe, expect, test } from "vitest";
import type { Layout } from "@/tests/fixtures/recipes/drawn-layouts";
import { cookbook } from "../cookbook-recipes";
import { recipeFromLines } from "../recipe-from-lines";
import { vocabularyOf } from "./mend-words";
import { pageLines, type SeenText } from "./page-lines";

const vocabulary = vocabularyOf(cookbook());

/** What the reader saw on the photo of a page; `tests/fixtures/recipes/drawn-layouts.ts` draws them. */
const seenOn = (layout: Layout): { boxes: SeenText[] } =>
  JSON.parse(fs.readFileSync(`tests/fixtures/recipes/pages/${layout}.json`, "utf8")) as { boxes: SeenText[] };

function read(layout: Layout) {
  const recipe = recipeFromLines(pageLines(seenOn(layout), vocabulary));
  return {
    title: recipe?.title,
    servings: recipe?.servings,
    ingredients: recipe?.ingredients.map(({ text }) => text),
    steps: recipe?.steps.map(({ text }) => text),
  };
}

describe("a photographed page becomes a recipe", () => {
  test("with its ingredients beside the steps and no headings, under a running head", () => {
    expect(read("sidebar")).toEqual({
      title: "Braised lentils with fennel",
      servings: 4,
      ingredients: [
        "3 tbsp olive oil",
        "1 large fennel bulb, cut into thin wedges",
        "2 garlic cloves",
        "250 g green lentils",
        "700 ml vegetable stock",
        "1 tsp caraway seeds",
        "salt and black pepper",
        "a handful of parsley leaves, to serve",
      ],
      steps: [
        "Warm the oil in a wide pan. Brown the fennel on both sides, about 8 minutes, then add the garlic and the caraway and stir until you can smell them.",
        "Add the lentils and the stock. Bring to the boil, then lower the heat, cover and simmer for 35 minutes, until the lentils are tender but still hold their shape.",
        "Season well. Leave it to stand for 5 minutes, scatter with the parsley and serve from the pan.",
      ],
    });
  });

  test("with its title on the picture and the list in two columns above the method", () => {
    const { title, ingredients, steps } = read("photo");
    expect(title).toBe("Pumpkin and sage risotto");
    expect(ingredients).toEqual([
      "400 g pumpkin, diced",
      "1 onion, finely chopped",
      "300 g risotto rice",
      "1 glass dry white wine",
      "1.2 l hot vegetable stock",
      "50 g butter",
      "60 g Parmesan, grated",
      "8 sage leaves",
    ]);
    expect(steps).toHaveLength(4);
    expect(steps?.[3]).toBe("Take the pan off the heat, beat in the Parmesan and top with the sage.");
  });

  test("with fractions, which the reader runs together", () => {
    const { title, servings, ingredients, steps } = read("fractions");
    expect([title, servings]).toEqual(["Grandmother's plum cake", 12]);
    expect(ingredients?.slice(0, 6)).toEqual([
      "2 1/2 cups plain flour",
      "1/2 cup sugar",
      "1 1/2 tsp baking powder",
      "3/4 cup cold butter",
      "1 egg",
      "1/4 tsp salt",
    ]);
    expect(ingredients).toHaveLength(9);
    expect(steps).toHaveLength(3);
  });

  test("taken at an angle, in the shade of a hand", () => {
    expect(read("angle")).toEqual({
      title: "Chicken with lemon and olives",
      servings: null,
      ingredients: [
        "8 chicken thighs",
        "2 lemons, sliced",
        "120 g green olives",
        "2 onions, sliced",
        "1 tsp turmeric",
        "300 ml chicken stock",
      ],
      steps: [
        "Salt the chicken and brown it in a casserole, skin side down, for 10 minutes. Lift it out.",
        "Soften the onions in the fat, add the turmeric and stir for a minute.",
        "Return the chicken with the lemons, olives and stock. Cover and cook gently for 40 minutes.",
      ],
    });
  });

  test("with the steps on the left and the ingredients on the right", () => {
    const { ingredients, steps } = read("right");
    expect(ingredients).toHaveLength(7);
    expect(ingredients?.at(-1)).toBe("4 spring onions, cut on the slant");
    expect(steps?.map((step) => step.split(" ")[0])).toEqual(["Slice", "Whisk", "Boil", "Toss"]);
  });

  test("in German, with amounts in a column of their own and servings and times on one line", () => {
    const recipe = recipeFromLines(pageLines(seenOn("amounts"), vocabulary));
    expect(recipe).toMatchObject({ servings: 4, cookMinutes: 50 });
    expect(recipe?.ingredients.slice(0, 4).map(({ text }) => text)).toEqual([
      "1 kg festkochende Kartoffeln",
      "250 ml Sahne",
      "200 ml Milch",
      "1 Knoblauchzehe",
    ]);
    expect(recipe?.steps).toHaveLength(3);
  });

  test("in Spanish, although the reader drops the accents of its headings", () => {
    const { title, servings, ingredients, steps } = read("spanish");
    expect([title, servings]).toEqual(["Garbanzos con espinacas", 4]);
    expect(ingredients?.slice(-2)).toEqual(["4 cucharadas de aceite de oliva", "sal"]);
    expect(ingredients).toHaveLength(6);
    expect(steps).toHaveLength(3);
  });

  test("with the steps in two columns below a story and the list", () => {
    const { ingredients, steps } = read("steps-in-columns");
    expect(ingredients).toHaveLength(6);
    expect(ingredients?.[0]).toBe("1 cauliflower, in florets");
    expect(steps).toHaveLength(4);
    expect(steps?.[2]).toBe("Add the tomatoes, the coconut milk and the cauliflower.");
  });

  test("with large numerals in the margin and a title of two lines", () => {
    const { title, ingredients, steps } = read("numerals");
    expect(title).toBe("Skillet cornbread");
    expect(ingredients).toHaveLength(6);
    expect(steps?.map((step) => step.split(" ")[0])).toEqual(["Heat", "Mix", "Melt", "Bake"]);
  });

  test("dim, blurred and askew", () => {
    const { title, servings, ingredients, steps } = read("dim");
    expect([title, servings]).toEqual(["Oat and apple bars", 16]);
    expect(ingredients).toEqual([
      "200 g rolled oats",
      "120 g butter",
      "80 g brown sugar",
      "2 apples, grated",
      "1/2 tsp ground cinnamon",
      "1 pinch of salt",
    ]);
    expect(steps).toHaveLength(2);
  });
});
