import path from "node:path";
import { addressesOfRows, fetchHousehold, openBrowser, openPage, signIn } from "./demo-browser.mjs";
import { openPages, signedInPages } from "./pages.mjs";

const viewports = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 800 },
  wide: { width: 1440, height: 900 },
};
const schemes = ["light", "dark"];

async function photographOne(context, [name, address], file) {
  const { page, thrown } = await openPage(context, address);
  await page.screenshot({ path: file, fullPage: true, animations: "disabled" });
  await page.close();
  return thrown.map((message) => `${name}: ${message}`);
}

/**
 * Photographs every page at every size, light and dark.
 * @param {{ origin: string, executablePath: string, folder: string, account: { email: string, password: string } }} options
 * @returns {Promise<{ count: number, problems: string[] }>} `problems` are errors that pages threw
 */
export async function photographPages({ origin, executablePath, folder, account }) {
  const browser = await openBrowser(executablePath);
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
