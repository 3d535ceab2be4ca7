import { expect, test } from "playwright/test";
import { expectAccessible } from "./support/accessibility";
import { fillRegistration, newPerson, register, signIn } from "./support/people";

test("a new person has an account and an empty home within one form", async ({ page }) => {
  await register(page);
  await expect(page.getByRole("heading", { name: "Your shelves are empty" })).toBeVisible();
});

test("brings people back to where they were headed", async ({ page, browser }) => {
  const person = await register(page);
  const stranger = await browser.newPage();
  await stranger.goto("/app/pantry");
  await expect(stranger).toHaveURL(/\/auth\/login/);
  await signIn(stranger, person);
  await expect(stranger).toHaveURL(/\/app\/pantry$/);
  await stranger.close();
});

test("a wrong password and an unknown address read the same", async ({ page, browser }) => {
  const person = await register(page);
  const stranger = await browser.newPage();
  for (const { email } of [person, newPerson()]) {
    await stranger.goto("/auth/login");
    await signIn(stranger, { email, password: "not the password" });
    await expect(stranger.getByText("The email address or the password is not right.")).toBeVisible();
  }
  await stranger.close();
});

test("says what is missing and puts the cursor there", async ({ page }) => {
  await page.goto("/auth/register");
  await fillRegistration(page, { name: "Ana", email: "ana@", password: "short" });
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("That does not look like an email address.")).toBeVisible();
  await expect(page.getByText("Use at least 10 characters.")).toBeVisible();
  await expect(page.getByLabel("Email address")).toBeFocused();
});

test("shows why the server refuses a password", async ({ page }) => {
  await page.goto("/auth/register");
  await fillRegistration(page, { ...newPerson(), password: "password1234" });
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("among the first anybody would guess")).toBeVisible();
});

test("answers a forgotten password the same whoever asks", async ({ page }) => {
  await page.goto("/auth/forgot-password");
  await page.getByLabel("Email address").fill(newPerson().email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("If there is an account for this address")).toBeVisible();
});

test("a used or invented link changes nothing and says so", async ({ page }) => {
  await page.goto("/auth/reset-password?token=00000000000000000000000000000000");
  await page.getByLabel("New password").fill(newPerson().password);
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("This link has been used or is too old.")).toBeVisible();
  await page.goto("/auth/join/00000000000000000000000000000000");
  await expect(page.getByRole("heading", { name: "This invitation does not work" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "I have an account" }).click();
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
});

test("signing out leaves nothing of the household on the device", async ({ page }) => {
  await register(page);
  await expect(page.getByRole("status").filter({ hasText: "All saved" })).toBeVisible();
  await page.getByRole("button", { name: "Account" }).click();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  await page.goto("/app");
  await expect(page).toHaveURL(/\/auth\/login/);
});

test("signing out everywhere ends the other phone too", async ({ page, browser }) => {
  const person = await register(page);
  const other = await browser.newPage();
  await other.goto("/auth/login");
  await signIn(other, person);
  await expect(other.getByRole("heading", { name: "Hello, Ana" })).toBeVisible();
  await page.goto("/app/settings");
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await expect(async () => {
    await other.goto("/app");
    await expect(other).toHaveURL(/\/auth\/login/, { timeout: 1_000 });
  }).toPass();
  await other.close();
});

test("an invited person joins the household by its link", async ({ page, browser }) => {
  await register(page);
  await page.goto("/app/settings");
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  const link = await page.getByLabel("Invitation link").inputValue();
  const guest = await browser.newPage();
  await guest.goto(new URL(link).pathname);
  await expect(guest.getByRole("heading", { name: /Join Ana/ })).toBeVisible();
  await fillRegistration(guest, newPerson("Ben"));
  await guest.getByRole("button", { name: "Create account" }).click();
  await guest.getByRole("button", { name: "Join the household" }).click();
  await expect(guest.getByRole("heading", { name: "Hello, Ben" })).toBeVisible();
  await page.goto("/app/settings");
  await expect(page.getByText("Ben", { exact: true })).toBeVisible();
  await guest.close();
});
