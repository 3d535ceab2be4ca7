import { expect, test, type BrowserContext } from "playwright/test";
import { expectAccessible } from "./support/accessibility";
import { ask, field, joinHousehold, line } from "./support/groceries";
import { readyForOffline } from "./support/kept";
import { register } from "./support/people";
import { add as addLot, saved } from "./support/shelves";

test.use({ serviceWorkers: "allow" });

test("one field takes several things, adds up what is the same, and knows what was had before", async ({ page }) => {
  await register(page);
  await page.goto("/app/grocery");
  await expect(page.getByRole("heading", { name: "Nothing on this list" })).toBeVisible();
  await ask(page, "2 l milk, eggs x12");
  await expect(line(page, "Eggs")).toContainText("12");
  await ask(page, "500 ml milk");
  await expect(line(page, "Milk")).toContainText("2.5 l");
  await field(page).fill("3 eg");
  await page.getByRole("option", { name: "Eggs" }).click();
  await expect(field(page)).toHaveValue("3 Eggs");
  await field(page).press("Enter");
  await expect(line(page, "Eggs")).toContainText("15");

  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Paste a list" }).click();
  await page.getByLabel("Your list").fill("- bread\n- [x] butter\n- 1,5 kg potatoes");
  await expect(page.getByRole("dialog").getByText("3 things found")).toBeVisible();
  await page.getByRole("button", { name: "Add 2 things" }).click();
  await expect(page.getByRole("dialog", { name: "Add a list" })).toBeHidden();
  await expect(line(page, "Potatoes")).toContainText("1.5 kg");
  await expect(line(page, "Butter")).toBeHidden();

  await page.getByRole("button", { name: "Details of Bread" }).click();
  await page.getByLabel("How much").fill("2");
  await page.getByLabel("Note").fill("the dark one");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(line(page, "Bread")).toContainText("the dark one");
  await page.getByRole("button", { name: "Details of Bread" }).click();
  await page.getByRole("button", { name: "Take off the list" }).click();
  await expect(line(page, "Bread")).toBeHidden();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(line(page, "Bread")).toBeVisible();
});

test("a barcode nobody knows is taught once", async ({ page }) => {
  await register(page);
  await page.goto("/app/grocery");
  await page.getByRole("button", { name: "Scan barcodes" }).click();
  const sheet = page.getByRole("dialog", { name: "Scan barcodes" });
  const scan = async (digits: string) => {
    await sheet.getByLabel("Number below the bars").fill(digits);
    await sheet.getByRole("button", { name: "Look up" }).click();
  };
  await scan("4006381333932");
  await expect(sheet.getByText("One digit is wrong.")).toBeVisible();
  await scan("4006381333931");
  await sheet.getByLabel("What is it?").fill("Oat crackers");
  await sheet.getByRole("button", { name: "Remember and add" }).click();
  await scan("4006381333931");
  await expect(sheet.getByText("Oat crackers added")).toHaveCount(2);
  await sheet.getByRole("button", { name: "Done" }).click();
  await expect(line(page, "Oat crackers")).toContainText("2");
});

test("two phones that add without knowing of each other make one line that says who wants what", async ({
  page,
  context,
  browser,
}) => {
  await register(page);
  const other: BrowserContext = await browser.newContext();
  const ben = await other.newPage();
  await joinHousehold(page, ben, "Ben");
  await Promise.all([page.goto("/app/grocery"), ben.goto("/app/grocery")]);
  await expect(saved(ben)).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await Promise.all([readyForOffline(page), readyForOffline(ben)]);
  await context.setOffline(true);
  await other.setOffline(true);
  await ask(page, "2 courgettes");
  await ask(ben, "3 zucchini");
  await expect(line(page, "Courgettes")).toContainText("2");
  await expect(line(ben, "Zucchini")).toContainText("3");
  await context.setOffline(false);
  await other.setOffline(false);
  for (const phone of [page, ben]) {
    const shown = phone.getByRole("checkbox", { name: /Courgettes|Zucchini/ });
    await expect(shown).toContainText("5", { timeout: 30_000 });
    await expect(shown).toHaveCount(1);
  }
  await expect(page.getByText(/you: 2 and Ben: 3|Ben: 3 and you: 2/)).toBeVisible();
  await page.getByRole("checkbox", { name: /Courgettes|Zucchini/ }).click();
  await expect(ben.getByRole("region", { name: "In the basket" }).getByRole("checkbox")).toBeChecked();
  await other.close();
});

