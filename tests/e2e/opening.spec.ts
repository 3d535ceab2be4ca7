import { expect, test, type Page } from "playwright/test";
import { photoOfReceipt } from "../fixtures/review/drawn-receipt";
import { keepBusy } from "./support/busy-device";
import { ask, line as wanted } from "./support/groceries";
import { register } from "./support/people";
import { saved } from "./support/shelves";

test("what is written before the device has opened its data waits for it", async ({ page }) => {
  await register(page);
  await page.goto("/app/grocery");
  await expect(saved(page)).toBeVisible();
  const sent = page.waitForResponse((response) => response.url().endsWith("/sync/v1/push") && response.ok());
  await ask(page, "2 l milk");
  await sent;
  await expect(saved(page)).toBeVisible();

  let release = await keepBusy(page);
  await page.reload();
  await ask(page, "1 l milk");
  await release();
  await expect(wanted(page, "Milk")).toContainText("3 l");

  release = await keepBusy(page);
  await page.goto("/app/pantry/import");
  const table = Buffer.from("name,amount\nRice,1\nTea,2\n", "utf8");
  await page.locator("input[type=file]").setInputFiles({ name: "stock.csv", mimeType: "text/csv", buffer: table });
  await page.getByRole("button", { name: "Import 2 things" }).click();
  await release();
  await expect(page.getByText("2 things stand on your shelves now.")).toBeVisible();
});

test("a photo taken before the device has opened its photos joins those of the receipt", async ({ page }) => {
  await register(page);
  await page.goto("/app/scanner");
  const photo = await photoOfReceipt(page);
  const choose = () => page.locator("input[type=file]").first().setInputFiles(photo);
  await choose();
  await expect(page.getByRole("img", { name: "Photo 1" })).toBeVisible();

  const release = await keepBusy(page, "shelfie-photos-");
  await page.reload();
  await choose();
  await expect(page.getByRole("img", { name: "Photo 1" })).toBeVisible();
  await release();
  await expect(page.getByRole("img", { name: "Photo 2" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("img", { name: "Photo 2" })).toBeVisible();
});

const scripts = "**/_next/static/chunks/*.js";

/** Keeps the scripts of the pages to come on their way. @returns lets them arrive */
async function delayScripts(page: Page): Promise<() => void> {
  let arrive = (): void => undefined;
  const arriving = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(scripts, async (route) => {
    await arriving;
    await route.continue();
  });
  return arrive;
}

test("what is tapped and typed while a page's scripts are on their way is done when they are there", async ({
  page,
}) => {
  await register(page);
  let arrive = await delayScripts(page);
  await page.goto("/app/pantry");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const form = page.getByRole("dialog", { name: "Add to the pantry" });
  await expect(form).toBeHidden();
  arrive();
  await expect(form).toBeVisible();

  await page.unroute(scripts);
  arrive = await delayScripts(page);
  await page.goto("/app/grocery");
  await ask(page, "2 l milk");
  await ask(page, "bread");
  await expect(wanted(page, "Bread")).toBeHidden();
  arrive();
  await expect(wanted(page, "Bread")).toBeVisible();
  await expect(wanted(page, "Milk")).toContainText("2 l");
});
