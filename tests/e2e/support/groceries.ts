import { expect, type Locator, type Page } from "playwright/test";
import { expectAccessible } from "./accessibility";
import { fillRegistration, newPerson } from "./people";

/** Where things are asked for. */
export const field = (page: Page): Locator => page.getByLabel("What do you need?");

/** A line of the list, by the beginning of its name. */
export const line = (page: Page, name: string): Locator => page.getByRole("checkbox", { name: new RegExp(`^${name}`) });

/** Puts something on the list that is open, as a person types it. */
export async function ask(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press("Enter");
}

/** Opens what the list's menu leads to. */
export async function openMenu(page: Page, item: string): Promise<Locator> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
  const sheet = page.getByRole("dialog", { name: item });
  await expect(sheet).toBeVisible();
  return sheet;
}

/** Makes another list, which is then looked at. */
export async function createList(page: Page, name: string): Promise<void> {
  const sheet = await openMenu(page, "Lists and shops");
  await sheet.getByLabel("New list").fill(name);
  await sheet.getByRole("button", { name: "Create" }).click();
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("heading", { name: "Nothing on this list" })).toBeVisible();
}

/** Another person of the household, with a phone of their own. */
export async function joinHousehold(page: Page, guest: Page, name: string): Promise<void> {
  const link = await page.evaluate(async () => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch("/api/v1/household/invites", { method: "POST", headers, body: '{"role":"member"}' });
    return ((await answer.json()) as { link: string }).link;
  });
  await guest.goto(new URL(link).pathname);
  await expectAccessible(guest);
  await fillRegistration(guest, newPerson(name));
  await guest.getByRole("button", { name: "Create account" }).click();
  await guest.getByRole("button", { name: "Join the household" }).click();
  await expect(guest.getByRole("heading", { name: `Hello, ${name}` })).toBeVisible();
}
