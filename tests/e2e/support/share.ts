import { expect, type Page } from "playwright/test";

type Shared = { name: string; mimeType: string; buffer: Buffer };

/** Another app hands a file over: a form sent to the share target, which takes the page to the scanner. */
export async function share(page: Page, file: Shared): Promise<void> {
  await page.evaluate(() => {
    const form = Object.assign(document.createElement("form"), {
      method: "post",
      action: "/app/share",
      enctype: "multipart/form-data",
    });
    form.append(Object.assign(document.createElement("input"), { type: "file", name: "file" }));
    form.setAttribute("aria-label", "Shared");
    document.body.append(form);
  });
  await page.getByRole("form", { name: "Shared" }).locator("input").setInputFiles(file);
  await page.getByRole("form", { name: "Shared" }).evaluate((form: HTMLFormElement) => form.submit());
  await expect(page).toHaveURL(/\/app\/scanner\?shared=1$|\/app\/receipts\//);
}
