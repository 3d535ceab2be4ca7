import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "playwright/test";
import { expectAccessible } from "./support/accessibility";
import { register } from "./support/people";

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

test("the demo is real pictures with captions, moved by hand and by key, and gives the focus back", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await page.getByRole("button", { name: "Watch demo" }).click();
  const demo = page.getByRole("dialog", { name: "Shelfie in under a minute" });
  await expect(demo.getByText(/photograph the receipt/)).toBeVisible();
  // Whoever wants things still starts it alone.
  await expect(demo.getByRole("button", { name: "Play" })).toBeVisible();
  const picture = demo.locator("img:visible");
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(700);
  await demo.getByRole("button", { name: "Next step" }).click();
  await expect(demo.getByText(/every line is read/)).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(demo.getByText(/photograph the receipt/)).toBeVisible();
  await demo.getByRole("button", { name: "Play" }).click();
  await expect(demo.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(demo).toBeHidden();
  await expect(page.getByRole("button", { name: "Watch demo" })).toBeFocused();
});

test("steps are counted once a visit", async ({ page }) => {
  // A beacon's body is hidden from the test; what it may hold is the route's own test.
  const counted: string[] = [];
  page.on("request", (request) => request.url().endsWith("/api/v1/funnel") && counted.push(request.method()));
  await page.goto("/");
  await page.getByRole("button", { name: "Watch demo" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Watch demo" }).click();
  await expect.poll(() => counted).toEqual(["POST", "POST"]);
});

test("search engines and shared links get whole addresses of this installation", async ({ page, request, baseURL }) => {
  await page.goto("/");
  const content = (selector: string) => page.locator(selector).first().getAttribute("content");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`^${baseURL}/?$`));
  for (const selector of ["meta[property='og:image']", "meta[name='twitter:image']"]) {
    const image = await request.get((await content(selector)) ?? "");
    expect(image.headers()["content-type"]).toBe("image/png");
    // Width and height stand in the first chunk of a PNG.
    const bytes = await image.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  const facts = JSON.parse((await page.locator("script[type='application/ld+json']").textContent()) ?? "") as object;
  expect(facts).toMatchObject({ "@type": "WebApplication", url: `${baseURL}/`, offers: { price: "0" } });
  expect(await (await request.get("/robots.txt")).text()).toContain(`${baseURL}/sitemap.xml`);
  expect(await (await request.get("/sitemap.xml")).text()).toContain(`<loc>${baseURL}/privacy</loc>`);
});

test("how many visitors became users is shown to an admin of the installation and to nobody else", async ({ page }) => {
  await page.goto("/");
  const { email } = await register(page);
  await page.goto("/app/admin");
  await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
  await promisify(execFile)(process.execPath, ["scripts/admin.mjs", email], {
    env: { ...process.env, DATABASE_URL: "" },
  });
  await page.reload();
  await expect(page.getByRole("heading", { name: "From visit to account" })).toBeVisible();
  const step = (name: string) => page.getByRole("main").getByRole("listitem").filter({ hasText: name });
  await expect(step("Account made")).toHaveText(/[1-9]/);
  await expectAccessible(page);
});
