import { gzipSync } from "node:zlib";
import { expect, test, type APIRequestContext, type Page } from "playwright/test";
import { register } from "./support/people";

const kilobyte = 1_000;

/** What a page's own scripts weigh, compressed: those it names and those written in it, without the data beside them. */
async function scriptBytes(request: APIRequestContext, path: string): Promise<number> {
  const html = await (await request.get(path)).text();
  let bytes = 0;
  for (const [, attributes = "", text = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    // Browsers of the last years skip these; the others hold data.
    if (/nomodule/i.test(attributes) || /ld\+json/.test(attributes) || text.includes("__next_f")) continue;
    const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    // A page of the app asks for the framework's once it is painted.
    const asked = /\bdata-sources="([^"]+)"/.exec(attributes)?.[1]?.split(" ") ?? [];
    if (!source) bytes += gzipSync(text).byteLength;
    for (const address of source ? [source] : asked) {
      const script = await request.get(address.replaceAll("&amp;", "&"));
      bytes += gzipSync(await script.body()).byteLength;
    }
  }
  return bytes;
}

test("the front page needs little JavaScript, and none of the framework's", async ({ request }) => {
  const bytes = await scriptBytes(request, "/");
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(10 * kilobyte);
});

/** What a page needs to be drawn and answer; what it fetches after that is its own matter. */
const appKilobytesMax = 190;

test("the first load of the app does not grow heavier", async ({ page }) => {
  await register(page);
  const bytes = await scriptBytes(page.request, "/app");
  console.log(`/app: ${Math.round(bytes / kilobyte)} KB of JavaScript, compressed`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(appKilobytesMax * kilobyte);
});

/** What the page itself has fetched of scripts by now, unpacked; what its workers fetch is theirs. */
const fetchedBytes = (page: Page): Promise<number> =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => new URL(entry.name).pathname.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0),
  );

const catalogKilobytesMin = 300;

test("recipes and the week plan open without the catalog, which comes when the week is to be filled", async ({
  page,
}) => {
  await register(page);
  await page.goto("/app/recipes");
  await expect(page.getByRole("region", { name: "All recipes" }).getByRole("listitem").first()).toBeVisible();
  await page.getByRole("link", { name: "Week plan" }).click();
  const fill = page.getByRole("button", { name: "Fill my week" });
  await expect(fill).toBeEnabled();
  const before = await fetchedBytes(page);
  await fill.click();
  await expect(page.getByText(/^There is nothing to fill/).first()).toBeVisible();
  expect(await fetchedBytes(page)).toBeGreaterThan(before + catalogKilobytesMin * kilobyte);
});
