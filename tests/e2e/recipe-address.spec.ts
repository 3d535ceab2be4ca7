import { expect, test } from "playwright/test";
import { expectAccessible } from "./support/accessibility";
import { readyForOffline } from "./support/kept";
import { register } from "./support/people";

test.use({ serviceWorkers: "allow" });

test("the server reads no page inside its own network, and without a connection the page says so", async ({
  page,
  context,
}) => {
  await register(page);
  await page.goto("/app/recipes/import");
  const address = page.getByLabel("Address of the recipe");
  const read = page.getByRole("button", { name: "Read it" });
  await address.fill("pancakes");
  await read.click();
  await expect(page.getByText("Enter an address that begins with http:// or https://.")).toBeVisible();
  for (const inside of ["http://127.0.0.1:5432/soup", "http://[::1]/soup", "http://169.254.169.254/latest/meta-data"]) {
    await address.fill(inside);
    await read.click();
    await expect(page.getByText("Shelfie cannot read pages at this address.")).toBeVisible();
  }
  await expectAccessible(page);
  await readyForOffline(page);
  await context.setOffline(true);
  await expect(
    page.getByText("Reading a web address needs a connection. Pasting and files work without one."),
  ).toBeVisible();
  await page.getByRole("tab", { name: "Paste" }).click();
  await page
    .getByLabel("Text or HTML of the recipe")
    .fill("Barley pot\n\nIngredients\n200 g barley\n1 l stock\n\nMethod\nSimmer for 40 minutes.");
  await read.click();
  await expect(page.getByText("1 recipe found")).toBeVisible();
});
