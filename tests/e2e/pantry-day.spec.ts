import fs from "node:fs";
import { expect, test, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessibility";
import { register } from "./support/people";
import { add, line } from "./support/shelves";

/** Chooses a table for the import page that is open. */
const choose = (page: Page, text: string) =>
  page
    .locator("input[type=file]")
    .setInputFiles({ name: "stock.csv", mimeType: "text/csv", buffer: Buffer.from(text, "utf8") });

/** A finger that drags a line sideways. */
async function swipe(page: Page, name: string, px: number): Promise<void> {
  const box = await line(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not there`);
  const touch = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: x + px * share, y }] });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

test.beforeEach(async ({ page }) => {
  await register(page);
  await page.goto("/app/pantry");
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
});

test("a swipe uses one, and a key does the same", async ({ page }) => {
  await add(page, "6 eggs");
  await swipe(page, "Eggs", 170);
  await expect(line(page, "Eggs")).toContainText("5 pieces");
  await line(page, "Eggs").press("u");
  await expect(line(page, "Eggs")).toContainText("4 pieces");
  await swipe(page, "Eggs", -170);
  await page.getByRole("dialog", { name: "Throw away" }).getByRole("button", { name: "Gone bad" }).click();
  await expect(line(page, "Eggs")).toBeHidden();
});

test("what somebody did is in the journal and can be taken back, once", async ({ page }) => {
  await add(page, "chicken breast");
  await line(page, "Chicken breast").press("f");
  await expect(page.getByRole("region", { name: "Freezer" }).getByText("Chicken breast")).toBeVisible();
  await line(page, "Chicken breast").press("f");
  await expect(page.getByRole("region", { name: "Fridge" }).getByText("Chicken breast")).toBeVisible();
  await page.goto("/app/pantry/journal");
  await expect(page.getByText("Thawed Chicken breast")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take back: Thawed Chicken breast" }).click();
  await expect(page.getByText(/^Taken back by You/)).toBeVisible();
  await page.getByRole("link", { name: "Pantry", exact: true }).first().click();
  await expect(page.getByRole("region", { name: "Freezer" }).getByText("Chicken breast")).toBeVisible();
});

test("several are thrown away at once, and come back at once", async ({ page }) => {
  for (const text of ["rice", "oats", "honey"]) await add(page, text);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Select several" }).click();
  for (const name of ["Rice", "Oats"]) await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByText("2 selected")).toBeVisible();
  await page.getByRole("button", { name: "Threw away" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Too old" }).click();
  await expect(line(page, "Rice")).toBeHidden();
  await expect(line(page, "Honey")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  for (const name of ["Rice", "Oats"]) await expect(line(page, name)).toBeVisible();
});

test("a table is looked at before it is taken over, and goes as it came", async ({ page }) => {
  await page.goto("/app/pantry/import");
  await choose(
    page,
    "Item,Qty,Unit,Where,Best before\nMilk,2,l,fridge,+3d\nRice,1,kg,cupboard,\nTea,much,,attic,soon\n",
  );
  await expect(page.getByText("1 line has an error")).toBeVisible();
  await expect(page.getByText("Amount: “much” is no amount")).toBeVisible();
  await expect(page.getByRole("button", { name: "Import 2 things" })).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Leave out the lines with errors" }).click();
  await page.getByRole("button", { name: "Import 2 things" }).click();
  await expect(page.getByText("2 things stand on your shelves now.")).toBeVisible();
  await page.getByRole("button", { name: "Take all of it back" }).click();
  await page.getByRole("link", { name: "Pantry", exact: true }).first().click();
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
});

test("a date in shorthand says what it means", async ({ page }) => {
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const form = page.getByRole("dialog", { name: "Add to the pantry" });
  await form.getByLabel("What is it?").fill("cheddar");
  await form.getByLabel("Keeps until").fill("someday");
  await expect(form.getByText("That is no date.")).toBeVisible();
  await form.getByLabel("Keeps until").fill("+2w");
  await expect(form.getByText("in 14 days.")).toBeVisible();
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await expect(line(page, "Cheddar")).toContainText("Best before: 14 days");
});

test("the export is the shelves as a table, and home says what is low", async ({ page }) => {
  await add(page, "2 l milk");
  await line(page, "Milk").click();
  await page.getByRole("dialog").getByRole("button", { name: "Product settings" }).click();
  await page.getByLabel("Always have at least").fill("3");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Milk: settings saved")).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Export as CSV" }).click();
  const file = await (await saving).path();
  expect(fs.readFileSync(file, "utf8").split("\r\n")[1]).toMatch(/^Milk,,2,l,fridge,/);
  await page.goto("/app");
  await expect(page.getByRole("region", { name: "Running low" })).toContainText("2 of 3 l");
  await expectAccessible(page);
});

test("what is counted, taken out and thrown away in part adds up", async ({ page }) => {
  await add(page, "6 eggs");
  const open = async (item: string) => {
    await line(page, "Eggs").first().click();
    await page.getByRole("dialog").getByRole("button", { name: item }).click();
  };
  await open("Count it");
  await page.getByLabel("How much is there?").fill("5");
  await page.getByRole("button", { name: "That is what is there" }).click();
  await expect(line(page, "Eggs")).toContainText("5 pieces");
  await open("Take some out");
  await page.getByLabel("How much?").fill("2");
  await page.getByRole("button", { name: "Take out" }).click();
  await expect(line(page, "Eggs")).toHaveCount(2);
  await expect(page.getByText("2 pieces", { exact: true })).toBeVisible();
  await expect(page.getByText("3 pieces", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(line(page, "Eggs")).toHaveCount(1);
  await open("Threw it away");
  const form = page.getByRole("dialog", { name: "Throw away" });
  await form.getByRole("button", { name: "1 piece" }).click();
  await form.getByRole("button", { name: "Spilt or broken" }).click();
  await expect(line(page, "Eggs")).toContainText("4 pieces");
});

test("a use-by date that has passed warns of illness, a best-before date only of taste, both in words", async ({
  page,
}) => {
  for (const [name, kind, marked, advice] of [
    ["Minced beef", "use_by", "Use-by passed", "can make you ill"],
    ["Biscuits", "best_before", "Best before: 2 days ago", "are about quality"],
  ] as const) {
    await add(page, name);
    await line(page, name).click();
    await page.getByRole("dialog").getByRole("button", { name: "Edit" }).click();
    const form = page.getByRole("dialog", { name: "Edit" });
    await form.getByLabel("Keeps until").fill("-2d");
    await form.getByLabel("Kind of date").selectOption(kind);
    await form.getByRole("button", { name: "Save" }).click();
    await expect(line(page, name)).toContainText(marked);
    await line(page, name).click();
    await expect(page.getByRole("dialog").getByText(advice)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
});

test("the stock of a Grocy server comes over with places and dates, and prints as a table", async ({ page }) => {
  const product = { id: 7, name: "Passata", due_type: 1 };
  const stock = [{ product_id: 7, amount: "2", best_before_date: "2031-05-01", product }];
  await page.goto("/app/pantry/import");
  await page.locator("input[type=file]").setInputFiles({
    name: "stock.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(stock), "utf8"),
  });
  await page.getByRole("button", { name: "Import 1 thing" }).click();
  await expect(page.getByText("1 thing stands on your shelves now.")).toBeVisible();
  await page.goto("/app/pantry/print");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("row", { name: /Passata/ })).toContainText("2");
  await expect(page.getByRole("navigation", { name: "Areas" })).toBeHidden();
});
