/**
 * How a pantry of ten thousand lots scrolls and is searched on a slow phone: Chromium at the size of a phone, its processor
 * throttled fourfold. Needs a running product (`RATE_LIMIT_FACTOR=1000 npm start`: ten thousand lots are many pushes);
 * `SHELFIE_BENCH_URL` says where, http://localhost:3000 by default. A household of its own is made there first, by
 * importing tables.
 */
import os from "node:os";
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
/** A busy machine spoils a round; the best of them is what the code can do. */
const rounds = 5;
/** Frames of 60 a second are 16.7 ms apart; the clock of a frame may be a millisecond off. */
const frameMsMax = 17.7;
const twoFramesMsMax = 34.4;

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

function print(round: number, frames: readonly number[], drawn: number, times: readonly number[]): void {
  const mean = frames.reduce((sum, ms) => sum + ms, 0) / frames.length;
  const share = (msMax: number): string =>
    `${((100 * frames.filter((ms) => ms <= msMax).length) / frames.length).toFixed(1)} %`;
  const spread = (sorted: readonly number[], digits: number): string =>
    `p50 ${quantile(sorted, 0.5).toFixed(digits)} ms, p95 ${quantile(sorted, 0.95).toFixed(digits)} ms, max ${quantile(sorted, 1).toFixed(digits)} ms`;
  console.log(`\nround ${round}, load of the machine ${os.loadavg()[0]?.toFixed(1)}`);
  console.log(`frames/s  ${(1000 / mean).toFixed(1)}  (target ${target.framesPerSecond}), ${drawn} lines drawn`);
  console.log(
    `frame     ${spread(frames, 1)}; ${share(frameMsMax)} in time, ${share(twoFramesMsMax)} at most one late`,
  );
  console.log(`search    ${spread(times, 0)} of ${times.length}  (target ${target.searchMs} ms)`);
}

/** Prints frames a second, the longest frame and the time a search takes beside their targets. */
export async function bench(): Promise<void> {
  const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    // What runs in the page is compiled with names kept, by a helper the page does not have.
    await context.addInitScript({ content: "globalThis.__name = (value) => value;" });
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
    console.log(`${lotCount} lots, processor throttled ${throttle} times, ${scrollFrames} frames of ${scrollPx} px`);
    for (let round = 1; round <= rounds; round++) {
      await page.evaluate(() => window.scrollTo(0, 0));
      await idle(page);
      const frames = (await scroll(page)).sort((left, right) => left - right);
      const drawn = await page.locator("li[aria-setsize]").count();
      await page.evaluate(() => window.scrollTo(0, 0));
      await idle(page);
      const times: number[] = [];
      for (const text of searches) times.push(...(await search(page, text)));
      await page.getByRole("searchbox").fill("");
      times.sort((left, right) => left - right);
      print(round, frames, drawn, times);
    }
  } finally {
    await browser.close();
  }
}
