import fs from "node:fs";
import { expect, test, type Locator, type Page } from "playwright/test";
import { drawnPage, photoOfRecipePage } from "../fixtures/recipes/drawn-page";
import { photoOfNothing } from "../fixtures/review/drawn-receipt";
import { expectAccessible } from "./support/accessibility";
import { readyForOffline, underServiceWorker } from "./support/kept";
import { dayName, inDays, keepRecipe, paste, stock } from "./support/kitchen";
import { register } from "./support/people";
import { line, saved } from "./support/shelves";

test.use({ serviceWorkers: "allow" });

const forYou = (page: Page): Locator => page.getByRole("region", { name: "From what is at home" });
const found = (page: Page): Locator => page.getByRole("region", { name: "What was found" });
const card = (place: Locator, title: string): Locator => place.getByRole("link", { name: new RegExp(`^${title}`) });
const day = (page: Page, days: number): Locator => page.getByRole("region", { name: dayName(days) });
const meal = (place: Locator, title: string): Locator =>
  place.getByRole("button", { name: `${title} What to do with it` });

async function chooseDiet(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Diets and allergies" }).click();
  const sheet = page.getByRole("dialog", { name: "Diets and allergies" });
  await sheet.getByRole("button", { name }).click();
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(sheet).toBeHidden();
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Search recipes" }).fill(words);
}

test("from what expires tomorrow to a cooked dinner, the second half without a connection", async ({
  page,
  context,
}) => {
  const dish = "Chickpeas with spinach and cumin";
  await register(page);
  await stock(page, [
    { name: "Spinach", quantity: 500, unit: "g", location: "fridge", expiry_date: inDays(6) },
    { name: "Spinach", quantity: 300, unit: "g", location: "fridge", expiry_date: inDays(1) },
    { name: "Tinned chickpeas", quantity: 800, unit: "g", location: "pantry", expiry_date: inDays(400) },
    { name: "Passata", quantity: 500, unit: "g", location: "pantry", expiry_date: inDays(300) },
    ...["Garlic", "Olive oil", "Ground cumin", "Smoked paprika"].map((name) => ({
      name,
      quantity: 10,
      location: "pantry",
    })),
  ]);
  await page.goto("/app/recipes");
  const recommended = card(forYou(page), dish);
  await expect(recommended).toContainText(/Uses the spinach that expires tomorrow; missing: sourdough bread/);
  await recommended.click();
  await expect(page.getByRole("heading", { name: dish, level: 1 })).toBeVisible();

  await page.getByRole("button", { name: /^Put \d things? on the list$/ }).click();
  await expect(page.getByText(/things? (is|are) on the list/)).toBeVisible();
  await page.getByRole("button", { name: "Plan it" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Today/ })
    .click();
  await expect(page.getByText(`${dish}: ${dayName(0)}`)).toBeVisible();
  await page.goto("/app/grocery");
  await expect(page.getByRole("checkbox", { name: /sourdough bread/i })).toContainText(dish);
  await expect(page.getByRole("checkbox", { name: /^spinach/i })).toBeHidden();
  await expect(saved(page)).toBeVisible();
  await readyForOffline(page);
  await context.setOffline(true);

  await page.goto("/app/recipes/plan");
  await meal(day(page, 0), dish).click();
  await page.getByRole("button", { name: "Cook it" }).click();
  await expect(page.getByRole("heading", { name: /^Step 1 of 3/ })).toBeVisible();
  await page.getByRole("button", { name: "More servings" }).click();
  await expect(page.getByText("500 g spinach")).toBeVisible();
  await page.getByRole("button", { name: "Start 4 min" }).click();
  const timers = page.getByRole("list", { name: "Timers" });
  await timers.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: /^Step 3 of 3/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: /^Step 3 of 3/ })).toBeVisible();
  await expect(timers.getByText(/^[34]:\d\d$/)).toBeVisible();
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, "nothing is wider than the phone").toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Done cooking" }).click();

  const sheet = page.getByRole("dialog", { name: "Cooked it" });
  await expect(sheet.getByLabel("Spinach, amount used")).toHaveCount(2);
  await expect(sheet.getByLabel("Spinach, amount used").first()).toHaveValue("300");
  await expect(sheet.getByLabel("Spinach, amount used").last()).toHaveValue("200");
  await sheet.getByLabel("Passata, amount used").fill("9000");
  await sheet.getByRole("button", { name: "Something is left" }).click();
  await sheet.getByLabel("Servings left").fill("2");
  await sheet.getByRole("button", { name: "Cooked it" }).click();
  await expect(sheet.getByText("Enter an amount from 0 to 500 g.")).toBeVisible();
  await sheet.getByLabel("Passata, amount used").fill("250");
  await sheet.getByRole("button", { name: "Cooked it" }).click();
  await expect(page.getByRole("heading", { name: `${dish}: enjoy your meal`, level: 1 })).toBeVisible();
  await expect(timers).toBeHidden();

  await page.goto("/app/pantry");
  await expect(line(page, "Spinach")).toHaveCount(1);
  await expect(line(page, "Spinach")).toContainText("300 g");
  await expect(line(page, "Passata")).toContainText("250 g");
  await expect(line(page, `${dish}, leftovers`)).toContainText("2 servings");
  await page.goto("/app/recipes/plan");
  await expect(meal(day(page, 0), dish)).toContainText("Cooked");
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 30_000 });
  const names = await page.evaluate(async () => {
    const items = (await (await fetch("/api/v1/pantry/items")).json()) as { name: string; quantity: number }[];
    return items.map(({ name, quantity }) => `${name} ${quantity}`).sort();
  });
  expect(names).toContain(`${dish}, leftovers 2`);
  expect(names.filter((name) => name.startsWith("Spinach"))).toEqual(["Spinach 0", "Spinach 300"]);
});

