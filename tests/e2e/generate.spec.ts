import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "playwright/test";
import { deltas, closing, opening } from "../integration/support/messages-api";
import { expectAccessible } from "./support/accessibility";
import { stock } from "./support/kitchen";
import { register } from "./support/people";
import { originWithKey, startProductWithKey } from "./support/product-with-key";

test.use({ baseURL: originWithKey });
test.describe.configure({ mode: "serial" });

/** A provider that stops in the middle of its answer until it is told to go on. */
async function startModel() {
  let [first, rest] = ["", ""];
  let goOn: (() => void) | null = null;
  const server = http.createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(opening("claude", 1200) + deltas(first));
    goOn = () => response.end(deltas(rest) + closing("end_turn", 900));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith: (text: string, firstPart: number) =>
      ([first, rest] = [text.slice(0, firstPart), text.slice(firstPart)]),
    /** Whether somebody waits for the rest of an answer. */
    waits: () => goOn !== null,
    goOn: () => {
      goOn?.();
      goOn = null;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

let model: Awaited<ReturnType<typeof startModel>>;
let product: Awaited<ReturnType<typeof startProductWithKey>>;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  model = await startModel();
  product = await startProductWithKey(model.url);
});
test.afterAll(async () => {
  await product.stop();
  model.stop();
});

const answer = (over: object = {}): string =>
  JSON.stringify({
    title: "Garlic spinach",
    description: "Green and quick.",
    servings: 2,
    prep_minutes: 5,
    cook_minutes: 5,
    tags: ["side"],
    ingredients: [
      { food: "spinach", quantity: 200, unit: "g", preparation: null, optional: false, lot: "p1" },
      { food: "garlic", quantity: 2, unit: "clove", preparation: "sliced", optional: false, lot: null },
    ],
    missing: ["garlic"],
    steps: [{ text: "Fry the garlic, add the spinach.", timer_minutes: 3 }],
    ...over,
  });

test("a recipe is watched while it is written, kept with what is missing, and refused when it breaks a diet", async ({
  page,
}) => {
  await register(page);
  await stock(page, [{ name: "Spinach", quantity: 400, unit: "g", location: "fridge" }]);
  await page.goto("/app/recipes/ask");
  await page.getByLabel("What would you like?").fill("something green");
  await expectAccessible(page);
  const written = answer();
  model.answerWith(written, written.indexOf("garlic"));
  await page.getByRole("button", { name: "Write a recipe" }).click();
  await expect(page.getByText("Writing “Garlic spinach”")).toBeVisible();
  await expect(page.getByText("2 ingredients, 0 steps")).toBeVisible();
  model.goOn();
  await expect(page.getByRole("heading", { name: "“Garlic spinach” is in your recipes" })).toBeVisible();
  await page.getByRole("link", { name: "Open it" }).click();
  await expect(page.getByRole("heading", { name: "Garlic spinach", level: 1 })).toBeVisible();
  await expect(page.getByText(/^Written by .* from what you had/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Put 1 thing on the list" })).toBeVisible();

  await page.goto("/app/recipes");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Diets and allergies" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Vegan" }).click();
  await page.goto("/app/recipes/ask");
  const unsafe = answer({
    ingredients: [
      { food: "spinach", quantity: 200, unit: "g", preparation: null, optional: false, lot: "p1" },
      { food: "butter", quantity: 50, unit: "g", preparation: null, optional: false, lot: null },
    ],
    missing: ["butter"],
    steps: [{ text: "Melt the butter and stir in the spinach.", timer_minutes: null }],
  });
  model.answerWith(unsafe, unsafe.length);
  await page.getByRole("button", { name: "Write a recipe" }).click();
  for (const writing of ["the first answer", "the answer with the reason"])
    await test.step(writing, async () => {
      await expect.poll(() => model.waits()).toBe(true);
      model.goOn();
    });
  await expect(page.getByRole("heading", { name: "Claude’s recipe did not pass" })).toBeVisible();
  await expect(page.getByText(/^It does not suit your diets: .*butter/i)).toBeVisible();
  await expectAccessible(page);
});
