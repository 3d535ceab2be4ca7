import { expect, test } from "playwright/test";
import { photoOfLayout, type Layout } from "../fixtures/recipes/drawn-layouts";
import { register } from "./support/people";

/** Reading takes seconds on a busy machine. */
const readWithin = { timeout: 45_000 };

const pages: readonly { layout: Layout; title: string; says: readonly string[] }[] = [
  {
    layout: "angle",
    title: "Chicken with lemon and olives",
    says: ["120 g green olives", "Soften the onions in the fat, add the turmeric and stir for a minute."],
  },
  {
    layout: "photo",
    title: "Pumpkin and sage risotto",
    says: ["1.2 l hot vegetable stock", "Take the pan off the heat, beat in the Parmesan and top with the sage."],
  },
  {
    layout: "sidebar",
    title: "Braised lentils with fennel",
    says: ["1 large fennel bulb, cut into thin wedges", "a handful of parsley leaves, to serve"],
  },
];

test("pages of cookbooks are read whatever their layout, also at an angle and in the shade", async ({ page }) => {
  await register(page);
  for (const { layout, title, says } of pages) {
    await page.goto("/app/recipes/import");
    await page.getByRole("tab", { name: "Photo" }).click();
    await page
      .locator("input[type=file]")
      .last()
      .setInputFiles(await photoOfLayout(page, layout));
    await expect(page.getByRole("checkbox", { name: title })).toBeChecked(readWithin);
    await page.getByText("What is in it").click();
    for (const text of says) await expect(page.getByRole("listitem").filter({ hasText: text }).first()).toBeVisible();
  }
});
