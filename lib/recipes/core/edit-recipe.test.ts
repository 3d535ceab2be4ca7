import fc from "fast-check";
import { expect, test } from "vitest";
import { PhoneRows } from "@/tests/fixtures/recipes/phone";
import { recipeOf } from "@/tests/fixtures/recipes/kitchen";
import { asOwn, editRecipe, removeRecipe, type RecipeRows } from "./edit-recipe";
import { fitRecipe } from "./fit-recipe";
import type { Recipe } from "./recipe";
import { newRecipe, recipeFromRows } from "./recipe-rows";

const id = "00000000-0000-7000-8000-0000000000aa";

function kept(recipe: Recipe): PhoneRows {
  const phone = new PhoneRows();
  phone.write(newRecipe({ ...recipe, id }, phone));
  return phone;
}
function rowsOf(phone: PhoneRows): RecipeRows {
  const recipe = phone.view("recipe", id);
  if (!recipe) throw new Error("the recipe is gone");
  return { recipe, ingredients: phone.all("recipeIngredient"), steps: phone.all("recipeStep") };
}
const shown = (phone: PhoneRows): Recipe => {
  const { recipe, ingredients, steps } = rowsOf(phone);
  return recipeFromRows(recipe, ingredients, steps);
};

const words = fc.constantFrom("flour", "2 eggs", "100 g feta", "salt", "milk");
const recipes = fc
  .record({
    title: fc.constantFrom("Pie", "Soup", "Salad"),
    lines: fc.array(words, { maxLength: 5 }),
    steps: fc.array(fc.constantFrom("Stir.", "Bake for 20 minutes.", "Serve."), { maxLength: 4 }),
    tags: fc.uniqueArray(fc.constantFrom("dinner", "quick", "soup"), { maxLength: 3 }),
    servings: fc.option(fc.integer({ min: 1, max: 12 })),
  })
  .map(({ title, lines, steps, tags, servings }) =>
    recipeOf(title, lines, {
      tags,
      servings,
      steps: steps.map((text) => ({ text, section: null, timerSeconds: null })),
    }),
  );

test("an edit makes the rows say what was wanted, and its undo what was there", () => {
  fc.assert(
    fc.property(recipes, recipes, (before, wanted) => {
      const phone = kept(before);
      const first = shown(phone);
      phone.write(editRecipe(rowsOf(phone), wanted, phone));
      const tags = (recipe: Recipe) => ({ ...recipe, id, tags: [...recipe.tags].sort() });
      expect(tags(shown(phone))).toMatchObject(tags(fitRecipe(wanted)));
      phone.write(editRecipe(rowsOf(phone), first, phone));
      expect(tags(shown(phone))).toMatchObject(tags(first));
    }),
    { numRuns: 60 },
  );
});

test("what does not differ is not written, so that another phone's edit of it stands", () => {
  const phone = kept(recipeOf("Pie", ["flour", "2 eggs"]));
  expect(editRecipe(rowsOf(phone), shown(phone), phone)).toEqual([]);
  const drafts = editRecipe(rowsOf(phone), { ...shown(phone), title: "Tart" }, phone);
  expect(drafts).toEqual([{ e: "recipe", k: id, t: "set", f: { title: "Tart" } }]);
});

test("a deleted recipe comes back whole", () => {
  const phone = kept(recipeOf("Pie", ["200 g flour", "2 eggs"], { notes: "Grandma's" }));
  const before = shown(phone);
  const change = removeRecipe(rowsOf(phone));
  phone.write(change.drafts);
  expect(phone.view("recipe", id)).toBeNull();
  expect(phone.all("recipeIngredient")).toEqual([]);
  phone.write(change.back);
  expect(shown(phone)).toEqual(before);
});

test("a shipped recipe becomes one's own", () => {
  expect(asOwn(recipeOf("Pie", [], { origin: "shipped" }))).toMatchObject({ origin: "own", title: "Pie" });
});
