import { afterAll, beforeAll, expect, test } from "vitest";
import { POST } from "@/app/api/v1/recipes/import/route";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { importRecipes } from "@/lib/recipes/core/recipe-rows";
import type { Preview } from "@/lib/recipes/server/preview-import";
import { writeOps } from "@/lib/sync/server/write-ops";
import { lentils, recipeLike } from "@/tests/fixtures/recipes/recipes";
import { call, newPerson, type Person } from "./api";

let ana: Person;
let ben: Person;

beforeAll(async () => {
  ana = await newPerson("ana-imports@example.org");
  ben = await newPerson("ben-imports@example.org");
});
afterAll(closeRateLimits);

const ask = (as: Person | undefined, body: unknown) =>
  call(POST, { method: "POST", path: "/api/v1/recipes/import", ...(as && { as }), body });
const code = async (answer: Promise<Response>) => ((await (await answer).json()) as { code: string }).code;

const text =
  "Lentil soup\nServes 4\nIngredients\n250 g red lentils\n1 l stock\nMethod\nSimmer the lentils in the stock for 25 minutes.";
const html = `<script type="application/ld+json">${JSON.stringify({
  "@type": "Recipe",
  name: "Lentil soup",
  recipeIngredient: ["250 g red lentils", "1 l stock"],
  recipeInstructions: "Simmer for 25 minutes.",
})}</script>`;

async function keep(person: Person, sourceUrl: string | null): Promise<string> {
  const ingredients = [lentils, { ...lentils, text: "1 l stock", food: "stock" }];
  const recipe = recipeLike({ title: "Lentil soup", sourceUrl, ingredients });
  for (const drafts of importRecipes([recipe], { nextId: newId })) {
    const actor = { userId: person.userId as UserId };
    expect(await writeOps({ householdId: person.householdId as HouseholdId, actor, drafts })).toMatchObject({
      ok: true,
    });
  }
  return recipe.id;
}

test("text becomes a recipe to look at, and nothing is kept", async () => {
  const answer = await ask(ana, { text });
  expect(answer.status).toBe(200);
  const preview = (await answer.json()) as Preview;
  expect(preview.recipe).toMatchObject({ title: "Lentil soup", servings: 4, origin: "import" });
  expect(preview.recipe.ingredients[0]).toMatchObject({ quantityMin: 250_000, unit: "g", food: "red lentils" });
  expect(preview).toMatchObject({ warnings: [], duplicates: [] });
  expect(((await (await ask(ana, { text })).json()) as Preview).duplicates).toEqual([]);
});

test("names what the household has already, by address and by dish, and nobody else's", async () => {
  const url = "https://www.example.org/soup/";
  const [byAddress, byDish] = [await keep(ben, url), await keep(ben, null)];
  const preview = (await (await ask(ben, { html, url: "http://example.org/soup?utm_source=x" })).json()) as Preview;
  expect(preview.duplicates.map(({ id }) => id)).toEqual([byAddress, byDish]);
  expect(preview.warnings).toEqual(["no_servings"]);
  expect(((await (await ask(ana, { html, url })).json()) as Preview).duplicates).toEqual([]);
});

test("addresses inside this network are refused, whatever they are called", async () => {
  for (const url of [
    "http://127.0.0.1/",
    "http://localhost/",
    "http://169.254.169.254/latest/meta-data",
    "file:///etc/passwd",
  ])
    expect(await code(ask(ana, { url }))).toMatch(/^ERR_IMPORT_00[12]$/);
});

test("what holds no recipe, and what is no request, is told apart", async () => {
  expect(await code(ask(ana, { text: "Dear diary, nothing to eat today." }))).toBe("ERR_IMPORT_005");
  expect(await code(ask(ana, {}))).toBe("ERR_INPUT_001");
  expect(await code(ask(ana, { text, html }))).toBe("ERR_INPUT_001");
  expect((await ask(undefined, { text })).ok).toBe(false);
});
