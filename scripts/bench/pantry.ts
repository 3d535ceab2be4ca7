/**
 * How a pantry of ten thousand lots scrolls and is searched on a slow phone: Chromium at the size of a phone, its processor
 * throttled fourfold. Needs a running product (`RATE_LIMIT_FACTOR=1000 npm start`: ten thousand lots are many pushes);
 * `SHELFIE_BENCH_URL` says where, http://localhost:3000 by default. A household of its own is made there first, by
 * importing tables.
 */
import { chromium, type CDPSession, type Page } from "playwright";
import { findChromium } from "../lib/chromium.mjs";

const base = process.env["SHELFIE_BENCH_URL"] ?? "http://localhost:3000";
const lotCount = 10_000;
/** As many as one import takes. */
const rowsEach = 2_000;
const throttle = 4;
const target = { framesPerSecond: 60, searchMs: 50 };
/** A thumb that flicks on and on. */
const scrollPx = 60;
const scrollFrames = 240;
const searches = ["mil", "bas", "org ri", "lot 77", "zzz"];
const arriveMsMax = 180_000;

const foods = ["Milk", "Basmati rice", "Organic red lentils", "Yogurt", "Tomatoes", "Cheddar", "Oats", "Olive oil"];
const places = ["fridge", "cupboard", "freezer"];

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function register(page: Page): Promise<void> {
  await page.goto(`${base}/auth/register`);
  await page.getByLabel("Your name").fill("Bench");
  await page.getByLabel("Email address").fill(`bench-${Date.now()}@example.com`);
  await page.getByLabel("Password", { exact: true }).fill("four words make one password");
  await page.getByRole("button", { name: "Create account" }).click();
  await page.getByRole("heading", { name: /^Hello/ }).waitFor();
}

/** A table of lots, as somebody would bring it along from another program. */
function table(start: number): string {
  const lines = Array.from({ length: rowsEach }, (_, offset) => {
    const index = start + offset;
    return `${foods[index % foods.length]} lot ${index},${1 + (index % 5)},${places[index % places.length]},+${(index * 7) % 400}d`;
  });
  return ["name,amount,place,expires_on", ...lines].join("\n");
}

/** Until the server has everything. */
const saved = (page: Page): Promise<void> =>
  page
    .getByRole("status")
    .filter({ hasText: /^All saved$/ })
    .waitFor({ timeout: arriveMsMax });

/** Until the page has nothing left to do. */
const idle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));

/** Imports table after table. @returns how long the longest took from the tap to the lots being kept, in milliseconds */
async function fill(page: Page): Promise<number> {
  let longest = 0;
  for (let start = 0; start < lotCount; start += rowsEach) {
    await page.goto(`${base}/app/pantry/import`);
    const buffer = Buffer.from(table(start), "utf8");
    await page.locator("input[type=file]").setInputFiles({ name: "stock.csv", mimeType: "text/csv", buffer });
    const button = page.getByRole("button", { name: /^Import \d/ });
    await button.waitFor();
    const startedAt = Date.now();
    await button.click();
    await page.getByRole("heading", { name: "Imported" }).waitFor({ timeout: arriveMsMax });
    longest = Math.max(longest, Date.now() - startedAt);
    await saved(page);
  }
  return longest;
}

/** Times between frames, in milliseconds, while the page scrolls by a fixed step a frame. */
const scroll = (page: Page): Promise<number[]> =>
  page.evaluate(
    ({ step, frames }) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const next = (now: number): void => {
          times.push(now - last);
          last = now;
          window.scrollBy(0, step);
          if (times.length < frames) requestAnimationFrame(next);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(next);
      }),
    { step: scrollPx, frames: scrollFrames },
  );

/** From a key press to the first frame that shows its result, in milliseconds. */
async function search(page: Page, text: string): Promise<number[]> {
  const times: number[] = [];
  const field = page.getByRole("searchbox");
  await field.fill("");
  for (const length of Array.from(text, (_, index) => index + 1)) {
    const ms = await field.evaluate(
      (input, value) =>
        new Promise<number>((resolve) => {
          const startedAt = performance.now();
          const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
          set?.call(input, value);
          const lists = document.querySelector("main");
          const done = (): void => {
            observer.disconnect();
            clearTimeout(timer);
            resolve(performance.now() - startedAt);
          };
          const observer = new MutationObserver((changes) => {
            // The field's own button appears at once; a shelf or its count changes with the result.
            if (
              changes.some(
                ({ target }) =>
                  (target as Element).closest?.("section, ul") ?? target.parentElement?.closest("section"),
              )
            )
              done();
          });
          const timer = setTimeout(done, 2000);
          if (lists) observer.observe(lists, { subtree: true, childList: true, characterData: true });
          input.dispatchEvent(new Event("input", { bubbles: true }));
        }),
      text.slice(0, length),
    );
    if (ms < 2000) times.push(ms);
  }
  return times;
}

const throttled = (session: CDPSession, rate: number) => session.send("Emulation.setCPUThrottlingRate", { rate });

/** Prints frames a second, the longest frame and the time a search takes beside their targets. */
export async function bench(): Promise<void> {
  const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await register(page);
    const importMs = await fill(page);
    console.log(`import    ${rowsEach} rows kept within ${importMs} ms`);
    await page.goto(`${base}/app/pantry`);
    await page
      .getByText(/^3,33\d things$/)
      .first()
      .waitFor({ timeout: arriveMsMax });
    // What is on its way to the server must not take part in what is measured.
    await saved(page);
    await page.locator("li[aria-setsize]").first().waitFor();
    const session = await context.newCDPSession(page);
    await throttled(session, throttle);
    await idle(page);
    const frames = (await scroll(page)).sort((left, right) => left - right);
    const mean = frames.reduce((sum, ms) => sum + ms, 0) / frames.length;
    console.log(`${lotCount} lots, processor throttled ${throttle} times, ${frames.length} frames of ${scrollPx} px`);
    console.log(`frames/s  ${(1000 / mean).toFixed(1)}  (target ${target.framesPerSecond})`);
    console.log(
      `frame     p50 ${quantile(frames, 0.5).toFixed(1)} ms, p95 ${quantile(frames, 0.95).toFixed(1)} ms, max ${quantile(frames, 1).toFixed(1)} ms`,
    );
    console.log(`drawn     ${await page.locator("li[aria-setsize]").count()} lines`);
    await page.evaluate(() => window.scrollTo(0, 0));
    const times: number[] = [];
    for (const text of searches) times.push(...(await search(page, text)));
    times.sort((left, right) => left - right);
    console.log(
      `search    p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms, max ${quantile(times, 1).toFixed(0)} ms of ${times.length}  (target ${target.searchMs} ms)`,
    );
  } finally {
    await browser.close();
  }
}
