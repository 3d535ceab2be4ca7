import path from "node:path";
import { build } from "esbuild";
import { expect, test, type Browser, type BrowserContext, type Page } from "playwright/test";
import { calm, openLine } from "./support/line";
import { register } from "./support/people";
import { add, line, saved } from "./support/shelves";

const root = path.resolve(import.meta.dirname, "../..");
const listPath = "/list-of-a-test";
let script = "";
/** Of somebody who has just registered: their cookies, and whose replica it is. */
let state: Awaited<ReturnType<BrowserContext["storageState"]>>;
let place = { userId: "", householdId: "" };

test.beforeAll(async ({ browser, baseURL }) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["tests/e2e/support/list-page.ts"],
    bundle: true,
    write: false,
    format: "iife",
    alias: { "@": root },
  });
  script = outputFiles[0]?.text ?? "";
  const context = await browser.newContext({ baseURL, serviceWorkers: "block" });
  const page = await context.newPage();
  await register(page);
  const nameOfReplica = () =>
    page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name = "" }) => name);
      return names.find((name) => name.startsWith("shelfie:")) ?? "";
    });
  await expect.poll(nameOfReplica).toContain(":");
  const [, userId = "", householdId = ""] = (await nameOfReplica()).split(":");
  place = { userId, householdId };
  state = await context.storageState();
  await context.close();
});

/** A phone of that person: what it keeps is its own. */
async function newPhone(browser: Browser, baseURL: string | undefined): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, serviceWorkers: "block", storageState: state });
  opened.push(context);
  return context;
}
const opened: BrowserContext[] = [];
test.afterEach(async () => {
  for (const context of opened.splice(0)) await context.close();
});

