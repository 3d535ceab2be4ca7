import { chromium, expect, test, type Page } from "playwright/test";
import { readyForOffline } from "./support/kept";
import { register, signIn } from "./support/people";
import { add, line, saved } from "./support/shelves";

test.use({ serviceWorkers: "allow" });

/** What a browser does by itself, now or later, once there is a connection. */
async function wakeForSync(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    client.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId);
    });
  });
  await client.send("ServiceWorker.enable");
  const event = { registrationId: await registered, tag: "shelfie-outbox", lastChance: false };
  await client.send("ServiceWorker.dispatchSyncEvent", { origin: new URL(page.url()).origin, ...event });
}

/** What the server has in the pantry of whoever is signed in. */
async function namesOnServer(page: Page): Promise<string[]> {
  const items = (await (await page.request.get("/api/v1/pantry/items")).json()) as { name: string }[];
  return items.map(({ name }) => name);
}

test("after one visit every page opens in flight mode, and what is added there arrives later", async ({
  page,
  context,
}) => {
  await register(page);
  await page.goto("/app/pantry");
  await add(page, "2 l milk");
  await expect(saved(page)).toBeVisible();
  await readyForOffline(page);
  await page.close();
  await context.setOffline(true);

  const cold = await context.newPage();
  await cold.goto("/app/pantry");
  await expect(line(cold, "Milk")).toBeVisible();
  await add(cold, "butter");
  await expect(line(cold, "Butter")).toBeVisible();
  await cold.reload();
  await expect(line(cold, "Butter")).toBeVisible();
  for (const [path, heading] of [
    ["/app", /^Hello/],
    ["/app/settings", "Settings"],
    ["/app/receipts", "Receipts"],
    ["/app/scanner", /receipt/i],
  ] as const) {
    await cold.goto(path);
    await expect(cold.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
  }

  // No page of the app is open when the connection is back: the browser wakes the service worker, which sends.
  await cold.goto("/");
  await context.setOffline(false);
  // The worker may learn of the connection a moment after it is woken; a browser wakes it again then.
  await expect(async () => {
    await wakeForSync(cold);
    expect((await namesOnServer(cold)).sort()).toEqual(["Butter", "Milk"]);
  }).toPass();
  await cold.goto("/app/pantry");
  await expect(saved(cold)).toBeVisible();
});

test("in flight mode home and the recipes say what to cook, the week is filled, and the list knows what is at home", async ({
  page,
  context,
}) => {
  await register(page);
  await page.goto("/app/pantry");
  await add(page, "600 g chicken breast");
  await expect(saved(page)).toBeVisible();
  await readyForOffline(page);
  await page.close();
  await context.setOffline(true);

  const cold = await context.newPage();
  await cold.goto("/app");
  const dishes = cold.getByRole("region", { name: "What to cook with it" }).getByRole("listitem");
  await expect(dishes.first()).toContainText("Uses Chicken breast");
  await cold.goto("/app/recipes");
  const recommended = cold.getByRole("region", { name: "From what is at home" }).getByRole("listitem");
  await expect(recommended.first()).toContainText(/chicken/i);
  await cold.goto("/app/recipes/plan");
  await cold.getByRole("button", { name: "Fill my week" }).click();
  await expect(cold.getByText(/^\d dinners? planned/)).toBeVisible();
  await cold.goto("/app/grocery");
  await cold.getByRole("combobox", { name: "What do you need?" }).fill("chicken");
  await cold.keyboard.press("Enter");
  await expect(cold.getByRole("checkbox", { name: /^Chicken/ })).toContainText("At home already: 600 g");
});

test("a page that is not kept says so in the language that was chosen", async ({ page, context, baseURL }) => {
  await register(page);
  await context.addCookies([{ name: "shelfie-locale", value: "es", url: baseURL ?? "" }]);
  await page.goto("/app/pantry");
  await readyForOffline(page);
  await context.setOffline(true);
  await page.goto("/auth/forgot-password");
  await expect(page.getByRole("heading", { name: "No tienes conexión" })).toBeVisible();
  await page.getByRole("link", { name: "Abrir mi despensa" }).click();
  await expect(page.getByRole("heading", { name: "Despensa" })).toBeVisible();
});

test("signing out leaves nothing of the household on the device, and the front page still opens", async ({ page }) => {
  await register(page);
  await page.goto("/app/pantry");
  await add(page, "eggs");
  await expect(saved(page)).toBeVisible();
  await readyForOffline(page);
  await page.getByRole("button", { name: /account/i }).click();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/auth\/login/);
  const left = await page.evaluate(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      // What stays are the app's own files and the pages that everybody sees.
      cached: caught
        .flat()
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => !path.startsWith("/_next/static/"))
        .sort(),
    };
  });
  expect(left).toEqual({ databases: [], cached: ["/", "/es", "/es/offline", "/offline"] });
  await page.context().setOffline(true);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("what was kept in flight mode is there after the browser was closed, and goes up after it", async ({
  launchOptions,
  baseURL,
}, info) => {
  const profile = info.outputPath("profile");
  const open = () => chromium.launchPersistentContext(profile, { ...launchOptions, baseURL });
  const today = await open();
  const page = await today.newPage();
  await register(page);
  await page.goto("/app/pantry");
  await add(page, "2 l milk");
  await expect(saved(page)).toBeVisible();
  await readyForOffline(page);
  await today.setOffline(true);
  await add(page, "butter");
  await expect(line(page, "Butter")).toBeVisible();
  await today.close();

  const tomorrow = await open();
  await tomorrow.setOffline(true);
  const cold = await tomorrow.newPage();
  await cold.goto("/app/pantry");
  for (const name of ["Milk", "Butter"]) await expect(line(cold, name)).toBeVisible();
  await add(cold, "jam");
  await tomorrow.setOffline(false);
  await expect(saved(cold)).toBeVisible();
  expect((await namesOnServer(cold)).sort()).toEqual(["Butter", "Jam", "Milk"]);
  await tomorrow.close();
});

test("somebody else who signs in on the same device neither sees nor sends what waits", async ({ page, context }) => {
  const ana = await register(page, "Ana");
  await page.goto("/app/pantry");
  await expect(saved(page)).toBeVisible();
  await context.route("**/sync/v1/push", (route) => route.abort());
  await add(page, "butter");
  await readyForOffline(page);
  await context.clearCookies();
  const other = await context.newPage();
  await register(other, "Ben");
  await context.unroute("**/sync/v1/push");
  await other.goto("/app/pantry");
  await expect(saved(other)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.getByRole("status").filter({ hasText: "Signed out" })).toBeVisible();
  await expect(line(other, "Butter")).toBeHidden();
  expect(await namesOnServer(other)).toEqual([]);
  await other.close();
  await context.clearCookies();
  await page.goto("/auth/login");
  await signIn(page, ana);
  await expect(page.getByRole("heading", { name: "Hello, Ana" })).toBeVisible();
  await page.goto("/app/pantry");
  await expect(line(page, "Butter")).toBeVisible();
  await expect(saved(page)).toBeVisible();
  expect(await namesOnServer(page)).toEqual(["Butter"]);
});
