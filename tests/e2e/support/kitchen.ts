/** A household's kitchen: what is on its shelves, and recipes of its own. */
import { expect, type Page } from "playwright/test";

type Stock = { name: string; quantity: number; unit?: string; location: string; expiry_date?: string };

const dayMs = 86_400_000;

/** A calendar day where the tests live, so many days from today. */
export const inDays = (days: number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Dublin" }).format(Date.now() + days * dayMs);

/** A day as the week plan writes it: "Friday, Nov 27". */
export const dayName = (days: number): string =>
  new Intl.DateTimeFormat("en", { weekday: "long", day: "numeric", month: "short", timeZone: "UTC" }).format(
    new Date(`${inDays(days)}T12:00:00Z`),
  );

/** Fills the shelves the way another program would, over REST. */
export async function stock(page: Page, items: readonly Stock[]): Promise<void> {
  const status = await page.evaluate(async (body) => {
    const headers = { "content-type": "application/json" };
    return (await fetch("/api/v1/pantry/items/batch", { method: "POST", headers, body })).status;
  }, JSON.stringify({ items }));
  expect(status).toBe(201);
}

/** Pastes a text on the import page and waits for what was found in it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.goto("/app/recipes/import");
  await page.getByRole("tab", { name: "Paste" }).click();
  await page.getByLabel("Text or HTML of the recipe").fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText(/^\d+ recipes? found$/)).toBeVisible();
}

/** A recipe of the household's own, from its text; its page is open afterwards. */
export async function keepRecipe(page: Page, title: string, ingredients: string, method: string): Promise<void> {
  await paste(page, `${title}\n\nIngredients\n${ingredients}\n\nMethod\n${method}`);
  await page.getByRole("button", { name: "Keep 1 recipe" }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
}
