import { expect, type Page } from "playwright/test";
import { pagesToKeep } from "@/lib/pwa/app-pages";

/** Fetching every page while other stories run takes its time. */
const keptWithin = { timeout: 60_000 };

/** Addresses of the pages that the service worker does not keep on this device yet. */
const missingPages = (page: Page): Promise<string[]> =>
  page.evaluate(async (paths) => {
    const names = (await caches.keys()).filter((name) => name.startsWith("shelfie-pages-"));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const addresses = new Set(kept.flat().map(({ url }) => new URL(url).pathname));
    return paths.filter((path) => !addresses.has(path));
  }, pagesToKeep);

/** Waits until the service worker has everything that is needed without a connection: its files first, then every page. */
export const readyForOffline = (page: Page): Promise<void> =>
  expect.poll(() => missingPages(page), keptWithin).toEqual([]);

/** Waits until the service worker answers for the page. */
export async function underServiceWorker(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}
