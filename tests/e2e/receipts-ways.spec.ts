import { expect, test, type Locator, type Page } from "playwright/test";
import { pdfOf } from "../fixtures/review/drawn-pdf";
import { drawn, long, photoOfReceipt, photosOfLongReceipt } from "../fixtures/review/drawn-receipt";
import { expectAccessible } from "./support/accessibility";
import { ask, line as wanted } from "./support/groceries";
import { underServiceWorker } from "./support/kept";
import { register } from "./support/people";
import { share } from "./support/share";
import { saved } from "./support/shelves";

/** Reading takes seconds on a busy machine. */
const readWithin = { timeout: 60_000 };

const putAway = (page: Page, count: number): Locator =>
  page.getByRole("button", { name: count === 1 ? "Put 1 thing away" : `Put ${count} things away` });
const bought = (page: Page): Locator => page.getByRole("region", { name: "What you bought" });
const chosen = (page: Page): Locator => page.locator("input[type=file]").first();

type Upload = { name: string; mimeType: string; buffer: Buffer };

/** Lets files fall on the scanner, as from a window beside it. */
async function dropFiles(page: Page, files: readonly Upload[]): Promise<void> {
  const sent = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString("base64") }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, mimeType, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: mimeType }));
    }
    return transfer;
  }, sent);
  await page.setViewportSize({ width: 1280, height: 800 });
  const area = page.getByText("One receipt at a time.");
  await area.dispatchEvent("dragover", { dataTransfer });
  await expect(page.getByText("Let go to add the photos")).toBeVisible();
  await area.dispatchEvent("drop", { dataTransfer });
}

type Bought = readonly (readonly [name: string, price: string])[];

/** The text of a mailed receipt of one store. */
function mailed(day: string, goods: Bought): string {
  const total = goods.reduce((sum, [, price]) => sum + Math.round(Number(price) * 100), 0);
  const sum = (total / 100).toFixed(2);
  return ["Corner Market", day, ...goods.map((each) => each.join("   ")), `TOTAL EUR   ${sum}`, `CARD   ${sum}`].join(
    "\n",
  );
}

async function pasteReceipt(page: Page, text: string): Promise<void> {
  await page.goto("/app/scanner");
  await page.getByRole("button", { name: "Paste the text of an e-mail receipt" }).click();
  await page.getByLabel("Text of the receipt").fill(text);
  await page.getByRole("button", { name: "Read this text" }).click();
}

test.beforeEach(async ({ page }) => {
  await register(page);
});

test("a receipt meets the shopping list and what stands on the shelf, and remembers what things cost", async ({
  page,
}) => {
  await page.goto("/app/grocery");
  await ask(page, "milk, candles");
  await expect(wanted(page, "Candles")).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await pasteReceipt(
    page,
    mailed("12/11/2026", [
      ["Whole milk", "1.25"],
      ["Sea salt", "0.80"],
    ]),
  );
  await expect(bought(page).getByText("Ticked off the list: Milk")).toBeVisible();
  await expect(page.getByText("1 thing was not on your list.")).toBeVisible();
  const missed = page.getByRole("region", { name: "On your list, not on this receipt" });
  await expect(missed.getByText("Candles")).toBeVisible();
  await putAway(page, 2).click();
  await expect(page.getByText("1 thing was taken off your shopping list.")).toBeVisible();
  await page.goto("/app/grocery");
  await expect(wanted(page, "Candles")).toBeVisible();
  await expect(wanted(page, "Candles")).not.toBeChecked();

  await pasteReceipt(
    page,
    mailed("19/11/2026", [
      ["Whole milk", "1.50"],
      ["Sea salt", "0.80"],
    ]),
  );
  await bought(page).getByRole("button", { name: /salt/i, expanded: false }).click();
  await bought(page).getByLabel("Goes to").selectOption({ index: 1 });
  await expect(bought(page).getByText("added to what is there")).toBeVisible();
  await bought(page)
    .getByRole("button", { name: /^Whole milk/, expanded: false })
    .click();
  await bought(page).getByRole("button", { name: "What it cost before" }).click();
  const store = bought(page).getByRole("region", { name: "Corner Market" });
  await expect(store).toContainText("€1.25 each");
  await putAway(page, 2).click();
  await page.getByRole("link", { name: "To the pantry" }).click();
  // Lines move while others arrive.
  await expect(saved(page)).toBeVisible();
  await page.getByRole("button", { name: /^Sea salt 2 pieces/ }).click();
  await page.getByRole("button", { name: "What it cost before" }).click();
  await expect(page.getByText("the same as the time before")).toBeVisible();
});