test("a dish that breaks a diet of the table is never shown, and one nobody can vouch for is marked", async ({
  page,
}) => {
  await register(page);
  await keepRecipe(page, "Zebra pork stew", "500 g pork shoulder\n2 onions", "Simmer for 2 hours.");
  await keepRecipe(page, "Zebra mystery rice", "200 g rice\n2 tbsp grandmother's secret paste", "Boil the rice.");
  const [pork, mystery] = ["Zebra pork stew", "Zebra mystery rice"];
  await page.goto("/app/recipes");
  await search(page, "zebra");
  await expect(card(found(page), pork)).toBeVisible();
  await expect(card(found(page), mystery)).not.toContainText("Check:");
  await chooseDiet(page, "Vegetarian");
  await expect(card(found(page), mystery)).toContainText("Check:");
  await expect(card(found(page), pork)).toBeHidden();
  await expectAccessible(page);
  await card(found(page), mystery).click();
  await expect(page.getByText(/^We cannot vouch for/)).toBeVisible();

  await page.goto("/app/recipes/plan");
  await page.getByRole("button", { name: `Add to ${dayName(0)}` }).click();
  const picker = page.getByRole("dialog");
  await picker.getByRole("searchbox", { name: "Search recipes" }).fill("zebra");
  await expect(picker.getByRole("button", { name: mystery })).toBeVisible();
  await expect(picker.getByRole("button", { name: pork })).toBeHidden();

  const answer = await page.evaluate(async () => {
    const headers = { "content-type": "application/json" };
    const asked = { pantry_items: ["pork shoulder", "onions"], max_results: 50 };
    const send = async (more: object) => {
      const body = JSON.stringify({ ...asked, ...more });
      const told = await fetch("/api/v1/recipes/recommend", { method: "POST", headers, body });
      return ((await told.json()) as { title: string }[]).map(({ title }) => title);
    };
    return { any: await send({}), vegetarian: await send({ dietary_restrictions: ["vegetarian"] }) };
  });
  expect(answer.any).toContain(pork);
  expect(answer.vegetarian).not.toContain(pork);
});

