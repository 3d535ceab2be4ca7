import { expect, test, type BrowserContext, type Page } from "playwright/test";
import { openPages, signedInPages } from "../../scripts/lib/pages.mjs";
import { expectAccessible } from "./support/accessibility";
import { register } from "./support/people";

/** Opens a page: it has its heading, throws nothing, keeps to its policy, fits a phone and can be used by everybody. */
async function look(page: Page, path: string): Promise<void> {
  const thrown: string[] = [];
  page.on("pageerror", (error) => thrown.push(error.message));
  await page.exposeFunction("tellBreach", (breach: string) => thrown.push(breach));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) =>
      (window as unknown as { tellBreach: (breach: string) => void }).tellBreach(`${violatedDirective} ${sourceFile}`),
    ),
  );
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await expectAccessible(page);
  expect(thrown).toEqual([]);
}

for (const [name, path] of openPages)
  test(`${name} opens for anybody`, async ({ page }) => {
    await look(page, path);
  });

test.describe("for a newcomer", () => {
  let session: Awaited<ReturnType<BrowserContext["storageState"]>>;
  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext();
    await register(await context.newPage());
    session = await context.storageState();
    await context.close();
  });

  for (const [name, path] of signedInPages)
    test(`${name} opens`, async ({ browser }) => {
      const context = await browser.newContext({ storageState: session });
      await look(await context.newPage(), path);
      await context.close();
    });
});
