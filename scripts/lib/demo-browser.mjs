import { chromium } from "playwright";
import { reachedPages } from "./pages.mjs";
import { receiptPage } from "./picture-pages.mjs";

const householdMsMax = 60_000;
const rowMsMax = 10_000;

/** A headless browser; as root without Chromium's sandbox, which does not start there. */
export const openBrowser = (executablePath) =>
  chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });

/** Signs in on a page. */
export async function signInOn(page, { email, password }) {
  await page.goto("/auth/login");
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL(/\/app/);
}

/** Signs in on a page of its own. @returns the cookies, for contexts that are to be signed in */
export async function signIn(browser, origin, account) {
  const context = await browser.newContext({ baseURL: origin });
  await signInOn(await context.newPage(), account);
  const storageState = await context.storageState();
  await context.close();
  return storageState;
}

/** A fresh browser knows nothing yet: waits until the demo household has arrived, which later pages then find there. */
export async function fetchHousehold(context) {
  const page = await context.newPage();
  await page.goto("/app/pantry");
  await page.getByText("Whole milk").first().waitFor({ timeout: householdMsMax });
  await page.close();
}

/** Waits until nothing matches any more; after a while the page is taken as it is. */
const untilGone = (locator) =>
  locator
    .first()
    .waitFor({ state: "hidden", timeout: rowMsMax })
    .catch(() => undefined);

/** A photograph of a receipt, as a file to choose. */
export async function photoOfReceipt(context, locale) {
  const table = await context.newPage();
  await table.setContent(receiptPage(locale));
  const buffer = await table.locator("body").screenshot({ type: "jpeg", quality: 90 });
  await table.close();
  return { name: "receipt.jpg", mimeType: "image/jpeg", buffer };
}

/** Until the page says that it is in step with the server. */
const untilSaved = (page) =>
  page
    .getByRole("status")
    .filter({ hasText: /^All saved$/ })
    .waitFor();

/** Opens a page and waits until it shows what it is to show; behind the sign-in, until it is in step with the server. */
export async function openPage(context, address) {
  const page = await context.newPage();
  const thrown = [];
  page.on("pageerror", (error) => thrown.push(error.message));
  // Pages behind the sign-in hold a connection open, so that the network is never idle.
  await page.goto(address, { waitUntil: "load" });
  await page.locator("h1").first().waitFor();
  if (address.startsWith("/app")) await untilSaved(page);
  await page.evaluate(() => document.fonts.ready);
  // What is worked out in a worker comes a moment later.
  await untilGone(page.locator("main .animate-pulse"));
  return { page, thrown };
}

/** The pages of one row each, by the first link to one; without such a row there is none. */
export async function addressesOfRows(context) {
  const found = [];
  for (const [name, from, pattern, suffix] of reachedPages) {
    const { page } = await openPage(context, from);
    // Rows come from the device a moment after the page.
    const rows = page.locator(`main li a[href^="${from}/"]`);
    await rows
      .first()
      .waitFor({ timeout: rowMsMax })
      .catch(() => undefined);
    const paths = await page.locator("main a").evaluateAll((links) => links.map(({ pathname }) => pathname));
    const path = paths.find((one) => pattern.test(one));
    if (path) found.push([name, path + suffix]);
    await page.close();
  }
  return found;
}
