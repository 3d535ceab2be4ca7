import { chromium, expect, test } from "playwright/test";
import { filmBarcode } from "./support/barcode-film";
import { line } from "./support/groceries";
import { register } from "./support/people";

test("what the camera sees is on the list, and again with the next packet", async ({
  launchOptions,
  baseURL,
}, info) => {
  const film = info.outputPath("packet.y4m");
  filmBarcode(film, "4006381333931");
  const camera = [
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    `--use-file-for-fake-video-capture=${film}`,
  ];
  const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), ...camera] });
  const context = await browser.newContext({ baseURL, permissions: ["camera"] });
  const page = await context.newPage();
  await register(page);
  await page.goto("/app/grocery");
  await page.getByRole("button", { name: "Scan barcodes" }).click();
  const sheet = page.getByRole("dialog", { name: "Scan barcodes" });
  await expect(sheet.getByText("Nobody here knows 4006381333931 yet.")).toBeVisible();
  await sheet.getByLabel("What is it?").fill("Oat crackers");
  await sheet.getByRole("button", { name: "Remember and add" }).click();
  await expect(sheet.getByText("Oat crackers added").first()).toBeVisible();
  await sheet.getByRole("button", { name: "Done" }).click();
  await expect(line(page, "Oat crackers")).toBeVisible();
  await browser.close();
});
