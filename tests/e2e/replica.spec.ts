import path from "node:path";
import { build } from "esbuild";
import { expect, test, type BrowserContext, type Page } from "playwright/test";

const root = path.resolve(import.meta.dirname, "../..");
const origin = "http://replica.localhost";
let script = "";

test.beforeAll(async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["tests/e2e/support/replica-page.ts"],
    bundle: true,
    write: false,
    format: "iife",
    alias: { "@": root },
  });
  script = outputFiles[0]?.text ?? "";
});

/** A tab with a replica and nothing else. */
async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const body = `<!doctype html><title>replica</title><script>${script}</script>`;
  await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto(`${origin}/`);
  return page;
}

test("shows after a reload and in a new tab what was added, with its op still to be sent", async ({ context }) => {
  const tab = await openTab(context);
  await tab.evaluate(() => window.replicaPage.addItem("milk"));
  await tab.reload();
  expect(await tab.evaluate(() => window.replicaPage.shown())).toEqual(["milk"]);
  const other = await openTab(context);
  expect(await other.evaluate(() => window.replicaPage.shown())).toEqual(["milk"]);
  expect(await other.evaluate(() => window.replicaPage.outbox())).toHaveLength(1);
});

test("numbers and stamps the ops of two tabs in one order", async ({ context }) => {
  const tabs = await Promise.all([openTab(context), openTab(context)]);
  const addMany = (tab: Page) =>
    tab.evaluate(() =>
      Promise.all(Array.from({ length: 40 }, (_, index) => window.replicaPage.addItem(`item ${index}`))),
    );
  await Promise.all(tabs.map(addMany));
  const outbox = (await tabs[0]?.evaluate(() => window.replicaPage.outbox())) ?? [];
  expect(outbox.map(({ seq }) => seq)).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
  const stamps = outbox.map(({ h }) => h);
  expect([...new Set(stamps)].sort()).toEqual(stamps);
  expect(new Set(outbox.map(({ dev }) => dev)).size).toBe(1);
});

test("keeps nothing of a transaction that fails", async ({ context }) => {
  const tab = await openTab(context);
  await tab.evaluate(() => window.replicaPage.addItem("milk"));
  expect(await tab.evaluate(() => window.replicaPage.failHalfway())).toBe("refused");
  expect(await tab.evaluate(() => window.replicaPage.load())).toEqual({ rowCount: 0, seq: 1 });
});

test("replaces every row by a snapshot and opens with ten thousand of them", async ({ context }) => {
  const tab = await openTab(context);
  await tab.evaluate(() => window.replicaPage.fill(10));
  await tab.evaluate(() => window.replicaPage.fill(10_000));
  await tab.reload();
  expect(await tab.evaluate(() => window.replicaPage.shown())).toHaveLength(10_000);
});

test("deletes the whole database although another tab has it open", async ({ context }) => {
  const [tab] = await Promise.all([openTab(context), openTab(context)]);
  await tab.evaluate(() => window.replicaPage.addItem("milk"));
  expect(await tab.evaluate(() => window.replicaPage.erase())).toEqual([]);
});