test("the week is filled, moved by keyboard and by hand, and shopped for less what is at home", async ({ page }) => {
  await register(page);
  await stock(page, [
    { name: "Spaghetti", quantity: 500, unit: "g", location: "pantry" },
    { name: "Eggs", quantity: 12, location: "fridge", expiry_date: inDays(10) },
    { name: "Spinach", quantity: 400, unit: "g", location: "fridge", expiry_date: inDays(1) },
  ]);
  await keepRecipe(page, "Plain spaghetti", "750 g spaghetti\n2 lemons", "Boil the spaghetti for 9 minutes.");
  await page.getByRole("button", { name: "Plan it" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Today/ })
    .click();
  await expect(page.getByText(`Plain spaghetti: ${dayName(0)}`)).toBeVisible();
  await page.goto("/app/recipes/plan");
  await expect(meal(day(page, 0), "Plain spaghetti")).toBeVisible();

  const handle = (): Locator => page.getByRole("button", { name: "Move Plain spaghetti" });
  await handle().focus();
  await page.keyboard.press("Space");
  await expect(page.getByText(`Plain spaghetti is over ${dayName(0)}.`)).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText(`Plain spaghetti is over ${dayName(1)}.`)).toBeAttached();
  await page.keyboard.press("Space");
  await expect(meal(day(page, 1), "Plain spaghetti")).toBeVisible();
  await expect(meal(day(page, 0), "Plain spaghetti")).toBeHidden();

  const from = await handle().boundingBox();
  const to = await day(page, 2).boundingBox();
  if (!from || !to) throw new Error("nothing to drag, or nowhere to drag it");
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 30, { steps: 4 });
  await page.mouse.move(to.x + 30, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(meal(day(page, 2), "Plain spaghetti")).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(meal(day(page, 1), "Plain spaghetti")).toBeVisible();

  const shop = page.getByRole("dialog", { name: "For the coming meals" });
  await page.getByRole("button", { name: "Put it on the list" }).click();
  const spaghetti = shop.getByRole("listitem").filter({ hasText: /^spaghetti/i });
  await expect(spaghetti).toContainText("need 750 g, have 500 g; for Plain spaghetti");
  await expect(spaghetti).toContainText("buy 250 g");
  await expectAccessible(page);
  await shop.getByRole("button", { name: "Close" }).click();

  await page.getByRole("button", { name: "Fill my week" }).click();
  await expect(page.getByText("6 dinners planned")).toBeVisible();
  for (const days of [0, 1, 2, 3, 4, 5, 6])
    await expect(day(page, days).getByRole("button", { name: /What to do with it$/ })).toHaveCount(1);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Put it on the list" }).click();
  await shop
    .getByRole("button", { name: /^Put \d+ on the list$/ })
    .last()
    .click();
  await expect(page.getByText(/\d+ things are on the list/)).toBeVisible();
  await page.goto("/app/grocery");
  await expect(page.getByRole("checkbox", { name: /^lemons?\b/i })).toBeVisible();
});

const savedPage = `<html><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"Recipe",
  "name":"Quince tart","recipeYield":"6","recipeIngredient":["3 quinces","200 g flour","100 g butter"],
  "recipeInstructions":[{"@type":"HowToStep","text":"Bake for 35 minutes."}]}</script></head><body><h1>Quince tart</h1></body></html>`;
const csv =
  'name,ingredients,directions\nLeek pie,"3 leeks\n200 g flour",Bake for 40 minutes.\nQuince tart,"3 quinces\n200 g flour\n100 g butter",Bake for 35 minutes.\n';

