import { fetchHousehold, openPage, photoOfReceipt } from "./demo-browser.mjs";
import { mustRun } from "./programs.mjs";

const readMsMax = 120_000;

const ownRecipe = `Sunday soup

Ingredients
1 kg carrots
2 onions
1 l vegetable stock
100 ml cream

Method
Chop the carrots and onions and soften them in a little oil for 10 minutes.
Pour in the stock, simmer for 25 minutes, then blend with the cream.`;

async function invite(context) {
  const { page } = await openPage(context, "/app/settings");
  const link = await page.evaluate(async () => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch("/api/v1/household/invites", { method: "POST", headers, body: '{"role":"member"}' });
    return (await answer.json()).link;
  });
  await page.close();
  return new URL(link).pathname;
}

async function readReceipt(context) {
  const { page } = await openPage(context, "/app/scanner");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(await photoOfReceipt(context, "en"));
  await page.getByRole("button", { name: "Read this receipt" }).click();
  await page.getByRole("button", { name: /^Put \d+ things away/ }).waitFor({ timeout: readMsMax });
  await page.close();
}

async function keepRecipe(context) {
  const { page } = await openPage(context, "/app/recipes/import");
  await page.getByRole("tab", { name: "Paste" }).click();
  await page.getByLabel("Text or HTML of the recipe").fill(ownRecipe);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Keep 1 recipe" }).click();
  await page.waitForURL(/\/app\/recipes\/[0-9a-f-]{36}$/);
  const { pathname } = new URL(page.url());
  await page.close();
  return pathname;
}

async function planWeek(context) {
  const { page } = await openPage(context, "/app/recipes/plan");
  await page.getByRole("button", { name: "Fill my week" }).click();
  await page.getByText(/^\d dinners? planned/).waitFor();
  await page.close();
}

/**
 * Does in the demo household what a person would: invites somebody, has a receipt read, keeps a recipe, plans the week; and
 * makes the demo account an admin of the installation.
 * @param browser
 * @param demo where the product runs, its environment, and the cookies of the demo account
 * @returns pages that exist since then, [name of its picture, path]: for anybody, and behind the sign-in
 */
export async function fillDemo(browser, { origin, env, storageState }) {
  await mustRun(
    "The demo account could not be made an admin: see above.",
    process.execPath,
    ["dist/admin.mjs", env.SHELFIE_DEMO_EMAIL],
    { env },
  );
  const context = await browser.newContext({ baseURL: origin, storageState });
  await fetchHousehold(context);
  const join = await invite(context);
  await readReceipt(context);
  const recipe = await keepRecipe(context);
  await planWeek(context);
  // A page that says all is saved has sent what the others kept on the device.
  await openPage(context, "/app");
  await context.close();
  return {
    open: [
      ["join", join],
      ["join-gone", `/auth/join/${"0".repeat(32)}`],
    ],
    signedIn: [
      ["admin", "/app/admin"],
      ["recipe-own", recipe],
      ["recipe-edit", `${recipe}/edit`],
    ],
  };
}
