import { expect, test, type Page } from "playwright/test";
import { photoOfReceipt } from "../fixtures/review/drawn-receipt";
import { expectAccessible } from "./support/accessibility";
import { ask, line as wanted } from "./support/groceries";
import { inDays, stock } from "./support/kitchen";
import { register } from "./support/people";
import { add, line } from "./support/shelves";

/** Chooses a table for the import page that is open. */
const choose = (page: Page, text: string): Promise<void> =>
  page
    .locator("input[type=file]")
    .setInputFiles({ name: "stock.csv", mimeType: "text/csv", buffer: Buffer.from(text, "utf8") });

test("a table whose columns nobody knows is told which is which", async ({ page }) => {
  await register(page);
  await page.goto("/app/pantry/import");
  await choose(page, "Was;Wieviel;Haltbar\nRoggenbrot;2;+5d\nButter;1;bald\n");
  const columns = page.getByRole("group", { name: "Which column is what?" });
  await columns.getByLabel("Name", { exact: true }).selectOption({ label: "1. Was" });
  await columns.getByRole("button", { name: "The first line names the columns" }).click();
  await columns.getByLabel("Amount").selectOption({ label: "2. Wieviel: 2" });
  await columns.getByLabel("Keeps until").selectOption({ label: "3. Haltbar: +5d" });
  await expect(page.getByText("Line 3")).toBeVisible();
  await expect(page.getByText("Keeps until: “bald” is no date")).toBeVisible();
  await expect(page.getByRole("button", { name: "Import 1 thing" })).toBeDisabled();
  await page.getByRole("button", { name: "Leave out the lines with errors" }).click();
  await page.getByRole("button", { name: "Import 1 thing" }).click();
  await page.getByRole("link", { name: "To the pantry" }).click();
  await expect(line(page, "Roggenbrot")).toContainText("2 pieces");
  await expect(line(page, "Butter")).toBeHidden();
});

test("what expires first stands first, and dates may be written short", async ({ page }) => {
  await register(page);
  await stock(page, [
    { name: "Cream", quantity: 1, location: "fridge", expiry_date: inDays(9) },
    { name: "Yoghurt", quantity: 1, location: "fridge", expiry_date: inDays(2) },
    { name: "Butter", quantity: 1, location: "fridge", expiry_date: inDays(5) },
  ]);
  await page.goto("/app/pantry");
  const fridge = page.getByRole("region", { name: "Fridge" }).getByRole("listitem");
  await expect(fridge).toHaveText([/^Yoghurt/, /^Butter/, /^Cream/]);
  await line(page, "Cream").click();
  await page.getByRole("dialog").getByRole("button", { name: "Edit" }).click();
  const form = page.getByRole("dialog", { name: "Edit" });
  await form.getByLabel("Keeps until").fill("0517");
  await expect(form.getByText(/May 17, \d{4}/)).toBeVisible();
  await form.getByLabel("Keeps until").fill("+1d");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(fridge).toHaveText([/^Cream/, /^Yoghurt/, /^Butter/]);
});

test("several move at once, and a weight is told in the unit that reads best", async ({ page }) => {
  await register(page);
  await page.goto("/app/pantry");
  for (const text of ["1100 g flour", "900 g rice"]) await add(page, text);
  await expect(line(page, "Flour")).toContainText("1.1 kg");
  await expect(line(page, "Rice")).toContainText("900 g");
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Select several" }).click();
  await page.getByRole("button", { name: "Select all" }).click();
  await expect(page.getByText("2 selected")).toBeVisible();
  await page
    .getByRole("region", { name: "What to do with what is selected" })
    .getByRole("button", { name: "Move" })
    .click();
  await page.getByRole("menuitem", { name: "Put into the fridge" }).click();
  const fridge = page.getByRole("region", { name: "Fridge" });
  for (const name of ["Flour", "Rice"]) await expect(fridge.getByText(name)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(fridge).toBeHidden();
});

test("home says at a glance what is due and what to cook with it, what is short, wanted and waiting, and the months in figures", async ({
  page,
}) => {
  await register(page);
  await page.goto("/app/pantry/import");
  const rows = [
    ["Chicken breast", "500", "g", "fridge", inDays(1), "6.50"],
    ["Rice", "1", "kg", "cupboard", inDays(200), "2.20"],
    ["Milk", "1", "l", "fridge", inDays(2), "1.30"],
  ];
  const table = rows.map((row) => [...row, "EUR", inDays(0)].join(",")).join("\n");
  await choose(page, `name,amount,unit,place,expires_on,price,currency,bought_on\n${table}`);
  await page.getByRole("button", { name: "Import 3 things" }).click();
  await page.getByRole("link", { name: "To the pantry" }).click();
  await line(page, "Milk").click();
  await page.getByRole("dialog").getByRole("button", { name: "Threw it away" }).click();
  await page.getByRole("dialog", { name: "Throw away" }).getByRole("button", { name: "Gone bad" }).click();
  await expect(line(page, "Milk")).toBeHidden();
  await line(page, "Rice").click();
  await page.getByRole("dialog").getByRole("button", { name: "Product settings" }).click();
  await page.getByLabel("Always have at least").fill("2");
  await page.getByRole("button", { name: "Save" }).click();
  await page.goto("/app/grocery");
  await ask(page, "candles");
  await expect(wanted(page, "Candles")).toBeVisible();
  await page.goto("/app/scanner");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(await photoOfReceipt(page));
  const sent = page.waitForResponse((response) => response.url().endsWith("/receipts/scan") && response.ok());
  await page.getByRole("button", { name: "Read this receipt" }).click();
  await sent;

  await page.goto("/app");
  await expect(page.getByRole("region", { name: "Eat first" })).toContainText("Chicken breast");
  await expect(page.getByRole("region", { name: "What to cook with it" }).getByRole("listitem").first()).toContainText(
    /chicken/i,
  );
  await expect(page.getByRole("region", { name: "Running low" })).toContainText("1 of 2 kg");
  await expect(page.getByRole("region", { name: "On the list" })).toContainText("Candles");
  await expect(page.getByRole("region", { name: "Receipts to check" })).toContainText("1 receipt waits", {
    timeout: 60_000,
  });
  const figures = page.getByRole("region", { name: "Months in figures" });
  await figures.scrollIntoViewIfNeeded();
  await expect(figures).toContainText("€10.00");
  await expect(figures).toContainText("€1.30");
  for (const title of [/^Spent by month/, /^Thrown away and saved/, /money went$/]) {
    const chart = figures.getByRole("figure", { name: title });
    await expect(chart.locator("svg path").first()).toBeVisible();
  }
  await expectAccessible(page);
});