test("recipes come in from pasted pages and files with what is known already marked, and go out again", async ({
  page,
}) => {
  await register(page);
  await paste(page, savedPage);
  await page.getByText("What is in it").click();
  await expect(page.getByText("3 quinces")).toBeVisible();
  await page.getByRole("button", { name: "Keep 1 recipe" }).click();
  await expect(page.getByRole("heading", { name: "Quince tart", level: 1 })).toBeVisible();

  await page.goto("/app/recipes/import");
  await page.getByRole("tab", { name: "File" }).click();
  const choose = (name: string, text: string) =>
    page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await choose("notes.docx", "no recipe");
  await expect(page.getByText("notes.docx: not a kind of file Shelfie reads")).toBeVisible();
  await choose("mine.csv", csv);
  await expect(page.getByText("2 recipes found")).toBeVisible();
  await expect(page.getByText("You may have it already: Quince tart")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Quince tart" })).not.toBeChecked();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep 1 recipe" }).click();
  await expect(page.getByRole("heading", { name: "Leek pie", level: 1 })).toBeVisible();

  const exported = async (name: string): Promise<string> => {
    await page.getByRole("button", { name: "More", exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name }).click()]);
    return fs.readFileSync(await file.path(), "utf8");
  };
  const json = JSON.parse(await exported("Export as JSON-LD")) as { name: string; recipeIngredient: string[] };
  expect(json).toMatchObject({ name: "Leek pie", recipeIngredient: ["3 leeks", "200 g flour"] });
  expect(await exported("Export as Cooklang")).toContain("@flour{200%g}");

  await page.goto("/app/recipes");
  const everything = await exported("Export our recipes");
  await page.goto("/app/recipes/import");
  await page.getByRole("tab", { name: "File" }).click();
  await choose("recipes.json", everything);
  await expect(page.getByText("2 recipes found")).toBeVisible();
  for (const title of ["Quince tart", "Leek pie"])
    await expect(page.getByText(`You may have it already: ${title}`)).toBeVisible();
});

const photo = (page: Page): Promise<Buffer> => page.screenshot({ type: "jpeg" });

