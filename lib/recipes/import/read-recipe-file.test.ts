import fc from "fast-check";
import { gzipSync, strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openGzip, openZip } from "./open-archive";
import { readRecipeFile } from "./read-recipe-file";

const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));
const shape = (file: ReturnType<typeof readRecipeFile>) =>
  file.recipes.map(({ title, ingredients, steps }) => ({
    title,
    ingredients: ingredients.map(({ text }) => text),
    steps: steps.map(({ text }) => text),
  }));
const pancakes = { title: "Pancakes", ingredients: ["2 eggs", "300 ml milk"], steps: ["Whisk.", "Fry until golden."] };

const paprika = {
  name: "Pancakes",
  ingredients: "2 eggs\n300 ml milk",
  directions: "Whisk.\n\nFry until golden.",
  servings: "4",
  prep_time: "10 mins",
  cook_time: "",
  source_url: "https://example.org/pancakes",
  categories: ["Breakfast"],
  photo_data: "AAAA",
  rating: 5,
};

test("reads a Paprika export: packed JSON in a zip", () => {
  const file = zipSync({
    "Pancakes.paprikarecipe": gzipSync(json(paprika)),
    "Other.paprikarecipe": gzipSync(json({ ...paprika, name: "Other" })),
  });
  const read = readRecipeFile("Export.paprikarecipes", file);
  expect(read.problems).toEqual([]);
  expect(shape(read)).toEqual([pancakes, { ...pancakes, title: "Other" }]);
  expect(read.recipes[0]).toMatchObject({
    servings: 4,
    prepMinutes: 10,
    tags: ["Breakfast"],
    sourceUrl: "https://example.org/pancakes",
  });
});

test("reads a Tandoor export: a zip of zips, ingredients inside steps", () => {
  const recipe = {
    name: "Pancakes",
    keywords: [{ name: "breakfast" }],
    steps: [
      {
        name: "",
        instruction: "Whisk.",
        ingredients: [
          { food: { name: "eggs" }, unit: null, amount: 2.0, note: "", is_header: false, no_amount: false },
          {
            food: { name: "milk" },
            unit: { name: "ml" },
            amount: 300.0,
            note: null,
            is_header: false,
            no_amount: false,
          },
        ],
      },
      { name: "Frying", instruction: "Fry until golden.", ingredients: [] },
    ],
    working_time: 10,
    waiting_time: 5,
    servings: 4,
    servings_text: "people",
  };
  const read = readRecipeFile(
    "export.zip",
    zipSync({ "1.zip": zipSync({ "recipe.json": json(recipe), "image.png": new Uint8Array(9) }) }),
  );
  expect(shape(read)).toEqual([pancakes]);
  expect(read.recipes[0]).toMatchObject({ servings: 4, yieldText: "4 people", totalMinutes: 15 });
  expect(read.recipes[0]?.steps[1]?.section).toBe("Frying");
});

test("reads a Mealie export: schema.org with ingredients taken apart", () => {
  const recipe = {
    "@type": "Recipe",
    name: "Pancakes",
    recipeYield: "4 people",
    recipeIngredient: [
      { quantity: 2, unit: null, food: { name: "eggs" }, note: "", display: "2 eggs" },
      { quantity: 300, unit: { name: "ml" }, food: { name: "milk" }, note: "" },
    ],
    recipeInstructions: [
      { title: "", text: "Whisk." },
      { title: "", text: "Fry until golden." },
    ],
    totalTime: "20 minutes",
    tags: [{ name: "breakfast" }],
    orgURL: "https://example.org/p",
  };
  const read = readRecipeFile(
    "mealie.zip",
    zipSync({ "recipes/pancakes/pancakes.json": json(recipe), "settings.json": json({ theme: "dark" }) }),
  );
  expect(shape(read)).toEqual([pancakes]);
  expect(read.problems).toEqual([]);
  expect(read.recipes[0]).toMatchObject({ totalMinutes: 20, tags: ["breakfast"], sourceUrl: "https://example.org/p" });
});

test("reads JSON-LD as RecipeSage writes it", () => {
  const recipe = {
    "@context": "http://schema.org",
    "@type": "Recipe",
    name: "Pancakes",
    recipeIngredient: ["2 eggs", "300 ml milk"],
    recipeInstructions: [
      { "@type": "HowToStep", text: "Whisk." },
      { "@type": "HowToStep", text: "Fry until golden." },
    ],
  };
  expect(shape(readRecipeFile("recipesage.json", json([recipe, recipe])))).toEqual([pancakes, pancakes]);
});

test("reads a table, whatever its columns are called", () => {
  const csv =
    'Titel;Zutaten;Zubereitung;Portionen\nPancakes;"2 eggs\n300 ml milk";"Whisk.\nFry until golden.";4\n;;;\n';
  expect(shape(readRecipeFile("rezepte.csv", strToU8(csv)))).toEqual([pancakes]);
  const piped = "name,ingredients,directions\nPancakes,2 eggs|300 ml milk,Whisk.|Fry until golden.\n";
  expect(shape(readRecipeFile("table.csv", strToU8(piped)))).toEqual([pancakes]);
});