test("two photos of one long receipt become one draft in which no line stands twice", async ({ page }) => {
  await page.goto("/app/scanner");
  await dropFiles(page, await photosOfLongReceipt(page));
  await page.getByRole("button", { name: "Read this receipt (2 photos)" }).click();
  await expect(putAway(page, long.itemCount)).toBeVisible(readWithin);
  await expect(page.getByText(`The lines add up to the total of €${long.total}.`)).toBeVisible();
});

test("photos of several receipts dropped at once are read one after the other, and the list tells how far each is", async ({
  page,
}) => {
  await page.goto("/app/scanner");
  const photo = await photoOfReceipt(page);
  await dropFiles(page, [photo, photo, photo]);
  await page.getByRole("button", { name: "Each photo is a receipt of its own (3)" }).click();
  await expect(page).toHaveURL(/\/app\/receipts$/);
  await expectAccessible(page);
  const ready = page.getByRole("region", { name: "To look over" }).getByRole("link", { name: /Ready to look over/ });
  await expect(ready).toHaveCount(3, readWithin);
  await ready.first().click();
  await expect(putAway(page, drawn.items.length)).toBeVisible();
});

test("a reader whose download breaks off goes on where it stopped", async ({ page, context }) => {
  const fetched = new Map<string, number>();
  let isBroken = true;
  await context.route(/\/ocr\/[0-9a-f]{64}$/, (route) => {
    const address = route.request().url();
    if (isBroken && fetched.size === 5) return route.abort();
    fetched.set(address, (fetched.get(address) ?? 0) + 1);
    return route.continue();
  });
  await page.goto("/app/scanner");
  await page.getByRole("button", { name: "Get the reader" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "It broke off." })).toBeVisible(readWithin);
  isBroken = false;
  await page.getByRole("button", { name: "Go on where it stopped" }).click();
  await expect(page.getByRole("button", { name: "Remove it from this device" })).toBeVisible(readWithin);
  expect([...fetched.values()].every((times) => times === 1)).toBe(true);
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("a PDF another app shares becomes a receipt", async ({ page }) => {
    await page.goto("/app/pantry");
    await underServiceWorker(page);
    const buffer = pdfOf([["Corner Market", "20/11/2026", "Whole milk\t1.29", "Brown bread\t2.50", "TOTAL EUR\t3.79"]]);
    await share(page, { name: "receipt.pdf", mimeType: "application/pdf", buffer });
    await expect(putAway(page, 2)).toBeVisible(readWithin);
  });

  test("what another app shared is there again when its page went away before it was kept", async ({ page }) => {
    await page.goto("/app/pantry");
    await underServiceWorker(page);
    const photo = await photoOfReceipt(page);
    // This phone comes to nothing with the photo until the page is opened once more.
    await page.addInitScript(() => {
      if (sessionStorage.getItem("is-slow") !== "no") globalThis.createImageBitmap = () => new Promise(() => undefined);
    });
    await share(page, photo);
    await expect(page.getByText("Preparing the photo")).toBeAttached();
    await page.evaluate(() => sessionStorage.setItem("is-slow", "no"));
    await page.goto("/app/scanner");
    await expect(page.getByRole("img", { name: "Photo 1" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("img", { name: "Photo 1" })).toBeVisible();
    await expect(page.getByRole("img", { name: "Photo 2" })).toBeHidden();
  });

  test("what a phone read without a connection is news and a receipt everywhere once it has one", async ({
    page,
    context,
    browser,
  }) => {
    await page.goto("/app/scanner");
    await page.getByRole("button", { name: "Get the reader" }).click();
    await expect(page.getByRole("button", { name: "Remove it from this device" })).toBeVisible(readWithin);
    await underServiceWorker(page);
    await chosen(page).setInputFiles(await photoOfReceipt(page));
    await expect(page.getByRole("img", { name: "Photo 1" })).toBeVisible();
    await context.setOffline(true);
    await page.getByRole("button", { name: "Read this receipt" }).click();
    await expect(putAway(page, drawn.items.length)).toBeVisible(readWithin);
    await bought(page)
      .getByRole("button", { name: /butter/i, expanded: false })
      .click();
    await bought(page).getByLabel("Name").fill("Breakfast butter");
    await bought(page).getByRole("button", { name: "Done" }).click();
    await context.setOffline(false);
    await expect(saved(page)).toBeVisible(readWithin);
    const other = await (await browser.newContext({ storageState: await context.storageState() })).newPage();
    await other.goto("/app/inbox");
    await other.getByRole("link", { name: /receipt.* is ready/ }).click();
    await expect(bought(other).getByRole("button", { name: /Breakfast butter/ })).toBeVisible();
    await expect(putAway(other, drawn.items.length)).toBeVisible();
    await other.context().close();
  });
});
