import fc from "fast-check";
import { expect, test } from "vitest";
import { readWebPage } from "./read-web-page";

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (value: unknown): string =>
  page(`<script type="application/ld+json">${JSON.stringify(value).replaceAll("</", "<\\/")}</script>`);
const lines = (recipe: ReturnType<typeof readWebPage>) => recipe?.ingredients.map(({ text }) => text);
const steps = (recipe: ReturnType<typeof readWebPage>) => recipe?.steps.map(({ text }) => text);

const soup = {
  "@type": ["Recipe", "NewsArticle"],
  name: "Leek &amp; potato soup",
  recipeIngredient: ["2 leeks", "400&nbsp;g potatoes", "1 l <b>stock</b>"],
  recipeInstructions: [
    { "@type": "HowToStep", name: "Step 1", text: "Slice the leeks." },
    { "@type": "HowToStep", text: "Simmer everything for 20 minutes." },
  ],
  recipeYield: ["4", "4 bowls"],
  prepTime: "PT10M",
  cookTime: "PT25M",
  keywords: "soup, winter",
};

test("reads a recipe out of a graph, without tags and entities", () => {
  const recipe = readWebPage(jsonLd({ "@graph": [{ "@type": "WebPage" }, soup] }), "https://example.org/soup");
  expect(recipe).toMatchObject({
    title: "Leek & potato soup",
    servings: 4,
    yieldText: "4 bowls",
    prepMinutes: 10,
    cookMinutes: 25,
    totalMinutes: 35,
    tags: ["soup", "winter"],
    origin: "import",
    sourceUrl: "https://example.org/soup",
  });
  expect(lines(recipe)).toEqual(["2 leeks", "400 g potatoes", "1 l stock"]);
  expect(recipe?.ingredients[1]).toMatchObject({ quantityMin: 400_000, unit: "g", food: "potatoes" });
  expect(recipe?.steps).toEqual([
    { text: "Slice the leeks.", section: null, timerSeconds: null },
    { text: "Simmer everything for 20 minutes.", section: null, timerSeconds: 1200 },
  ]);
});

test("keeps the sections of steps and ingredients", () => {
  const recipe = readWebPage(
    jsonLd({
      ...soup,
      recipeIngredient: ["500 g flour", "For the sauce:", "2 tomatoes"],
      recipeInstructions: [
        { "@type": "HowToSection", name: "Dough", itemListElement: [{ "@type": "HowToStep", text: "Knead it." }] },
        { "@type": "HowToSection", name: "Sauce", itemListElement: [{ "@type": "HowToStep", text: "Cook it." }] },
      ],
    }),
    null,
  );
  expect(recipe?.steps.map(({ section }) => section)).toEqual(["Dough", "Sauce"]);
  expect(recipe?.ingredients.map(({ text, section }) => [text, section])).toEqual([
    ["500 g flour", null],
    ["2 tomatoes", "For the sauce"],
  ]);
});

test.each([
  ["lines", "Chop.\nFry until brown."],
  ["HTML", "<ol><li>Chop.</li><li>Fry until brown.</li></ol>"],
  ["encoded HTML", "&lt;p&gt;Chop.&lt;/p&gt;&lt;p&gt;Fry until brown.&lt;/p&gt;"],
  ["numbers", "1. Chop. 2. Fry until brown."],
])("takes steps apart that are one text of %s", (_, recipeInstructions) => {
  expect(steps(readWebPage(jsonLd({ ...soup, recipeInstructions }), null))).toEqual(["Chop.", "Fry until brown."]);
});

test("prefers the fullest of several recipes", () => {
  const teaser = { "@type": "Recipe", name: "Another one" };
  expect(readWebPage(jsonLd([teaser, soup, teaser]), null)?.title).toBe("Leek & potato soup");
});

const items = (attribute: string) =>
  `<span ${attribute}="recipeIngredient">2 leeks</span><span ${attribute}="recipeIngredient">1 l stock</span>`;

test.each([
  [
    "microdata",
    `<div itemscope itemtype="http://schema.org/Recipe"><h2 itemprop="name">Soup</h2>${items("itemprop")}
     <div itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Ann</span></div>
     <time itemprop="cookTime" datetime="PT25M">ages</time><div itemprop="recipeInstructions"><p>Chop.</p><p>Simmer.</p></div></div>`,
  ],
  [
    "RDFa",
    `<div vocab="http://schema.org/" typeof="Recipe"><h2 property="name">Soup</h2>${items("property")}
     <time property="cookTime" datetime="PT25M">ages</time><div property="recipeInstructions"><p>Chop.</p><p>Simmer.</p></div></div>`,
  ],
  [
    "h-recipe",
    `<article class="h-recipe"><h1 class="p-name">Soup</h1><ul><li class="p-ingredient">2 leeks</li>
     <li class="p-ingredient">1 l stock</li></ul><div class="e-instructions"><p>Chop.</p><p>Simmer.</p></div></article>`,
  ],
])("reads %s", (_, body) => {
  const recipe = readWebPage(page(body), null);
  expect(recipe?.title).toBe("Soup");
  expect(lines(recipe)).toEqual(["2 leeks", "1 l stock"]);
  expect(steps(recipe)).toEqual(["Chop.", "Simmer."]);
});

