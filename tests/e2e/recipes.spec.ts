import { expect, test, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessibility";
import { register } from "./support/people";
import { saved } from "./support/shelves";

/** Puts things on the shelves as a program would: the pantry's own form has its own stories. */
async function stock(page: Page, items: readonly Record<string, unknown>[]): Promise<void> {
  const headers = { origin: new URL(page.url()).origin };
  for (const item of items) {
    const answer = await page.request.post("/api/v1/pantry/items", { data: item, headers });
    expect(answer.status(), await answer.text()).toBe(201);
  }
}

async function writeRecipe(page: Page, title: string, ingredients: string, steps: string): Promise<void> {
  await page.goto("/app/recipes/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Ingredients", { exact: true }).fill(ingredients);
  await page.getByLabel("Steps", { exact: true }).fill(steps);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
}

const inDays = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

test("from what expires tomorrow to a cooked dinner, the second half in flight mode", async ({ page, context }) => {
  await register(page);
  await stock(page, [
    { name: "Spinach", quantity: 300, unit: "g", location: "fridge", expiry_date: inDays(1) },
    { name: "Eggs", quantity: 6, location: "fridge", expiry_date: inDays(12) },
  ]);
  await writeRecipe(
    page,
    "Spinach omelette",
    "300 g spinach\n3 eggs\n100 g feta",
    "Wilt the spinach for 3 minutes.\nAdd the eggs.",
  );

  await page.goto("/app/recipes");
  const card = page
    .getByRole("region", { name: "From what is at home" })
    .getByRole("link", { name: /Spinach omelette/ });
  await expect(card).toContainText("Uses the spinach that expires tomorrow; missing: feta");
  await expectAccessible(page);
  await card.click();
  await expect(page.getByText("Not at home")).toBeVisible();
  await page.getByRole("button", { name: "Put 1 thing on the list" }).click();
  await expect(page.getByText("1 thing is on the list")).toBeVisible();
  await expectAccessible(page);
  await expect(saved(page)).toBeVisible();

  await page.goto("/app/recipes/plan");
  await page
    .getByRole("button", { name: /^Add to/ })
    .first()
    .click();
  await page.getByRole("searchbox", { name: "Search recipes" }).fill("omelet");
  await page.getByRole("button", { name: /^Spinach omelette/ }).click();
  await expect(page.getByRole("button", { name: "Spinach omelette: what to do" })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(
        async () =>
          (
            await Promise.all(
              (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
            )
          )
            .flat()
            .filter((url) => url.endsWith("/cook")).length,
      ),
    )
    .toBeGreaterThan(0);

  await context.setOffline(true);
  await page.getByRole("button", { name: "Spinach omelette: what to do" }).click();
  await page.getByRole("button", { name: "Cook it" }).click();
  await expect(page.getByRole("heading", { name: "Step 1 of 2" })).toBeVisible();
  await page.getByRole("button", { name: "Start 3 min" }).click();
  await expect(page.getByRole("timer")).toContainText(/2:5\d|3:00/);
  await page.reload();
  await expect(page.getByRole("timer")).toContainText(/2:\d\d/);
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Done cooking" }).click();
  const sheet = page.getByRole("dialog", { name: "Cooked it" });
  await expect(sheet.getByLabel("Spinach, amount used")).toHaveValue("300");
  await expect(sheet.getByLabel("Eggs, amount used")).toHaveValue("3");
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "Something is left" }).click();
  await sheet.getByRole("button", { name: "Cooked it" }).click();
  await expect(page.getByText("Spinach omelette: enjoy your meal")).toBeVisible();

  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 30_000 });
  const items = (await (await page.request.get("/api/v1/pantry/items")).json()) as { name: string; quantity: number }[];
  expect(
    items
      .filter(({ quantity }) => quantity > 0)
      .map(({ name, quantity }) => [name, quantity])
      .sort(),
  ).toEqual([
    ["Eggs", 3],
    ["Spinach omelette, leftovers", 1],
  ]);
});

test("a dish that breaks a diet of the table is nowhere, and a meal moves by keyboard as by hand", async ({ page }) => {
  await register(page);
  await stock(page, [{ name: "Beef mince", quantity: 500, unit: "g", location: "fridge", expiry_date: inDays(2) }]);
  await writeRecipe(page, "Beef in its own way", "500 g beef mince", "Fry it.");
  await page.goto("/app/recipes");
  await expect(page.getByRole("link", { name: /Beef in its own way/ }).first()).toBeVisible();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Diets and allergies" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Vegetarian" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("Keeping to: Vegetarian")).toBeVisible();
  await page.getByRole("searchbox", { name: "Search recipes" }).fill("beef in its own");
  await expect(page.getByRole("heading", { name: "No recipe found" })).toBeVisible();

  await page.goto("/app/recipes/plan");
  await page
    .getByRole("button", { name: /^Add to/ })
    .first()
    .click();
  await page.getByRole("searchbox", { name: "Search recipes" }).fill("Eat out");
  await page.getByRole("button", { name: "Plan “Eat out” without a recipe" }).click();
  const days = page.getByRole("region");
  await expect(days.nth(0)).toContainText("Eat out");
  const handle = page.getByRole("button", { name: "Move Eat out" });
  await handle.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(days.nth(1)).toContainText("Eat out");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(days.nth(0)).toContainText("Eat out");
  await expectAccessible(page);
});

test("a pasted recipe is looked over before it is kept, and known the second time; without a key Claude says so", async ({
  page,
}) => {
  await register(page);
  const paste = async () => {
    await page.goto("/app/recipes/import");
    await page.getByRole("tab", { name: "Paste" }).click();
    await page
      .getByLabel("Text or HTML of the recipe")
      .fill("Barley soup of the tests\n\nIngredients\n200 g barley\n1 l stock\n\nMethod\nSimmer for 40 minutes.");
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByText("1 recipe found")).toBeVisible();
  };
  await paste();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep 1 recipe" }).click();
  await expect(page.getByRole("heading", { name: "Barley soup of the tests", level: 1 })).toBeVisible();
  await expect(page.getByText("200 g barley")).toBeVisible();
  await paste();
  await expect(page.getByText("You may have it already: Barley soup of the tests")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep 0 recipes" })).toBeDisabled();

  await page.goto("/app/recipes/ask");
  await expect(page.getByRole("heading", { name: "Not set up on this server" })).toBeVisible();
  await expectAccessible(page);
});
