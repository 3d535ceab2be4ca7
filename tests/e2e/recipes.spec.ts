import { expect, test } from "playwright/test";
import { expectAccessible } from "./support/accessibility";
import { register } from "./support/people";

test.use({ serviceWorkers: "allow" });

test("a pasted recipe is looked over before it is kept, and known the second time; without a key Claude says so", async ({
  page,
}) => {
  await register(page);
  const paste = async () => {
    await page.goto("/app/recipes/import");
    await page.getByRole("tab", { name: "Paste" }).click();
    await page
      .getByLabel("Text or HTML of the recipe")
      .fill("Barley soup of the tests\n\nIngredients\n200 g barley\n1 l stock\n\nMethod\nSimmer for 40 minutes.");
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByText("1 recipe found")).toBeVisible();
  };
  await paste();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep 1 recipe" }).click();
  await expect(page.getByRole("heading", { name: "Barley soup of the tests", level: 1 })).toBeVisible();
  await expect(page.getByText("200 g barley")).toBeVisible();
  await paste();
  await expect(page.getByText("You may have it already: Barley soup of the tests")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep 0 recipes" })).toBeDisabled();

  await page.goto("/app/recipes/ask");
  await expect(page.getByRole("heading", { name: "Not set up on this server" })).toBeVisible();
  await expectAccessible(page);
});
