import { expect, type Page } from "playwright/test";

/** How many pages of the app the service worker keeps on this device. */
const keptPages = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("shelfie-pages-"));
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return counts.reduce((sum, count) => sum + count, 0);
  });

/** Waits until the service worker has everything that is needed without a connection: its files first, then pages. */
export const readyForOffline = (page: Page): Promise<void> =>
  expect.poll(() => keptPages(page)).toBeGreaterThanOrEqual(6);
