import { expect, test, type Locator, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessibility";
import { register } from "./support/people";
import { add, line, saved } from "./support/shelves";

const shelf = (page: Page, name: string): Locator => page.getByRole("region", { name });

async function act(page: Page, name: string, deed: string): Promise<void> {
  await line(page, name).click();
  await page.getByRole("dialog", { name }).getByRole("button", { name: deed, exact: true }).click();
}

const undo = (page: Page): Promise<void> => page.getByRole("button", { name: "Undo" }).click();

test.beforeEach(async ({ page }) => {
  await register(page);
  await page.goto("/app/pantry");
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
});

test("one typed line becomes an amount, a place and a date", async ({ page }) => {
  await add(page, "2 l milk");
  await expect(shelf(page, "Fridge").getByRole("button", { name: /^Milk 2 l about \d+ days left/ })).toBeVisible();
});

test("using some can be taken back", async ({ page }) => {
  await add(page, "6 eggs");
  await act(page, "Eggs", "2");
  await expect(line(page, "Eggs")).toContainText("4 pieces");
  await undo(page);
  await expect(line(page, "Eggs")).toContainText("6 pieces");
});

test("what is used up leaves the shelf, until that was a mistake", async ({ page }) => {
  await add(page, "butter");
  await act(page, "Butter", "All of it");
  await expect(line(page, "Butter")).toBeHidden();
  await undo(page);
  await expect(line(page, "Butter")).toBeVisible();
});

test("opening one of six leaves five closed", async ({ page }) => {
  await add(page, "6 yogurts");
  await act(page, "Yogurts", "Opened one");
  await expect(line(page, "Yogurts").filter({ hasText: "5 pieces" })).toBeVisible();
  await expect(line(page, "Yogurts").filter({ hasText: "1 piece, opened" })).toBeVisible();
});

test("freezing moves it and gives it more time", async ({ page }) => {
  await add(page, "chicken breast");
  await expect(shelf(page, "Fridge").getByText(/day|tomorrow/)).toBeVisible();
  await act(page, "Chicken breast", "Put into the freezer");
  await expect(shelf(page, "Freezer").getByText("Chicken breast")).toBeVisible();
  await expect(shelf(page, "Freezer").getByText(/\d{4}$/)).toBeVisible();
});

test("an edit keeps what it does not touch", async ({ page }) => {
  await add(page, "3 cans chickpeas");
  await act(page, "Chickpeas", "Edit");
  const form = page.getByRole("dialog", { name: "Edit" });
  await form.getByLabel("Amount").fill("none");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByText("Enter an amount above zero.")).toBeVisible();
  await form.getByLabel("Amount").fill("2,5");
  await form.getByLabel("Note").fill("for hummus");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(line(page, "Chickpeas")).toContainText("2.5 can");
  await line(page, "Chickpeas").click();
  await expect(page.getByRole("dialog", { name: "Chickpeas" }).getByText("for hummus")).toBeVisible();
});

test("a deleted thing comes back whole", async ({ page }) => {
  await add(page, "500 g spaghetti");
  await act(page, "Spaghetti", "Delete");
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
  await undo(page);
  await expect(line(page, "Spaghetti")).toContainText("500 g");
});

test("search finds by the beginnings of words", async ({ page }) => {
  for (const text of ["olive oil", "oats"]) await add(page, text);
  await page.getByLabel("Search your pantry").fill("oli");
  await expect(line(page, "Olive oil")).toBeVisible();
  await expect(line(page, "Oats")).toBeHidden();
  await page.getByLabel("Search your pantry").fill("caviar");
  await expect(page.getByText("There is no “caviar” at home.")).toBeVisible();
});

test("what is added without a connection reaches the other phone once there is one", async ({
  page,
  context,
  browser,
}) => {
  await add(page, "rice");
  await expect(saved(page)).toBeVisible();
  await context.setOffline(true);
  await add(page, "1 kg flour");
  await expect(line(page, "Flour")).toContainText("1 kg");
  await expect(page.getByRole("status").filter({ hasText: "Offline" })).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 30_000 });
  const other = await browser.newPage();
  await context.storageState().then(({ cookies }) => other.context().addCookies(cookies));
  await other.goto("/app/pantry");
  await expect(line(other, "Flour")).toContainText("1 kg");
  await other.close();
});

test("home shows what has to be eaten first", async ({ page }) => {
  await add(page, "minced beef");
  await page.goto("/app");
  await expect(page.getByRole("region", { name: "Eat first" }).getByText("Minced beef")).toBeVisible();
  await act(page, "Minced beef", "All of it");
  await expect(page.getByRole("heading", { name: "Your shelves are empty" })).toBeVisible();
});

test("the sheets can be used by everybody, by day and by night", async ({ page }) => {
  await add(page, "2 l milk");
  // A toast that goes while axe looks at it would be judged half faded: a fresh page has none.
  await page.reload();
  await line(page, "Milk").click();
  for (const sheet of ["Milk", "Edit"]) {
    await expect(page.getByRole("dialog", { name: sheet, exact: true })).toBeVisible();
    await expectAccessible(page);
    if (sheet === "Milk") await page.getByRole("button", { name: "Edit" }).click();
  }
});
