import { afterAll, beforeAll, expect, test } from "vitest";
import * as items from "@/app/api/v1/pantry/items/route";
import { POST } from "@/app/api/v1/recipes/recommend/route";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { newRecipe } from "@/lib/recipes/core/recipe-rows";
import { readRows } from "@/lib/sync/server/read-rows";
import { plainIngredient } from "@/lib/recipes/core/plain-ingredient";
import { writeOps } from "@/lib/sync/server/write-ops";
import { call, newPerson, type Person } from "./api";

type Answer = {
  title: string;
  match_ratio: number;
  matched_items: { name: string; with: string[]; stand_in: string | null }[];
  missing_items: string[];
  explanation: { uses_soon: { name: string; days_left: number }[] };
};

let ana: Person;
let ben: Person;

const ask = (as: Person, body: object) => call(POST, { method: "POST", path: "/api/v1/recipes/recommend", as, body });
const recommended = async (as: Person, body: object): Promise<Answer[]> => {
  const answer = await ask(as, body);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer[];
};

async function keepRecipe(person: Person, title: string, foods: string[]): Promise<void> {
  const recipe = {
    title,
    description: null,
    servings: 2,
    yieldText: null,
    prepMinutes: null,
    cookMinutes: null,
    totalMinutes: 20,
    ingredients: foods.map(plainIngredient),
    steps: [],
    tags: [],
    collection: null,
    language: "en",
    origin: "own" as const,
    sourceUrl: null,
    sourceName: null,
    imageKey: null,
    notes: null,
  };
  const written = await writeOps({
    householdId: person.householdId as HouseholdId,
    actor: { userId: person.userId as UserId },
    drafts: newRecipe(recipe, { nextId: () => newId() }),
  });
  expect(written.ok).toBe(true);
}

beforeAll(async () => {
  [ana, ben] = [await newPerson("ana@example.org"), await newPerson("ben@example.org")];
  await keepRecipe(ana, "Ana's moonbeam salad", ["moonbeam lettuce", "feta cheese", "olive oil", "walnuts", "salt"]);
});
afterAll(closeRateLimits);

test("the household's pantry decides, and the answer says why", async () => {
  const expiry_date = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  for (const body of [
    { name: "Moonbeam lettuce", expiry_date },
    { name: "Feta 200 g" },
    { name: "Extra virgin olive oil" },
  ]) {
    await call(items.POST, {
      method: "POST",
      path: "/api/v1/pantry/items",
      as: ana,
      body: { location: "fridge", ...body },
    });
  }
  const [first] = await recommended(ana, { max_results: 1 });
  expect(first).toMatchObject({ title: "Ana's moonbeam salad", match_ratio: 0.75, missing_items: ["walnuts"] });
  expect(first?.matched_items).toContainEqual({ name: "feta cheese", with: ["Feta 200 g"], stand_in: null });
  expect(first?.explanation.uses_soon).toMatchObject([{ name: "Moonbeam lettuce" }]);
});

test("items named in the request stand for the pantry, and the shipped cookbook is asked too", async () => {
  const answers = await recommended(ben, {
    pantry_items: ["eggs", "onions", "tomatoes", "olive oil", "garlic", "rice", "butter"],
  });
  expect(answers.length).toBe(10);
  expect(answers[0]?.match_ratio).toBeGreaterThan(0.5);
});

test("a diet is never broken, and one nobody can check is refused", async () => {
  const pantry_items = ["moonbeam lettuce", "feta", "olive oil", "walnuts"];
  const titles = async (dietary_restrictions: string[]) =>
    (await recommended(ana, { pantry_items, dietary_restrictions, max_results: 50 })).map(({ title }) => title);
  expect(await titles([])).toContain("Ana's moonbeam salad");
  expect(await titles(["Dairy-free"])).not.toContain("Ana's moonbeam salad");
  expect(await titles(["nut free"])).not.toContain("Ana's moonbeam salad");
  const refused = await ask(ana, { dietary_restrictions: ["breatharian"] });
  expect(refused.status).toBe(400);
  expect((await ask(ana, { unknown: 1 })).status).toBe(400);
});

test("another household's recipes are not recommended", async () => {
  const answers = await recommended(ben, { pantry_items: ["moonbeam lettuce", "feta"], max_results: 50 });
  expect(answers.map(({ title }) => title)).not.toContain("Ana's moonbeam salad");
});

test("a recipe is asked about as soon as it is kept, and no longer once it is deleted", async () => {
  const pantry_items = ["starfruit of the tests", "cloudberry of the tests"];
  const titles = async () => (await recommended(ana, { pantry_items, max_results: 50 })).map(({ title }) => title);
  const title = "Starfruit and cloudberry bowl";
  expect(await titles()).not.toContain(title);
  await keepRecipe(ana, title, pantry_items);
  expect(await titles()).toContain(title);
  const { rows } = await readRows("recipe", { householdId: ana.householdId });
  const kept = rows.find(({ row }) => row.title === title);
  await writeOps({
    householdId: ana.householdId as HouseholdId,
    actor: { userId: ana.userId as UserId },
    drafts: [{ e: "recipe", k: kept?.row.id ?? "", t: "del" }],
  });
  expect(await titles()).not.toContain(title);
});
