import { expect, test, type Page } from "playwright/test";
import { register } from "./support/people";
import { add, line, saved } from "./support/shelves";

/** How many pages of the app the service worker keeps on this device. */
const keptPages = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("shelfie-pages-"));
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return counts.reduce((sum, count) => sum + count, 0);
  });

test("after one visit every page opens in flight mode, and what is added there arrives later", async ({
  page,
  context,
}) => {
  await register(page);
  await page.goto("/app/pantry");
  await add(page, "2 l milk");
  await expect(saved(page)).toBeVisible();
  await expect.poll(() => keptPages(page)).toBeGreaterThanOrEqual(6);
  await page.close();
  await context.setOffline(true);

  const cold = await context.newPage();
  await cold.goto("/app/pantry");
  await expect(line(cold, "Milk")).toBeVisible();
  await add(cold, "butter");
  await expect(line(cold, "Butter")).toBeVisible();
  await cold.reload();
  await expect(line(cold, "Butter")).toBeVisible();
  for (const [path, heading] of [
    ["/app", /^Hello/],
    ["/app/settings", "Settings"],
    ["/app/receipts", "Receipts"],
    ["/app/scanner", /receipt/i],
  ] as const) {
    await cold.goto(path);
    await expect(cold.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
  }

  await context.setOffline(false);
  await cold.goto("/app/pantry");
  await expect(saved(cold)).toBeVisible();
  const items = (await (await cold.request.get("/api/v1/pantry/items")).json()) as { name: string }[];
  expect(items.map(({ name }) => name).sort()).toEqual(["Butter", "Milk"]);
});

test("signing out leaves nothing of the household on the device, and the front page still opens", async ({ page }) => {
  await register(page);
  await page.goto("/app/pantry");
  await add(page, "eggs");
  await expect(saved(page)).toBeVisible();
  await expect.poll(() => keptPages(page)).toBeGreaterThanOrEqual(6);
  await page.getByRole("button", { name: /account/i }).click();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/auth\/login/);
  const left = await page.evaluate(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      // What stays are the app's own files and the pages that everybody sees.
      cached: caught
        .flat()
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => !path.startsWith("/_next/static/")),
    };
  });
  expect(left).toEqual({ databases: [], cached: ["/", "/offline"] });
  await page.context().setOffline(true);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