test("reads tables of Plan to Eat and My Recipe Box", () => {
  const planToEat =
    'Title,Main Ingredient,Source,Url,Prep Time,Ingredients,Directions\nPancakes,Eggs,Gran,https://example.org/p,10,"2 eggs\n, Sauce\n300 ml milk","Whisk.\nFry until golden."\n';
  const [read] = readRecipeFile("plan.csv", strToU8(planToEat)).recipes;
  expect(read).toMatchObject({ prepMinutes: 10, sourceUrl: "https://example.org/p", sourceName: "Gran" });
  expect(read?.ingredients.map(({ text, section }) => [text, section])).toEqual([
    ["2 eggs", null],
    ["300 ml milk", "Sauce"],
  ]);
  const box =
    'title,preparationTime,cookingTime,quantity,ingredients,instructions,source\nPancakes,5,20,4,"2 eggs\n300 ml milk","1. Whisk.\n2. Fry until golden.",https://example.org/b\n';
  const boxed = readRecipeFile("box.csv", strToU8(box));
  expect(shape(boxed)).toEqual([pancakes]);
  expect(boxed.recipes[0]).toMatchObject({
    prepMinutes: 5,
    cookMinutes: 20,
    servings: 4,
    sourceUrl: "https://example.org/b",
  });
});

test("a line Mealie did not take apart is the line itself", () => {
  const recipe = {
    name: "Pancakes",
    recipeIngredient: [{ note: "2 eggs", quantity: 1, unit: null, food: null, disableAmount: true }],
    recipeInstructions: [{ text: "Whisk." }],
  };
  expect(shape(readRecipeFile("m.json", json(recipe)))[0]?.ingredients).toEqual(["2 eggs"]);
});

test("reads Cooklang, a note and a saved page", () => {
  const cook = "Whisk @eggs{2} and @milk{300%ml}.\n\nFry in a #pan{} for ~{4%minutes}.";
  expect(shape(readRecipeFile("Pancakes.cook", strToU8(cook)))).toEqual([
    { ...pancakes, steps: ["Whisk eggs and milk.", "Fry in a pan for 4 minutes."] },
  ]);
  const note =
    "Pancakes\n\nIngredients\n2 eggs\n300 ml milk\n\nMethod\n1. Whisk the eggs with the milk.\n2. Fry the pancakes until golden.";
  expect(shape(readRecipeFile("note.txt", strToU8(note)))).toEqual([
    { ...pancakes, steps: ["Whisk the eggs with the milk.", "Fry the pancakes until golden."] },
  ]);
});

test.each([
  ["nothing", "empty.zip", new Uint8Array(0), "unknown_kind"],
  ["a picture", "photo.png", new Uint8Array([0x89, 0x50]), "unknown_kind"],
  ["broken JSON", "a.json", strToU8("{"), "broken"],
  ["JSON without a recipe", "a.json", strToU8('{"a":[1,{"b":2}]}'), "no_recipe"],
  ["a broken zip", "a.zip", strToU8("PK\u0003\u0004 and then nothing"), "broken"],
  ["a zip of nothing we know", "a.zip", zipSync({ "a.png": new Uint8Array(3) }), "no_recipe"],
  ["a broken recipe of Paprika", "a.paprikarecipe", new Uint8Array([0x1f, 0x8b, 1, 2, 3]), "broken"],
])("%s is a problem with a name, not an error", (_, name, bytes, kind) => {
  expect(readRecipeFile(name, bytes)).toMatchObject({ recipes: [], problems: [{ kind }] });
});

test("archives are not unpacked beyond their bounds", () => {
  const zeros = new Uint8Array(8 * 1024 * 1024);
  const bounds = { entriesMax: 10, entryBytesMax: 1024 * 1024, totalBytesMax: 2 * 1024 * 1024 };
  expect(openZip(zipSync({ "a.json": zeros }), () => true, bounds)).toEqual({ entries: [], isCut: true });
  expect(openGzip(gzipSync(zeros), 1024)).toBeNull();
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.json`, new Uint8Array(1)]));
  expect(openZip(zipSync(many), () => true, bounds)).toMatchObject({ isCut: true });
});

test("a lying size in a packed file's trailer costs no memory", () => {
  const packed = gzipSync(strToU8("{}"));
  packed.set([0xff, 0xff, 0xff, 0xff], packed.length - 4);
  expect(openGzip(packed)?.length).toBe(2);
});

test("names inside archives are only names", () => {
  const read = readRecipeFile("a.zip", zipSync({ "../../etc/x.json": json({ ...paprika, name: "<b>x</b>" }) }));
  expect(read.recipes).toHaveLength(1);
});

test("no bytes break it", () => {
  const name = fc.constantFrom("a.zip", "a.json", "a.cook", "a.csv", "a.txt", "a.html", "a.paprikarecipes", "a");
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ maxLength: 300 }).map((text) => strToU8(text)),
    fc.json().map((text) => strToU8(text)),
    fc.uint8Array({ maxLength: 100 }).map((tail) => new Uint8Array([0x50, 0x4b, 3, 4, ...tail])),
  );
  fc.assert(
    fc.property(name, bytes, (file, content) => {
      const { recipes, problems } = readRecipeFile(file, content);
      expect(recipes.length + problems.length).toBeGreaterThan(0);
    }),
  );
});