test("a dish is rated, noted, tagged, collected, photographed and found by any of its words", async ({ page }) => {
  await register(page);
  await page.goto("/app/recipes/new");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Give it a title.")).toBeVisible();
  await expect(page.getByLabel("Title")).toBeFocused();
  await page.getByLabel("Title").fill("Medlar cake");
  await page.getByLabel("Ingredients").fill("200 g flour\n4 medlars");
  await page.getByLabel("Steps").fill("Bake for 2 seconds.");
  await page.getByLabel("Tags").fill("cake, autumn");
  await page.getByLabel("Collection").fill("Grandma’s");
  await page.getByLabel("Notes").fill("Better on the marzipan day.");
  await page.getByLabel("Photo").setInputFiles({ name: "cake.jpg", mimeType: "image/jpeg", buffer: await photo(page) });
  await expect(page.getByRole("button", { name: "Remove the photo" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Medlar cake", level: 1 })).toBeVisible();
  const picture = page.locator("article img");
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(page.getByText("Collection: Grandma’s")).toBeVisible();

  await page.locator("label").filter({ hasText: "4 stars" }).click();
  await page.getByRole("button", { name: "Favourite" }).click();
  await page.getByLabel("Your note").fill("Less sugar");
  await page.getByRole("button", { name: "Save the note" }).click();
  await expect(page.getByRole("button", { name: "Save the note" })).toBeHidden();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: "4 stars" })).toBeChecked();
  await expect(page.getByLabel("Your note")).toHaveValue("Less sugar");
  await expect(page.getByRole("button", { name: "Favourite" })).toHaveAttribute("aria-pressed", "true");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Cook", exact: true }).click();
  await page.getByRole("button", { name: "Start 2 s" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Time is up" })).toBeVisible();

  await page.goto("/app/recipes");
  for (const words of ["medlar", "flour medlars", "marzipan", "autumn", "grandma"]) {
    await search(page, words);
    await expect(card(found(page), "Medlar cake")).toBeVisible();
  }
  await search(page, "");
  await page.getByLabel("Collection").selectOption("Grandma’s");
  await expect(found(page).getByRole("status")).toHaveText("1 recipe");
  await page.getByLabel("Collection").selectOption("");
  await page.getByRole("button", { name: "Favourites" }).click();
  await expect(found(page).getByRole("status")).toHaveText("1 recipe");
  await expect(card(found(page), "Medlar cake")).toContainText("Favourite");
});

/** Reading takes seconds on a busy machine. */
const readWithin = { timeout: 45_000 };

async function choosePage(page: Page, photo: Awaited<ReturnType<typeof photoOfRecipePage>>): Promise<void> {
  await page.getByRole("tab", { name: "Photo" }).click();
  await page.locator("input[type=file]").last().setInputFiles(photo);
}

async function expectPageRead(page: Page): Promise<void> {
  await expect(page.getByText("1 recipe found")).toBeVisible(readWithin);
  await page.getByText("What is in it").click();
  for (const text of [...drawnPage.ingredients, ...drawnPage.steps])
    await expect(page.getByRole("listitem").filter({ hasText: text }).first()).toBeVisible();
}

test("a photographed page of a cookbook is read by the server, corrected and kept", async ({ page }) => {
  await register(page);
  await page.goto("/app/recipes/import");
  await choosePage(page, { ...(await photoOfNothing(page)), name: "wall.jpg" });
  await expect(page.getByText("There is no text on this photo.")).toBeVisible(readWithin);
  await expectAccessible(page);
  await choosePage(page, { name: "notes.jpg", mimeType: "image/jpeg", buffer: Buffer.from("flour, eggs") });
  await expect(page.getByText("“notes.jpg” is not a photo we can read.")).toBeVisible();
  await choosePage(page, await photoOfRecipePage(page));
  await expectPageRead(page);
  await page.getByRole("button", { name: "Correct the text" }).click();
  const text = page.getByLabel("Text or HTML of the recipe");
  await text.fill((await text.inputValue()).replace("200 g pearl barley", "250 g pearl barley"));
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Keep 1 recipe" }).click();
  await expect(page.getByRole("heading", { name: drawnPage.title, level: 1 })).toBeVisible();
  await expect(page.getByText("250 g pearl barley")).toBeVisible();
  await expect(page.getByText("serves 4")).toBeVisible();
});

test("with the reader on the device a page is read without any connection", async ({ page, context }) => {
  await register(page);
  await page.goto("/app/recipes/import");
  await page.getByRole("tab", { name: "Photo" }).click();
  await page.getByRole("button", { name: "Get the reader" }).click();
  await expect(page.getByRole("button", { name: "Remove it from this device" })).toBeVisible(readWithin);
  const photo = await photoOfRecipePage(page);
  await underServiceWorker(page);
  await readyForOffline(page);
  await context.setOffline(true);
  await choosePage(page, photo);
  await expectPageRead(page);
  await page.getByRole("button", { name: "Keep 1 recipe" }).click();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible(readWithin);
});

test.use({ serviceWorkers: "allow" });

test("a pasted recipe is looked over before it is kept, and known the second time; without a key Claude says so", async ({
  page,
}) => {
  await register(page);
  const text = "Barley soup of the tests\n\nIngredients\n200 g barley\n1 l stock\n\nMethod\nSimmer for 40 minutes.";
  await paste(page, text);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep 1 recipe" }).click();
  await expect(page.getByRole("heading", { name: "Barley soup of the tests", level: 1 })).toBeVisible();
  await expect(page.getByText("200 g barley")).toBeVisible();
  await paste(page, text);
  await expect(page.getByText("You may have it already: Barley soup of the tests")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep 0 recipes" })).toBeDisabled();

  await page.goto("/app/recipes/ask");
  await expect(page.getByRole("heading", { name: "Not set up on this server" })).toBeVisible();
  await expectAccessible(page);
});