test("in the shop things are ticked with one hand, and put away without a connection", async ({ page, context }) => {
  await register(page);
  await page.goto("/app/pantry");
  await addLot(page, "1.5 l whole milk");
  await page.goto("/app/grocery");
  await ask(page, "milk, bread, frozen peas");
  await expect(line(page, "Milk")).toContainText(/At home already: 1\.5 l, expires .+ \(Whole milk\)/);
  await expect(saved(page)).toBeVisible();
  await readyForOffline(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Go shopping" }).click();
  await expect(field(page)).toBeHidden();
  await expect(page.getByText("0 of 3 found")).toBeVisible();
  await page.getByRole("button", { name: "I get these" }).first().click();
  await expect(page.getByText("You get these")).toBeVisible();
  await line(page, "Bread").click();
  const basket = page.getByRole("region", { name: "In the basket" });
  await expect(basket.getByRole("checkbox")).toHaveCount(0);
  // A ticked line stays where it was for five seconds, then sinks.
  await expect(basket.getByRole("checkbox", { name: "Bread" })).toBeVisible();
  await line(page, "Milk").click();
  await page.getByRole("button", { name: "Undo: Milk" }).click();
  await expect(line(page, "Milk")).not.toBeChecked();
  await line(page, "Milk").click();
  await line(page, "Frozen peas").click();

  await page.getByRole("button", { name: "Put 3 things away" }).click();
  const sheet = page.getByRole("dialog", { name: "Put away", exact: true });
  await expect(sheet.getByLabel("Where Frozen peas goes")).toHaveValue("freezer");
  await sheet.getByRole("button", { name: "Put 3 things away" }).click();
  await expect(page.getByRole("heading", { name: "Nothing on this list" })).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByText("3 of 3 found")).toBeVisible();
  await expect(sheet).toBeHidden();
  await page.getByRole("button", { name: "Put 3 things away" }).click();
  await sheet.getByRole("button", { name: "Put 3 things away" }).click();
  await expect(page.getByRole("heading", { name: "Nothing on this list" })).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 30_000 });
  await page.goto("/app/pantry");
  await expect(page.getByRole("region", { name: "Freezer" }).getByText("Frozen peas")).toBeVisible();
  await expect(page.getByRole("region", { name: "Fridge" }).getByRole("button", { name: /^Milk/ })).toBeVisible();
});

test("the list and its sheets can be used by everybody, by day and by night", async ({ page }) => {
  await register(page);
  await page.goto("/app/grocery");
  await ask(page, "2 l milk, bread, batteries");
  await expect(line(page, "Bread")).toBeVisible();
  // A toast that goes while axe looks at it would be judged half faded: a fresh page has none.
  await page.reload();
  await line(page, "Bread").click();
  await expectAccessible(page);
  const sheets = ["Lists and shops", "Order of the aisles", "Paste a list"];
  for (const name of sheets) {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name }).click();
    const sheet = page.getByRole("dialog");
    await expect(sheet).toBeVisible();
    if (name === "Order of the aisles") {
      await sheet.getByRole("button", { name: "Move Bakery up" }).click();
      await expect(sheet.getByRole("listitem").first()).toContainText("Bakery");
    }
    await expectAccessible(page);
    await sheet.getByRole("button", { name: "Close" }).click();
    await expect(sheet).toBeHidden();
  }
  await page.getByRole("button", { name: "Details of Milk" }).click();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Go shopping" }).click();
  await expect(page.getByText("1 of 3 found")).toBeVisible();
  await expectAccessible(page);
});
