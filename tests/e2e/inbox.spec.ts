import { expect, test } from "playwright/test";
import { photoOfReceipt } from "../fixtures/review/drawn-receipt";
import { expectAccessible } from "./support/accessibility";
import { register } from "./support/people";

/** Reading takes seconds on a busy machine. */
const toldWithin = { timeout: 60_000 };

test("a receipt that is ready is told in the inbox, leads to it, and can be put away and brought back", async ({
  page,
}) => {
  await register(page);
  await page.goto("/app/scanner");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(await photoOfReceipt(page));
  const sent = page.waitForResponse((response) => response.url().endsWith("/receipts/scan") && response.ok());
  await page.getByRole("button", { name: "Read this receipt" }).click();
  await sent;
  await page.goto("/app/inbox");
  const news = page.getByRole("link", { name: /receipt.* is ready/ });
  await expect(news).toBeVisible(toldWithin);
  await expect(page.getByRole("link", { name: "Inbox, 1 unread" })).toBeVisible();
  await expectAccessible(page);
  await news.click();
  await expect(page.getByRole("button", { name: /^Put \d+ things away$/ })).toBeVisible();
  await page.goto("/app/inbox");
  await expect(page.getByRole("link", { name: "Inbox", exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^Clear: / }).click();
  await expect(page.getByRole("heading", { name: "Nothing new" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(news).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText(/^As of /)).toBeVisible({ timeout: 30_000 });
  await expect(news).toBeVisible();
});

test("what a person wants to be told is kept", async ({ page }) => {
  await register(page);
  await page.goto("/app/settings");
  const byMail = page.getByRole("checkbox", { name: "What expires: Mail" });
  const quiet = page.getByRole("checkbox", { name: "No push and no mail at night" });
  await expect(byMail).not.toBeChecked();
  const kept = page.waitForResponse((response) => response.request().method() === "PATCH" && response.status() === 204);
  await byMail.check();
  await kept;
  const keptToo = page.waitForResponse((response) => response.request().method() === "PATCH");
  await quiet.uncheck();
  await keptToo;
  await page.reload();
  await expect(byMail).toBeChecked();
  await expect(quiet).not.toBeChecked();
  await expect(page.getByText("Off. Your browser asks you once")).toBeVisible();
  await expectAccessible(page);
});
