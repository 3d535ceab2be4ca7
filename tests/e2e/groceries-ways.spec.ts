import { expect, test } from "playwright/test";
import { ask, field, line } from "./support/groceries";
import { register } from "./support/people";

/** A browser that understands speech: it hears one sentence each time it listens. */
function hear(sentence: string): void {
  class Recognition {
    onresult: ((event: unknown) => void) | null = null;
    onend: (() => void) | null = null;
    start(): void {
      queueMicrotask(() => {
        this.onresult?.({ results: [[{ transcript: sentence }]] });
        this.onend?.();
      });
    }
    stop(): void {
      this.onend?.();
    }
  }
  Object.assign(window, { SpeechRecognition: Recognition });
}

/** A browser that cannot listen. */
function beDeaf(): void {
  for (const name of ["SpeechRecognition", "webkitSpeechRecognition"])
    Object.defineProperty(window, name, { value: undefined });
}

test("what is said is looked at, then on the list", async ({ page }) => {
  await page.addInitScript(hear, "two litres of milk and bread");
  await register(page);
  await page.goto("/app/grocery");
  await page.getByRole("button", { name: "Say it" }).click();
  const sheet = page.getByRole("dialog", { name: "Add a list" });
  await expect(sheet.getByText("2 things found")).toBeVisible();
  await sheet.getByRole("button", { name: "Add 2 things" }).click();
  await expect(sheet).toBeHidden();
  await expect(line(page, "Milk")).toContainText("2 l");
  await expect(line(page, "Bread")).toBeVisible();
});

test("where the browser cannot listen nothing offers to", async ({ page }) => {
  await page.addInitScript(beDeaf);
  await register(page);
  await page.goto("/app/grocery");
  await expect(page.getByRole("button", { name: "Scan barcodes" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Say it" })).toHaveCount(0);
});

test("a list that is pasted into the field is looked at, then on the list", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await register(page);
  await page.goto("/app/grocery");
  await page.evaluate(() => navigator.clipboard.writeText("- 2 kg potatoes\n- 600 g flour\n- 500 g flour\n"));
  await field(page).focus();
  await page.keyboard.press("ControlOrMeta+v");
  const sheet = page.getByRole("dialog", { name: "Add a list" });
  await sheet.getByRole("button", { name: "Add 3 things" }).click();
  await expect(sheet).toBeHidden();
  await expect(line(page, "Potatoes")).toContainText("2 kg");
  // Said in the unit that reads best.
  await expect(line(page, "Flour")).toContainText("1.1 kg");
});

test("a scan is felt in the hand, and differently when nobody knows it", async ({ page }) => {
  await page.addInitScript(() => {
    const felt: unknown[] = [];
    Object.assign(window, { felt });
    navigator.vibrate = (pattern) => felt.push(pattern) > 0;
  });
  await register(page);
  await page.goto("/app/grocery");
  await ask(page, "bread");
  await page.getByRole("button", { name: "Scan barcodes" }).click();
  const sheet = page.getByRole("dialog", { name: "Scan barcodes" });
  const scan = async () => {
    await sheet.getByLabel("Number below the bars").fill("4006381333931");
    await sheet.getByRole("button", { name: "Look up" }).click();
  };
  await scan();
  await sheet.getByLabel("What is it?").fill("Oat crackers");
  await sheet.getByRole("button", { name: "Remember and add" }).click();
  await scan();
  await expect(sheet.getByText("Oat crackers added")).toHaveCount(2);
  expect(await page.evaluate(() => (window as unknown as { felt: unknown }).felt)).toEqual([[60, 60, 60], 60]);
});
