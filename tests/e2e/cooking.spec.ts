import { expect, test, type BrowserContext, type Locator, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessibility";
import { readyForOffline } from "./support/kept";
import { dayName, inDays, keepRecipe, stock } from "./support/kitchen";
import { register, signIn } from "./support/people";
import { line, saved } from "./support/shelves";

test.use({ serviceWorkers: "allow" });

/** What was done offline arrives once the connection is back; on a busy machine that takes a while. */
const syncWithin = { timeout: 30_000 };

const day = (page: Page, days: number): Locator => page.getByRole("region", { name: dayName(days) });
const meal = (place: Locator, title: string): Locator =>
  place.getByRole("button", { name: `${title} What to do with it` });
const forYou = (page: Page): Locator => page.getByRole("region", { name: "From what is at home" });
const card = (place: Locator, title: string): Locator => place.getByRole("link", { name: new RegExp(`^${title}`) });

async function pick(page: Page, days: number, title: string): Promise<void> {
  await page.getByRole("button", { name: `Add to ${dayName(days)}` }).click();
  const picker = page.getByRole("dialog", { name: /^What is for/ });
  await picker.getByRole("searchbox", { name: "Search recipes" }).fill(title);
  await picker.getByRole("button", { name: new RegExp(`^${title}`) }).click();
  await expect(picker).toBeHidden();
}

test("a week planned, shopped for and cooked without a connection is there on the second phone", async ({
  page,
  context,
  browser,
}) => {
  const dish = "Zebra spaghetti with spinach";
  const person = await register(page);
  await stock(page, [
    { name: "Spaghetti", quantity: 500, unit: "g", location: "pantry" },
    { name: "Spinach", quantity: 200, unit: "g", location: "fridge", expiry_date: inDays(5) },
    { name: "Spinach", quantity: 150, unit: "g", location: "fridge", expiry_date: inDays(1) },
    { name: "Eggs", quantity: 12, location: "fridge", expiry_date: inDays(10) },
  ]);
  await keepRecipe(
    page,
    dish,
    "750 g spaghetti\n200 g spinach\n2 lemons",
    "Boil the spaghetti for 9 minutes.\nStir in the spinach.",
  );
  const other: BrowserContext = await browser.newContext();
  const second = await other.newPage();
  await second.goto("/auth/login");
  await signIn(second, person);
  await expect(second.getByRole("heading", { name: `Hello, ${person.name}` })).toBeVisible();

  await page.goto("/app/recipes/plan");
  await expect(saved(page)).toBeVisible();
  await readyForOffline(page);
  for (const path of ["/app/recipes/plan", "/app/grocery", "/app/pantry"])
    await expect.poll(() => page.evaluate(async (kept) => (await caches.match(kept)) !== undefined, path)).toBe(true);
  await context.setOffline(true);
  await pick(page, 0, dish);
  await expect(meal(day(page, 0), dish)).toBeVisible();
  await page.getByRole("button", { name: "Put it on the list" }).click();
  const shop = page.getByRole("dialog", { name: "For the coming meals" });
  await expect(shop.getByRole("listitem").filter({ hasText: /^spaghetti/i })).toContainText("buy 250 g");
  await shop.getByRole("button", { name: /^Put \d on the list$/ }).click();
  await expect(page.getByText("2 things are on the list")).toBeVisible();
  await page.getByRole("button", { name: "Fill my week" }).click();
  await expect(page.getByText("6 dinners planned")).toBeVisible();

  await meal(day(page, 0), dish).click();
  await page.getByRole("button", { name: "Cook it" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Done cooking" }).click();
  const sheet = page.getByRole("dialog", { name: "Cooked it" });
  const spinach = sheet.getByLabel("Spinach, amount used");
  await expect(spinach.first()).toHaveValue("150");
  await expect(spinach.last()).toHaveValue("50");
  await sheet.getByRole("button", { name: "Something is left" }).click();
  await sheet.getByLabel("Servings left").fill("3");
  await sheet.getByLabel("Keeps until").fill(inDays(2));
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "Cooked it" }).click();
  await expect(page.getByRole("heading", { name: `${dish}: enjoy your meal`, level: 1 })).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible(syncWithin);

  await second.goto("/app/recipes/plan");
  await expect(meal(day(second, 0), dish)).toContainText("Cooked", syncWithin);
  for (const days of [1, 2, 3, 4, 5, 6])
    await expect(day(second, days).getByRole("button", { name: /What to do with it$/ })).toHaveCount(1);
  await second.goto("/app/grocery");
  await expect(second.getByRole("checkbox", { name: /^spaghetti/i })).toContainText("250 g");
  await expect(second.getByRole("checkbox", { name: /^lemons/i })).toContainText(dish);
  await second.goto("/app/pantry");
  await expect(line(second, "Spinach")).toHaveCount(1);
  await expect(line(second, "Spinach")).toContainText("150 g");
  await expect(line(second, "Spaghetti")).toHaveCount(0);
  await expect(line(second, `${dish}, leftovers`)).toContainText("3 servings");
  await expect(line(second, `${dish}, leftovers`)).toContainText("2 days left");
  await other.close();
});

test("a stand-in is said, and a dish that is not for today makes room for the next", async ({ page }) => {
  await register(page);
  await stock(page, [
    { name: "Plain flour", quantity: 1000, unit: "g", location: "pantry" },
    { name: "Margarine", quantity: 500, unit: "g", location: "fridge" },
    { name: "Sugar", quantity: 500, unit: "g", location: "pantry" },
  ]);
  await keepRecipe(page, "Zebra shortbread", "300 g flour\n200 g butter\n100 g sugar", "Bake for 25 minutes.");
  await keepRecipe(page, "Zebra rusks", "300 g flour\n200 g margarine\n100 g sugar", "Bake for 15 minutes.");
  await page.goto("/app/recipes");
  await expect(card(forYou(page), "Zebra rusks")).toContainText("Everything is at home");
  await expect(card(forYou(page), "Zebra shortbread")).toContainText("Margarine instead of butter; nothing to buy");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Not today: Zebra rusks" }).click();
  await expect(page.getByText("Zebra rusks: not for now")).toBeVisible();
  await expect(forYou(page).getByRole("link").first()).toHaveAccessibleName(/^Zebra shortbread/);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(forYou(page).getByRole("link").first()).toHaveAccessibleName(/^Zebra rusks/);
});

test("a serving's nutrition is told with what it leaves out, and the recipe prints without buttons", async ({
  page,
}) => {
  await register(page);
  await keepRecipe(
    page,
    "Zebra porridge",
    "Serves 2\n100 g rolled oats\n400 ml whole milk\n2 bananas\n1 tbsp honey\n2 tbsp grandmother's secret paste",
    "Simmer the oats in the milk for 6 minutes.",
  );
  const facts = page.getByRole("region", { name: "One serving, estimated" });
  await expect(facts).toContainText(/Energy\s*\d{3} kcal/);
  await expect(facts).toContainText(/Protein\s*\d+ g/);
  await expect(facts).toContainText("Without grandmother's secret paste.");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Zebra porridge", level: 1 })).toBeVisible();
  for (const text of ["100 g rolled oats", "Simmer the oats in the milk for 6 minutes."])
    await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("navigation").filter({ visible: true })).toHaveCount(0);
});

test("while somebody cooks the screen stays on, and amounts follow the servings", async ({ page }) => {
  await register(page);
  await keepRecipe(page, "Zebra dumplings", "Serves 4\n400 g flour\n2 eggs", "Knead the dough.\nBoil for 3 minutes.");
  await page.getByRole("link", { name: "Cook", exact: true }).click();
  await expect(page.getByText("The screen stays on.")).toBeVisible();
  await page.getByRole("button", { name: "More servings" }).click();
  await page.getByRole("button", { name: "More servings" }).click();
  await expect(page.getByText("600 g flour")).toBeVisible();
  await expect(page.getByText("3 eggs")).toBeVisible();
});
