import path from "node:path";
import { chromium } from "playwright";
import { openPages, reachedPages, signedInPages } from "./pages.mjs";

const viewports = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const schemes = ["light", "dark"];
const householdMsMax = 60_000;
const rowMsMax = 10_000;

async function signIn(browser, origin, { email, password }) {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  await page.goto("/auth/login");
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL(/\/app/);
  const storageState = await context.storageState();
  await context.close();
  return storageState;
}

/** A fresh browser knows nothing yet: waits until the demo household has arrived, which later pages then find there. */
async function fetchHousehold(context) {
  const page = await context.newPage();
  await page.goto("/app/pantry");
  await page.getByText("Whole milk").first().waitFor({ timeout: householdMsMax });
  await page.close();
}

async function photographOne(context, [name, address], file) {
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(`${name}: ${error.message}`));
  // Pages behind the sign-in hold a connection open, so that the network is never idle.
  await page.goto(address, { waitUntil: "load" });
  await page.locator("h1").first().waitFor();
  if (address.startsWith("/app"))
    await page
      .getByRole("status")
      .filter({ hasText: /^All saved$/ })
      .waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, fullPage: true, animations: "disabled" });
  await page.close();
  return problems;
}

/** The pages of one row each, by the first link to one; without such a row there is none. */
async function addressesOfRows(context) {
  const found = [];
  for (const [name, from, pattern, suffix] of reachedPages) {
    const page = await context.newPage();
    await page.goto(from);
    await page.locator("h1").first().waitFor();
    await page
      .getByRole("status")
      .filter({ hasText: /^All saved$/ })
      .waitFor();
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

/**
 * Photographs every page at both sizes, light and dark.
 * @param {{ origin: string, executablePath: string, folder: string, account: { email: string, password: string } }} options
 * @returns {Promise<{ count: number, problems: string[] }>} `problems` are errors that pages threw
 */
export async function photographPages({ origin, executablePath, folder, account }) {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  const storageState = await signIn(browser, origin, account);
  const result = { count: 0, problems: [] };
  for (const [size, viewport] of Object.entries(viewports))
    for (const colorScheme of schemes)
      for (const [pages, state] of [
        [openPages, undefined],
        [signedInPages, storageState],
      ]) {
        const context = await browser.newContext({ baseURL: origin, viewport, colorScheme, storageState: state });
        if (state) await fetchHousehold(context);
        for (const page of state ? [...pages, ...(await addressesOfRows(context))] : pages) {
          const file = path.join(folder, `${page[0]}-${size}-${colorScheme}.png`);
          result.problems.push(...(await photographOne(context, page, file)));
          result.count++;
        }
        await context.close();
      }
  await browser.close();
  return result;
}
