import fs from "node:fs";
import path from "node:path";
import { addressesOfRows, fetchHousehold, openBrowser, openPage, signIn } from "./demo-browser.mjs";
import { fillDemo } from "./fill-demo.mjs";
import { openPages, signedInPages } from "./pages.mjs";

/**
 * Writes every page into `folder` twice: as the server sends it, and as it stands once its scripts have run.
 * @returns {Promise<{ note: string, paths: string[] }>}
 */
export async function keepHtml({ origin, env, executablePath, folder, account }) {
  const browser = await openBrowser(executablePath);
  const storageState = await signIn(browser, origin, account);
  const paths = [];
  const keep = (name, html) => {
    const file = path.join(folder, `${name}.html`);
    fs.writeFileSync(file, html);
    paths.push(file);
  };
  const filled = await fillDemo(browser, { origin, env, storageState });
  for (const [pages, state] of [
    [[...openPages, ...filled.open], undefined],
    [[...signedInPages, ...filled.signedIn], storageState],
  ]) {
    const context = await browser.newContext({ baseURL: origin, storageState: state });
    if (state) await fetchHousehold(context);
    for (const [name, address] of state ? [...pages, ...(await addressesOfRows(context))] : pages) {
      keep(`${name}-served`, await (await context.request.get(address)).text());
      const { page } = await openPage(context, address);
      keep(`${name}-shown`, await page.content());
      await page.close();
    }
    await context.close();
  }
  await browser.close();
  return { note: `${paths.length} documents`, paths };
}
