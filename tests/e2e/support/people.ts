import { randomUUID } from "node:crypto";
import { expect, type Page } from "playwright/test";

export type Person = { name: string; email: string; password: string };

/** Somebody nobody has registered yet. */
export const newPerson = (name = "Ana"): Person => ({
  name,
  email: `${name.toLowerCase()}-${randomUUID()}@example.com`,
  password: `correct horse ${randomUUID()}`,
});

/** Fills in the registration form that is open. */
export async function fillRegistration(page: Page, { name, email, password }: Person): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
}

/** A person with a fresh household, signed in and at home. */
export async function register(page: Page, name?: string): Promise<Person> {
  const person = newPerson(name);
  await page.goto("/auth/register");
  await fillRegistration(page, person);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { name: `Hello, ${person.name}` })).toBeVisible();
  return person;
}

/** Signs in on the form that is open. */
export async function signIn(page: Page, { email, password }: Omit<Person, "name">): Promise<void> {
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
