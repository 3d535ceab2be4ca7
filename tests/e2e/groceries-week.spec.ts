import { expect, test, type Locator, type Page } from "playwright/test";
import { ask, createList, field, joinHousehold, line, openMenu } from "./support/groceries";
import { register } from "./support/people";
import { saved } from "./support/shelves";

/** What the list is divided into, from the top. */
const aisles = (page: Page): Locator => page.getByRole("main").getByRole("heading", { level: 2 });

test("aisles are moved by keyboard and by hand, and the list follows", async ({ page }) => {
  await register(page);
  await page.goto("/app/grocery");
  await ask(page, "bread, milk, bananas");
  await expect(aisles(page)).toHaveCount(3);
  const sheet = await openMenu(page, "Order of the aisles");
  // What is dragged is measured once: a sheet that still slides would be measured on its way.
  await sheet.evaluate((node) => Promise.all(node.getAnimations({ subtree: true }).map(({ finished }) => finished)));
  const entries = sheet.getByRole("listitem");
  const last = (await entries.nth(2).innerText()).trim();
  await sheet.getByRole("button", { name: `Drag ${last}` }).press("Space");
  await expect(page.getByText(`${last} is at place 3.`)).toBeAttached();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByText(`${last} is at place 2.`)).toBeAttached();
  await page.keyboard.press("Space");
  await expect(entries.nth(1)).toContainText(last);

  const first = (await entries.nth(0).innerText()).trim();
  const handle = sheet.getByRole("button", { name: `Drag ${first}` });
  const [from, to] = [await handle.boundingBox(), await entries.nth(2).boundingBox()];
  if (!from || !to) throw new Error("an aisle is not drawn");
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(entries.nth(2)).toContainText(first);
  const order = (await entries.allInnerTexts()).map((text) => text.trim());
  await sheet.getByRole("button", { name: "Close" }).click();
  const wanted = order.filter((name) => ["Bakery", "Dairy and eggs", "Fruit and vegetables"].includes(name));
  await expect(aisles(page)).toHaveText(wanted);
});

test("what should never run out puts itself on the list until it is snoozed", async ({ page }) => {
  await register(page);
  await page.goto("/app/grocery");
  await ask(page, "2 l milk");
  await page.getByRole("button", { name: "Details of Milk" }).click();
  await page.getByLabel("Always keep at home").fill("3");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(line(page, "Milk")).toHaveText(/3 l.*Runs low: 0 l left, you want 3 l/);
  await page.getByRole("button", { name: "Details of Milk" }).click();
  await page.getByRole("button", { name: "Take off the list" }).click();
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeVisible();
  await expect(line(page, "Milk")).toContainText("you want 3 l");
  await page.getByRole("button", { name: "Details of Milk" }).click();
  await page.getByRole("button", { name: "Not this time" }).click();
  await expect(line(page, "Milk")).toBeHidden();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(line(page, "Milk")).toBeVisible();
});

test("a second list keeps its own things, and one moves over", async ({ page }) => {
  await register(page);
  await page.goto("/app/grocery");
  await ask(page, "bread, batteries");
  await createList(page, "Hardware store");
  await ask(page, "screws");
  await expect(line(page, "Screws")).toBeVisible();
  const lists = page.getByRole("group", { name: "Lists" });
  await lists.getByRole("button", { name: "Groceries" }).click();
  await expect(line(page, "Screws")).toBeHidden();
  await page.getByRole("button", { name: "Details of Batteries" }).click();
  await page.getByLabel("List", { exact: true }).selectOption({ label: "Hardware store" });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(line(page, "Batteries")).toBeHidden();
  await lists.getByRole("button", { name: "Hardware store" }).click();
  for (const name of ["Batteries", "Screws"]) await expect(line(page, name)).toBeVisible();
});

test("what is asked for lands on the list that was looked at, also when the words are understood later", async ({
  page,
}) => {
  await register(page);
  let understand = (): void => undefined;
  await page.route("**/turbopack-worker-*.js*", async (route) => {
    await new Promise<void>((resolve) => (understand = resolve));
    await route.continue();
  });
  await page.goto("/app/grocery");
  await ask(page, "bread");
  await createList(page, "Hardware store");
  understand();
  await expect(page.getByText("Bread added")).toBeVisible();
  await expect(line(page, "Bread")).toBeHidden();
  await page.getByRole("group", { name: "Lists" }).getByRole("button", { name: "Groceries" }).click();
  await expect(line(page, "Bread")).toBeVisible();
});

test("who takes an aisle tells the other phone, and may let go of it", async ({ page, browser }) => {
  await register(page, "Ana");
  const other = await browser.newContext();
  const ben = await other.newPage();
  await joinHousehold(page, ben, "Ben");
  await page.goto("/app/grocery");
  await expect(saved(page)).toBeVisible();
  await ask(page, "milk, butter, bread");
  await ben.goto("/app/grocery");
  await expect(line(ben, "Butter")).toBeVisible();
  for (const phone of [page, ben]) await phone.getByRole("button", { name: "Go shopping" }).click();
  await expect(field(page)).toBeHidden();
  const dairy = (phone: Page) => phone.getByRole("region", { name: "Dairy and eggs" });
  await dairy(page).getByRole("button", { name: "I get these" }).click();
  await expect(dairy(ben).getByText(/^Ana gets these until/)).toBeVisible();
  await expect(dairy(ben).getByRole("button", { name: "I get these" })).toBeHidden();
  await dairy(page).getByRole("button", { name: "Let go" }).click();
  await expect(dairy(ben).getByRole("button", { name: "I get these" })).toBeVisible();
  await other.close();
});
