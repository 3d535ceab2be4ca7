import { expect, test } from "vitest";
import { readWebPage } from "./read-web-page";

const read = (body: string) => {
  const recipe = readWebPage(`<html><head></head><body><h1>Barley pot</h1>${body}</body></html>`, null);
  return {
    ingredients: recipe?.ingredients.map(({ text }) => text),
    steps: recipe?.steps.map(({ text }) => text),
  };
};
const list = (tag: string, lines: readonly string[]): string =>
  `<${tag}>${lines.map((line) => `<li>${line}</li>`).join("")}</${tag}>`;

const ingredients = ["200 g barley", "1 l stock", "2 carrots", "Salt"];
const steps = ["Rinse the barley and slice the carrots.", "Simmer everything in the stock for 40 minutes."];
const story = Array.from(
  { length: 12 },
  (_, index) =>
    `<p>This is thought number ${index} about barley, which we have liked since we were small, and always will.</p>`,
).join("");
const card = `<h2>Ingredients</h2>${list("ul", ingredients)}<h2>Instructions</h2>${list("ol", steps)}`;

test("steps that follow the ingredients win over a longer story about making it", () => {
  expect(read(`<h2>How to make barley pot</h2>${story}${card}`)).toEqual({ ingredients, steps });
});

test("a shopping list of bare names above the recipe is not added to it", () => {
  const names = list("ul", ["barley", "stock", "carrots", "salt"]);
  expect(read(`<h2>Ingredients you’ll need</h2>${names}<p>All of it is in any shop.</p>${card}`).ingredients).toEqual(
    ingredients,
  );
});

test("parts with headings of their own belong together", () => {
  const recipe =
    read(`<h2>Ingredients for the pot</h2>${list("ul", ingredients)}<h2>Method for the pot</h2>${list("ol", steps)}
    <h2>Ingredients for the bread</h2>${list("ul", ["500 g flour", "7 g yeast"])}<h2>Method for the bread</h2>
    ${list("ol", ["Knead the flour, the yeast and 300 ml of water for ten minutes.", "Bake the bread until it sounds hollow."])}`);
  expect(recipe.ingredients).toEqual([...ingredients, "500 g flour", "7 g yeast"]);
  expect(recipe.steps).toHaveLength(4);
});

test("an amount in an element of its own is not glued to its food", () => {
  const split = [
    `<span>2,5 dl</span><span>milk</span>`,
    `<b>1½</b><span>pounds potatoes</span>`,
    `<span>3</span>eggs`,
    `the <b>2</b>nd half of the butter, 50 g`,
  ];
  const read1 = read(`<h2>Ingredients</h2>${list("ul", split)}<h2>Method</h2>${list("ol", steps)}`);
  expect(read1.ingredients).toEqual([
    "2,5 dl milk",
    "1½ pounds potatoes",
    "3 eggs",
    "the 2nd half of the butter, 50 g",
  ]);
});

test("buttons and remarks between the heading and the items are no ingredients", () => {
  expect(
    read(`<div class="ingredients-box"><ul><li>Save</li><li>Share</li></ul><h2>Equipment</h2>${list("ul", ["large pot"])}
      <h2>Ingredients</h2><p>Keep the screen on</p>${list("ul", ingredients)}</div><h2>Method</h2>${list("ol", steps)}`),
  ).toEqual({ ingredients, steps });
});

test("a list written into one item is read line by line", () => {
  expect(
    read(`<h2>Ingredients</h2><ul><li>${ingredients.join("<br>")}</li></ul><h2>Method</h2>${list("ol", steps)}`)
      .ingredients,
  ).toEqual(ingredients);
});

test("of a list in two systems of units the metric one is taken, and what stands behind both is left", () => {
  const lines = (all: readonly string[]) => all.map((line) => `<p>${line}</p>`).join("");
  const cups = ["1 cup barley", "4 cups stock", "2 carrots", "Salt"];
  const metric = ["200 g barley", "1000 ml stock", "2 carrots", "Salt"];
  for (const both of [
    [...cups, ...metric],
    [...metric, ...cups],
  ])
    expect(
      read(`<h2>Ingredients</h2>${lines(both)}<p>Wooden spoon</p><h2>Method</h2>${list("ol", steps)}`).ingredients,
    ).toEqual(metric);
});

test("two parts of a dish that begin with the same foods are both kept", () => {
  const [dough, crumble] = [
    ["300 g flour", "150 g butter", "50 g sugar"],
    ["100 g flour", "80 g butter", "60 g sugar"],
  ];
  expect(
    read(`<h2>Ingredients for the dough</h2>${list("ul", dough)}<h2>Ingredients for the crumble</h2>${list("ul", crumble)}
      <h2>Method</h2>${list("ol", steps)}`).ingredients,
  ).toEqual([...dough, ...crumble]);
});

test("steps that stand on the page three times are read once, without the numbers drawn beside them", () => {
  const drawn = steps.map((step, index) => `<span>${index + 1}</span>${step}`);
  expect(
    read(`<h2>Ingredients</h2>${list("ul", ingredients)}<h2>Method</h2>${list("ol", [...drawn, ...drawn, ...drawn])}`)
      .steps,
  ).toEqual(steps);
});

test("what follows a list of steps after a scrap is no step", () => {
  expect(
    read(`${card}<p>This week</p><p>Seven dinners that take no more than half an hour, all of them with leeks.</p>`)
      .steps,
  ).toEqual(steps);
  expect(read(`${card}<p>Serve it in deep bowls, with bread for the last of it.</p>`).steps).toEqual([
    ...steps,
    "Serve it in deep bowls, with bread for the last of it.",
  ]);
});
