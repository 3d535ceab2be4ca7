import path from "node:path";
import { addressesOfRows, fetchHousehold, openBrowser, openPage, signIn } from "./demo-browser.mjs";
import { fillDemo } from "./fill-demo.mjs";
import { openedForAnybody, openedSignedIn } from "./opened-pages.mjs";
import { openPages, signedInPages } from "./pages.mjs";

const viewports = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
  wide: { width: 1440, height: 900 },
};
const schemes = ["light", "dark"];
/** Sheets have two shapes: from below, and beside the page. */
const openedSizes = ["phone", "wide"];

/** With `steps` what they open, as it stands on the screen; without, the page as a whole. */
async function photographOne(context, [name, address, steps = []], file) {
  const { page, thrown } = await openPage(context, address);
  try {
    for (const step of steps) await step(page);
  } catch (error) {
    thrown.push(error.message);
  }
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await page.screenshot({ path: file, fullPage: steps.length === 0, animations: "disabled" });
  await page.close();
  return thrown.map((message) => `${name}: ${message}`);
}

/**
 * Photographs every page, and what opens over it, at every size, light and dark.
 * @param {{ origin: string, env: Record<string, string>, executablePath: string, folder: string,
 *   account: { email: string, password: string } }} options
 * @returns {Promise<{ count: number, problems: string[] }>} `problems` are errors that pages threw
 */
export async function photographPages({ origin, env, executablePath, folder, account }) {
  const browser = await openBrowser(executablePath);
  const storageState = await signIn(browser, origin, account);
  const filled = await fillDemo(browser, { origin, env, storageState });
  const result = { count: 0, problems: [] };
  for (const [size, viewport] of Object.entries(viewports))
    for (const colorScheme of schemes)
      for (const [pages, state] of [
        [[...openPages, ...filled.open, ...openedForAnybody], undefined],
        [[...signedInPages, ...filled.signedIn, ...openedSignedIn], storageState],
      ]) {
        const context = await browser.newContext({ baseURL: origin, viewport, colorScheme, storageState: state });
        if (state) await fetchHousehold(context);
        for (const page of state ? [...pages, ...(await addressesOfRows(context))] : pages) {
          const [, , steps, sizes = steps ? openedSizes : undefined] = page;
          if (sizes && !sizes.includes(size)) continue;
          const file = path.join(folder, `${page[0]}-${size}-${colorScheme}.png`);
          result.problems.push(...(await photographOne(context, page, file)));
          result.count++;
        }
        await context.close();
      }
  await browser.close();
  return result;
}
