import { expect, type Locator, type Page } from "playwright/test";

/** A lot on a shelf, by the beginning of its name. */
export const line = (page: Page, name: string): Locator => page.getByRole("button", { name: new RegExp(`^${name}`) });

/** What the header says once the server has everything. */
export const saved = (page: Page): Locator => page.getByRole("status").filter({ hasText: /^All saved$/ });

/** Puts something on a shelf of the pantry that is open, as a person types it. */
export async function add(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const form = page.getByRole("dialog", { name: "Add to the pantry" });
  await form.getByLabel("What is it?").fill(text);
  await form.getByRole("button", { name: "Add" }).click();
  await expect(form).toBeHidden();
}