/** A tab of the list; its page comes from here, everything it says goes to the server. */
async function openList(context: BrowserContext, origin = ""): Promise<Page> {
  const page = await context.newPage();
  const body = `<!doctype html><title>list</title><body></body><script>${script}</script>`;
  await page.route(`**${listPath}`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await start(page, origin);
  return page;
}
async function start(page: Page, origin = ""): Promise<void> {
  await page.goto(origin + listPath);
  await page.evaluate((mine) => window.listPage.start(mine), place);
}
const linesOf = (page: Page) => expect.poll(() => page.evaluate(() => window.listPage.lines()));
const standingOf = (page: Page) => expect.poll(() => page.evaluate(() => window.listPage.standing()));
/** Items of one test, among those of the others. */
const only = (text: string, word: string): string[] => text.split("\n").filter((line) => line.startsWith(word));

test("three phones that were apart, edited and reloaded show the same in the end", async ({ browser, baseURL }) => {
  const contexts = await Promise.all([0, 1, 2].map(() => newPhone(browser, baseURL)));
  const [anna, ben, cleo] = (await Promise.all(contexts.map((context) => openList(context)))) as [Page, Page, Page];
  await anna.evaluate(async () => {
    for (const name of ["trio milk", "trio eggs", "trio bread"]) await window.listPage.add(name);
    await window.listPage.count("trio milk", 6_000);
  });
  for (const page of [ben, cleo]) await linesOf(page).toContain("trio milk 6");
  for (const context of contexts) await context.setOffline(true);
  await anna.evaluate(() =>
    Promise.all([window.listPage.use("trio milk", 1_000), window.listPage.note("trio eggs", "ten")]),
  );
  await ben.evaluate(() =>
    Promise.all([window.listPage.use("trio milk", 2_000), window.listPage.remove("trio bread")]),
  );
  await cleo.evaluate(() => Promise.all([window.listPage.note("trio eggs", "six"), window.listPage.add("trio salt")]));
  const pages = [anna, ben, cleo];
  for (const page of pages) await start(page);
  await linesOf(anna).toContain("trio milk 5");
  await linesOf(cleo).toContain("trio salt");
  for (const context of contexts) await context.setOffline(false);
  for (const page of pages) await linesOf(page).toContain("trio milk 3");
  for (const page of pages) await linesOf(page).toContain("trio eggs 0 six");
  for (const page of pages) await linesOf(page).toContain("trio salt");
  for (const page of pages) await standingOf(page).toBe("saved");
  const shown = await Promise.all(pages.map((page) => page.evaluate(() => window.listPage.lines())));
  expect(shown.map((text) => only(text, "trio"))).toEqual(
    Array(3).fill(["trio eggs 0 six", "trio milk 3", "trio salt 0"]),
  );
});

test("of two tabs either writes, one speaks, and the other goes on when that one is closed", async ({
  browser,
  baseURL,
}) => {
  const context = await newPhone(browser, baseURL);
  const leader = await openList(context);
  const follower = await openList(context);
  await follower.evaluate(() => window.listPage.add("tabs tea"));
  await linesOf(leader).toContain("tabs tea");
  await standingOf(follower).toBe("saved");
  await leader.close();
  const elsewhere = await newPhone(browser, baseURL);
  const other = await openList(elsewhere);
  await linesOf(other).toContain("tabs tea");
  await other.evaluate(() => window.listPage.note("tabs tea", "green"));
  await linesOf(follower).toContain("tabs tea 0 green");
});

test("takes over from a tab that holds the lead and sleeps", async ({ browser, baseURL }) => {
  const context = await newPhone(browser, baseURL);
  // As a phone does with a tab in the background: the lock stays, nobody is there.
  const asleep = await context.newPage();
  await asleep.route("**/asleep", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>asleep</title>" }),
  );
  await asleep.goto("/asleep");
  await asleep.evaluate(({ userId, householdId }) => {
    void navigator.locks.request(`shelfie:${userId}:${householdId}:leader`, () => new Promise(() => undefined));
  }, place);
  const awake = await openList(context);
  await awake.evaluate(() => window.listPage.add("sleep rice"));
  await standingOf(awake).toBe("saved");
});

test("what is ticked on a bad line shows at once and never comes back", async ({ browser, baseURL }, info) => {
  const context = await newPhone(browser, baseURL);
  const line = await openLine(Number(new URL(baseURL ?? "").port));
  const phone = await openList(context, line.origin);
  const names = Array.from({ length: 8 }, (_, index) => `storm ${index}`);
  await phone.evaluate((all) => Promise.all(all.map((name) => window.listPage.add(name))), names);
  await standingOf(phone).toBe("saved");
  const other = await openList(context);
  await linesOf(other).toContain("storm 7");
  line.become({ delayMs: 1_000, brokenOfTenThousand: 300, cutEveryMs: 10_000 });
  const times: number[] = [];
  for (const name of names) {
    const { isShown, ms } = await phone.evaluate((each) => window.listPage.tick(each), name);
    expect(isShown, `${name} is ticked before anybody answers`).toBe(true);
    times.push(ms);
    // Each goes up before the next, so that the ticks spread over several cuts.
    await expect.poll(() => phone.evaluate(() => window.listPage.status().unsentCount), { timeout: 30_000 }).toBe(0);
  }
  info.annotations.push({ type: "slowest tick, ms", description: Math.max(...times).toFixed(1) });
  for (const name of names)
    await expect
      .poll(() => other.evaluate(() => window.listPage.lines()), { timeout: 60_000 })
      .toContain(`${name} 0 ticked`);
  line.become(calm);
  await standingOf(phone).toBe("saved");
  for (const page of [phone, other])
    for (const name of names)
      expect(await page.evaluate((each) => window.listPage.shown(each), name)).toEqual(["", "ticked"]);
  await line.close();
});

test("somebody who was removed loses the household from this phone and sees what was never sent", async ({
  browser,
  baseURL,
}) => {
  const context = await newPhone(browser, baseURL);
  const page = await openList(context);
  await standingOf(page).toBe("saved");
  await context.setOffline(true);
  await page.evaluate(() => window.listPage.add("gone figs"));
  await page.route("**/sync/v1/*", (route) => route.fulfill({ status: 403, json: { code: "revoked" } }));
  await context.setOffline(false);
  await standingOf(page).toBe("revoked");
  await expect.poll(() => page.evaluate(() => window.listPage.status().lostCount)).toBe(1);
  expect(await page.evaluate(() => window.listPage.databases())).toBe(0);
  await linesOf(page).toBe("");
});

test("works on where the browser denies storage, and says that nothing is kept", async ({ browser, baseURL }) => {
  const context = await newPhone(browser, baseURL);
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  const page = await openList(context);
  await page.evaluate(() => window.listPage.add("denied oats"));
  await standingOf(page).toBe("saved");
  expect(await page.evaluate(() => window.listPage.status())).toMatchObject({ isKept: false, unsentCount: 0 });
});

test("what another phone adds comes over the socket of the product's own page", async ({ browser, baseURL }) => {
  const [here, there] = [await newPhone(browser, baseURL), await newPhone(browser, baseURL)];
  const page = await here.newPage();
  const opening = page.waitForEvent("websocket");
  await page.goto("/app/pantry");
  const socket = await opening;
  const news = socket.waitForEvent("framereceived");
  const other = await there.newPage();
  await other.goto("/app/pantry");
  await add(other, "lentils");
  await news;
  await expect(page.getByRole("button", { name: /^Lentils/ })).toBeVisible();
});

test("a new phone does not call the pantry empty before it knows", async ({ browser, baseURL, page }) => {
  await register(page, "Dina");
  await page.goto("/app/pantry");
  await add(page, "butter");
  await expect(saved(page)).toBeVisible();

  const context = await browser.newContext({
    baseURL,
    serviceWorkers: "block",
    storageState: await page.context().storageState(),
  });
  opened.push(context);
  const phone = await context.newPage();
  let answer = (): void => undefined;
  const isAsked = new Promise<void>((asked) =>
    phone.route("**/sync/v1/snapshot?**", async (route) => {
      asked();
      await new Promise<void>((resolve) => (answer = resolve));
      await route.continue();
    }),
  );
  await phone.goto("/app/pantry");
  await isAsked;
  await expect(phone.getByRole("status").filter({ hasText: "Looking into your cupboards" })).toBeVisible();
  await expect(phone.getByRole("heading", { name: "Nothing here yet" })).toBeHidden();
  answer();
  await expect(line(phone, "Butter")).toBeVisible();
  await expect(saved(phone)).toBeVisible();
});
