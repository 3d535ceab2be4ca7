import { devices, expect, test, type Page } from "playwright/test";
import { register } from "./support/people";
import { add, line } from "./support/shelves";

const offer = (page: Page) => page.getByRole("region", { name: "Keep Shelfie one tap away" });

/** Somebody with a first thing on the shelves, at home. */
async function atHome(page: Page): Promise<void> {
  await register(page);
  await expect(offer(page)).toBeHidden();
  await page.goto("/app/pantry");
  await add(page, "butter");
  await expect(line(page, "Butter")).toBeVisible();
  await page.goto("/app");
  await expect(page.getByRole("heading", { name: /^Hello/ })).toBeVisible();
}

test.describe("on an iPhone", () => {
  const { userAgent } = devices["iPhone 14"];
  test.use({ userAgent });

  test("the way to the home screen is told once something stands on the shelves, and a no is believed", async ({
    page,
  }) => {
    await atHome(page);
    await expect(offer(page)).toContainText("Open the share menu and choose “Add to Home Screen”.");
    await expect(offer(page).getByRole("button", { name: "Install" })).toBeHidden();
    await offer(page).getByRole("button", { name: "Not now" }).click();
    await expect(offer(page)).toBeHidden();
    await page.reload();
    await expect(page.getByRole("heading", { name: /^Hello/ })).toBeVisible();
    await expect(offer(page)).toBeHidden();
  });
});

test("where the browser can ask, its question waits for the button", async ({ page }) => {
  // Chromium asks only of a profile that has been used for a while: the event is sent as it would send it.
  const ask = (outcome: string) =>
    page.evaluate((answer) => {
      const prompt = () => Promise.resolve({ outcome: answer });
      window.dispatchEvent(Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt }));
    }, outcome);
  await atHome(page);
  await expect(offer(page)).toBeHidden();
  await ask("dismissed");
  await offer(page).getByRole("button", { name: "Install" }).click();
  await expect(offer(page)).toBeHidden();
});
