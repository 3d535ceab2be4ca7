/** What a person waits for with ten thousand items, in a real browser. */
import { chromium, type BrowserContext } from "playwright";
import { newId } from "@/lib/kernel/new-id";
import { findChromium } from "../../lib/chromium.mjs";
import type { Figure } from "../sync";
import { makeHomes, newWriter, percentile, type Home } from "./people";
import type { MeasuredServer } from "./server";

const itemCount = 10_000;
const pushOps = 200;
const tapCount = 40;
const loadCount = 5;

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

async function measureIn(context: BrowserContext, origin: string, home: Home) {
  await context.addCookies([{ name: "user", value: home.userId, url: origin }]);
  const page = await context.newPage();
  const open = async (): Promise<number> => {
    await page.goto(origin);
    return page.evaluate(([place, count]) => window.benchPage.load(place, count), [home, itemCount] as const);
  };
  const firstMs = await open();
  const coldMs: number[] = [];
  for (let count = 0; count < loadCount; count++) coldMs.push(await open());
  const taps = await page.evaluate((count) => window.benchPage.taps(count), tapCount);
  return { firstMs, coldMs, taps };
}

export async function measureBrowser({ origin }: MeasuredServer): Promise<Figure[]> {
  const executablePath = findChromium();
  if (!executablePath) return [{ what: "first sync, cold load, tap: no browser here", value: 0, unit: "" }];
  const [home] = await makeHomes(1);
  if (!home) throw new Error("no household");
  await fill(origin, home);
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    const { firstMs, coldMs, taps } = await measureIn(await browser.newContext(), origin, home);
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
    ];
  } finally {
    await browser.close();
  }
}