const listed = (ingredients: string, method: string, prose: string): string =>
  page(
    `<nav><ul><li><a>Home</a></li><li><a>Soups</a></li></ul></nav><h1>Kartoffelsuppe</h1><p>${prose}</p>
     <h2>${ingredients}</h2><ul><li>500 g Kartoffeln</li><li>1 l Brühe</li><li>Salz</li></ul>
     <h2>${method}</h2><p>Die Kartoffeln schälen und in der Brühe weich kochen, etwa 20 Minuten.</p>
     <p>Mit Salz abschmecken und heiß servieren, am besten mit Brot.</p>
     <h2>Kommentare</h2><p>Das war sehr lecker und wird sicher noch einmal gekocht.</p>`,
    `<title>Kartoffelsuppe | Meine Küche</title>`,
  );

test.each([
  ["Ingredients", "Method"],
  ["Zutaten", "Zubereitung"],
  ["Ingrédients", "Préparation"],
  ["Ingredientes", "Modo de preparo"],
  ["Ingredienti", "Procedimento"],
  ["Hozzávalók", "Elkészítés"],
  ["Ингредиенты", "Приготовление"],
  ["材料", "作り方"],
])("finds an unmarked recipe by its headings %s and %s", (ingredients, method) => {
  const recipe = readWebPage(listed(ingredients, method, "Eine Suppe wie früher."), null);
  expect(recipe?.title).toBe("Kartoffelsuppe");
  expect(lines(recipe)).toEqual(["500 g Kartoffeln", "1 l Brühe", "Salz"]);
  expect(steps(recipe)).toHaveLength(2);
});

test("finds the card of a recipe plugin by its class names", () => {
  const card = page(
    `<h1>Pancakes</h1><div class="wprm-recipe"><ul class="wprm-recipe-ingredients">
     <li class="wprm-recipe-ingredient"><span class="wprm-recipe-ingredient-amount">2</span> <span class="wprm-recipe-ingredient-name">eggs</span></li>
     <li class="wprm-recipe-ingredient"><span class="wprm-recipe-ingredient-amount">300</span> <span class="wprm-recipe-ingredient-unit">ml</span> milk</li></ul>
     <ul class="wprm-recipe-instructions"><li>Whisk everything to a smooth batter.</li><li>Fry the pancakes until they are golden.</li></ul></div>`,
  );
  const recipe = readWebPage(card, null);
  expect(lines(recipe)).toEqual(["2 eggs", "300 ml milk"]);
  expect(steps(recipe)).toHaveLength(2);
});

test.each([page(""), page("<h1>About us</h1><p>We are a small company that likes to cook, and to eat.</p>"), ""])(
  "a page without a recipe gives none",
  (html) => {
    expect(readWebPage(html, null)).toBeNull();
  },
);

test("scripts and links of a page come through as text at most", () => {
  const recipe = readWebPage(
    jsonLd({
      ...soup,
      name: "<img src=x onerror=alert(1)>Soup<script>alert(2)</script>",
      url: "javascript:alert(3)",
    }),
    null,
  );
  expect(recipe?.title).toBe("Soup");
  expect(recipe?.sourceUrl).toBeNull();
});

test.each([
  ["deep", "<div>".repeat(200_000)],
  ["wide", "<i itemprop=name>x</i>".repeat(20_000)],
  ["unclosed", '<li class="ingredient"><a '.repeat(20_000)],
  ["tags in data", JSON.stringify("<a".repeat(200_000))],
])("a %s page is read without trouble", (_, hostile) => {
  const html = page(`<div itemscope itemtype="http://schema.org/Recipe">${hostile}</div>
    <script type="application/ld+json">{"@type":"Recipe","name":"x","recipeIngredient":["1 egg"],"description":${JSON.stringify(hostile)}}</script>`);
  expect(() => readWebPage(html, null)).not.toThrow();
});

test("no HTML breaks it", () => {
  const piece = fc.constantFrom(
    "<ul>",
    "<li>",
    "2 eggs",
    "</ul>",
    "<h2>",
    "Ingredients",
    "Method",
    "<p>",
    "&amp;",
    '<div class="ingredients">',
    "<table><tr><td>",
    "Mix it well and bake it for an hour.",
    "<!--",
    "<script>",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      expect(() => readWebPage(page(pieces.join("")), null)).not.toThrow();
    }),
  );
});

test("takes the steps that marked instructions list one by one, and leaves what stands beside them", () => {
  const step = (name: string, text: string) =>
    `<li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><h4 itemprop="name">${name}</h4><div itemprop="description">${text}</div></li>`;
  const recipe = readWebPage(
    page(`<article itemscope itemtype="https://schema.org/Recipe"><h1 itemprop="name">Pea soup</h1>
      <p itemprop="recipeIngredient">300 g peas</p>
      <section itemprop="recipeInstructions" itemscope itemtype="https://schema.org/ItemList">
      <table><tr><td>Chicken</td><td>75 °C</td></tr></table>
      <ol>${step("Boil", "Boil the peas.")}${step("Step 2", "Blend them.")}</ol></section></article>`),
    null,
  );
  expect(steps(recipe)).toEqual(["Boil the peas.", "Blend them."]);
});

test("a heading marked as the first step is left out", () => {
  const recipeInstructions = ["Zo maak je het:", "Kook de pasta.", "Bak de prei."];
  expect(steps(readWebPage(jsonLd({ ...soup, recipeInstructions }), null))).toEqual(["Kook de pasta.", "Bak de prei."]);
});
