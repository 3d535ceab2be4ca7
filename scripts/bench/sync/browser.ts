/** What a person waits for with ten thousand items, in a real browser. */
import { chromium, type Browser, type Page } from "playwright";
import { newId } from "@/lib/kernel/new-id";
import { findChromium } from "../../lib/chromium.mjs";
import type { Figure } from "../sync";
import { makeHomes, newWriter, percentile, type Home } from "./people";
import type { MeasuredServer } from "./server";

const itemCount = 10_000;
const pushOps = 200;
const tapCount = 40;
const loadCount = 5;
const tickCount = 20;

async function fill(origin: string, home: Home): Promise<void> {
  const writer = await newWriter(origin, home);
  const listId = newId();
  for (let from = 0; from < itemCount; from += pushOps) {
    await writer.push(
      Array.from({ length: pushOps }, (_, index) => {
        const name = `item ${String(from + index).padStart(5, "0")}`;
        return { k: newId(), body: { t: "new" as const, f: { listId, name, note: "two of the small ones" } } };
      }),
    );
  }
}

async function openPhone(browser: Browser, origin: string, home: Home) {
  const context = await browser.newContext();
  await context.addCookies([{ name: "user", value: home.userId, url: origin }]);
  const page = await context.newPage();
  const open = async (): Promise<number> => {
    await page.goto(origin);
    return page.evaluate(([place, count]) => window.benchPage.load(place, count), [home, itemCount] as const);
  };
  return { page, open };
}

async function measureIn(browser: Browser, origin: string, home: Home) {
  const { page, open } = await openPhone(browser, origin, home);
  const firstMs = await open();
  const coldMs: number[] = [];
  for (let count = 0; count < loadCount; count++) coldMs.push(await open());
  const taps = await page.evaluate((count) => window.benchPage.taps(count), tapCount);
  const other = await openPhone(browser, origin, home);
  await other.open();
  const liveMs = await measureLive(page, other.page);
  return { firstMs, coldMs, taps, liveMs };
}

/** From a tick on one phone until the other has it, over the socket. */
async function measureLive(from: Page, to: Page): Promise<number[]> {
  await to.evaluate(() => window.benchPage.watch());
  const times: number[] = [];
  for (let count = 0; count < tickCount; count++) {
    const note = `tick ${count}`;
    const startedAt = await from.evaluate((text) => window.benchPage.note(text), note);
    const seen = await to.waitForFunction((text) => window.benchPage.seenAtMs(text), note);
    times.push(Number(await seen.jsonValue()) - startedAt);
  }
  return times;
}

export async function measureBrowser({ origin }: MeasuredServer): Promise<Figure[]> {
  const executablePath = findChromium();
  if (!executablePath) return [{ what: "first sync, cold load, tap: no browser here", value: 0, unit: "" }];
  const [home] = await makeHomes(1);
  if (!home) throw new Error("no household");
  await fill(origin, home);
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    const { firstMs, coldMs, taps, liveMs } = await measureIn(browser, origin, home);
    const round = (ms: number): number => Number(ms.toFixed(1));
    return [
      { what: `first sync of ${itemCount} items`, value: round(firstMs), unit: "ms", goal: "< 2,000" },
      {
        what: `cold load of ${itemCount} items, median`,
        value: round(percentile(coldMs, 0.5)),
        unit: "ms",
        goal: "< 500",
      },
      { what: `tap to paint among ${itemCount}, p50`, value: round(percentile(taps, 0.5)), unit: "ms" },
      { what: "tap to paint, p95", value: round(percentile(taps, 0.95)), unit: "ms", goal: "< 16" },
      { what: "a tick shown on another phone, p50", value: round(percentile(liveMs, 0.5)), unit: "ms" },
      { what: "a tick shown on another phone, max", value: round(Math.max(...liveMs)), unit: "ms", goal: "< 300" },
    ];
  } finally {
    await browser.close();
  }
}
