import { expect, test, type Locator, type Page } from "playwright/test";
import { ask, createList, field, joinHousehold, line } from "./support/groceries";
import { inDays, stock } from "./support/kitchen";
import { register } from "./support/people";
import { add as addLot, line as lot, saved } from "./support/shelves";

const aisles = (page: Page): Locator => page.getByRole("main").getByRole("heading", { level: 2 });
const goShopping = (page: Page): Promise<void> => page.getByRole("button", { name: "Go shopping" }).click();

test("the list stands in the order in which things were ticked last time, shop by shop", async ({ page }) => {
  await register(page);
  await page.goto("/app/grocery");
  await ask(page, "bananas, bread, milk");
  const usual = ["Fruit and vegetables", "Bakery", "Dairy and eggs"];
  await expect(aisles(page)).toHaveText(usual);
  await goShopping(page);
  for (const name of ["Milk", "Bananas", "Bread"]) await line(page, name).click();
  await page.getByRole("button", { name: "Put 3 things away" }).click();
  const sheet = page.getByRole("dialog", { name: "Put away", exact: true });
  await sheet.getByRole("button", { name: "Put 3 things away" }).click();
  await expect(page.getByRole("heading", { name: "Nothing on this list" })).toBeVisible();
  await page.getByRole("button", { name: "Done shopping" }).click();
  await ask(page, "bread, bananas, milk");
  await expect(aisles(page)).toHaveText(["Dairy and eggs", "Fruit and vegetables", "Bakery"]);

  // Another list is another shop, which nobody has been to.
  await createList(page, "Market");
  await ask(page, "bread, bananas, milk");
  await expect(aisles(page)).toHaveText(usual);
});

test("thirty things are put away with two taps, and back on the list with one", async ({ page }) => {
  await register(page);
  await page.goto("/app/grocery");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Paste a list" }).click();
  await page.getByLabel("Your list").fill(Array.from({ length: 30 }, (_, at) => `thing number${at + 1}`).join("\n"));
  await page.getByRole("button", { name: "Add 30 things" }).click();
  await goShopping(page);
  for (let taken = 0; taken < 30; taken++) {
    await line(page, `Thing number${taken + 1}$`).click();
    await expect(page.getByText(`${taken + 1} of 30 found`)).toBeVisible();
  }
  await page.getByRole("button", { name: "Put 30 things away" }).click();
  const sheet = page.getByRole("dialog", { name: "Put away", exact: true });
  await sheet.getByRole("button", { name: "Put 30 things away" }).click();
  await expect(page.getByRole("heading", { name: "Nothing on this list" })).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByText("30 of 30 found")).toBeVisible();
});

test("a claim ends by itself", async ({ page, browser }) => {
  await register(page, "Ana");
  const other = await browser.newContext();
  const ben = await other.newPage();
  await ben.clock.install();
  await joinHousehold(page, ben, "Ben");
  await page.goto("/app/grocery");
  await expect(saved(page)).toBeVisible();
  await ask(page, "milk, butter");
  await ben.goto("/app/grocery");
  await expect(line(ben, "Butter")).toBeVisible();
  for (const phone of [page, ben]) await goShopping(phone);
  await page.getByRole("button", { name: "I get these" }).click();
  await expect(ben.getByText(/^Ana gets these until/)).toBeVisible();
  await ben.clock.fastForward("46:00");
  await expect(ben.getByText(/^Ana gets these until/)).toBeHidden();
  await expect(ben.getByRole("button", { name: "I get these" })).toBeVisible();
  await other.close();
});

test("in the shop the screen stays on, and what the list will come to is told where prices are known", async ({
  page,
}) => {
  await register(page);
  await page.goto("/app/pantry/import");
  const table = `name,amount,unit,price,currency,bought_on\nMilk,2,l,2.40,EUR,${inDays(-9)}\n`;
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "stock.csv", mimeType: "text/csv", buffer: Buffer.from(table, "utf8") });
  await page.getByRole("button", { name: "Import 1 thing" }).click();
  await expect(page.getByRole("heading", { name: "Imported" })).toBeVisible();
  await page.goto("/app/grocery");
  await ask(page, "3 l milk");
  await expect(line(page, "Milk")).toContainText("3 l");
  await goShopping(page);
  await expect(field(page)).toBeHidden();
  await expect(page.getByText("About €3.60", { exact: true })).toBeVisible();
  await expect(page.getByText("The screen stays on.")).toBeVisible();
  await page.getByRole("button", { name: "Done shopping" }).click();
  await ask(page, "candles");
  await goShopping(page);
  await expect(page.getByText("About €3.60 for 1 of 2 things")).toBeVisible();
});

test("what is used week by week is foreseen to run out, with the reason", async ({ page }) => {
  const noon = (days: number): Date => new Date(`${inDays(days)}T12:00:00Z`);
  await register(page);
  await page.clock.setFixedTime(noon(-11));
  await page.goto("/app/pantry");
  await addLot(page, "12 eggs");
  let left = 12;
  for (const day of [-11, -6, -1]) {
    await page.clock.setFixedTime(noon(day));
    await page.reload();
    for (let count = 0; count < 3; count++) {
      await lot(page, "Eggs").press("u");
      await expect(lot(page, "Eggs")).toContainText(`${--left} pieces`);
    }
    await expect(saved(page)).toBeVisible();
  }
  await page.clock.setFixedTime(noon(0));
  await page.goto("/app/grocery");
  const soon = page.getByRole("region", { name: "Running out soon" });
  const weekday = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(noon(4));
  await expect(soon.getByText(`Eggs: until ${weekday}`)).toBeVisible();
  await expect(soon.getByText("You use about 5.25 a week; 3 left.")).toBeVisible();
  await soon.getByRole("button", { name: "Add Eggs" }).click();
  await expect(line(page, "Eggs")).toBeVisible();
  await expect(soon).toBeHidden();
});

test("what is at home under another name is told beside the line, its date too", async ({ page }) => {
  await register(page);
  await stock(page, [{ name: "Whole milk", quantity: 1.5, unit: "l", location: "fridge", expiry_date: inDays(1) }]);
  await page.goto("/app/grocery");
  await ask(page, "milk");
  await expect(line(page, "Milk")).toContainText("At home already: 1.5 l, expires tomorrow (Whole milk)");
});
