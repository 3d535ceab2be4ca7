import { expect, test } from "playwright/test";

const publicPages = ["/", "/privacy", "/terms", "/offline", "/auth/login", "/auth/register", "/auth/forgot-password"];

test("says what it is and leads to an account", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle(/Shelfie/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Know what is at home");
  await page.getByRole("link", { name: "Get started free" }).first().click();
  await expect(page.getByRole("heading", { name: "Create your account" })).toBeVisible();
});

test("the menu on a phone opens, leads to a section and is gone again", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Open the menu" }).click();
  const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "See for yourself" });
  await link.click();
  await expect(link).toBeHidden();
  await expect(page.getByRole("heading", { name: "Do not take our word for it" })).toBeInViewport();
});

test("asks no other site for anything, as the page claims", async ({ page, baseURL }) => {
  const origins = new Set<string>();
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  await page.goto("/", { waitUntil: "networkidle" });
  expect([...origins]).toEqual([new URL(baseURL ?? "").origin]);
});

test("sets no cookie on a visitor who only reads", async ({ page, context }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  expect(await context.cookies()).toEqual([]);
});

test("every link to a page of ours leads somewhere", async ({ page, request }) => {
  const seen = new Set<string>();
  for (const path of publicPages) {
    await page.goto(path);
    for (const link of await page.locator("a[href^='/']").all()) {
      seen.add(((await link.getAttribute("href")) ?? "").split("#")[0] || "/");
    }
  }
  for (const path of seen) expect((await request.get(path)).status(), path).toBe(200);
});

test("nothing is cut off on a small phone or a huge screen", async ({ page }) => {
  for (const width of [320, 820, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of publicPages) {
      await page.goto(path);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        path,
      ).toBeLessThanOrEqual(0);
    }
  }
});
