/**
 * Lighthouse, mobile, the middle of several looks at each page, on a Shelfie that runs already:
 * `SHELFIE_URL=http://localhost:3000 npm run bench -- web`. Pages behind the sign-in are measured with
 * `SHELFIE_DEMO_EMAIL` and `SHELFIE_DEMO_PASSWORD`, and left out without them.
 */
import lighthouse, { type Result } from "lighthouse";
import { chromium } from "playwright";
import { findChromium } from "../lib/chromium.mjs";

const debuggingPort = 9333;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const targets = { open: "99/100/100/100", signedIn: "95/100/100" };

async function sessionCookies(origin: string): Promise<string | null> {
  const { SHELFIE_DEMO_EMAIL: email, SHELFIE_DEMO_PASSWORD: password } = process.env;
  if (!email || !password) return null;
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  const page = await browser.newPage({ baseURL: origin });
  await page.goto("/auth/login");
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL(/\/app/);
  const cookies = await page.context().cookies();
  await browser.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

const pages = {
  open: ["/", "/privacy", "/auth/register"],
  signedIn: [
    ...["/app", "/app/pantry", "/app/grocery", "/app/recipes", "/app/recipes/plan"],
    ...["/app/scanner", "/app/receipts", "/app/inbox", "/app/settings"],
  ],
};

/** One look at a page on a busy machine says little. */
const looks = 5;

/** Lighthouse loses the start of a page now and then, and asks to be run again. */
const triesMax = 3;

async function look(address: string, cookie: string | null, tries = 1): Promise<Result> {
  const result = await lighthouse(address, {
    port: debuggingPort,
    logLevel: "error",
    onlyCategories: [...categories],
    ...(cookie ? { extraHeaders: { Cookie: cookie } } : {}),
  });
  if (result && !result.lhr.runtimeError) return result.lhr;
  if (tries < triesMax) return look(address, cookie, tries + 1);
  throw new Error(result?.lhr.runtimeError?.message ?? "no report");
}

const performanceOf = ({ categories: found }: Result): number => Math.round((found["performance"]?.score ?? 0) * 100);

async function measure(address: string, cookie: string | null): Promise<string> {
  const reports: Result[] = [];
  while (reports.length < looks) reports.push(await look(address, cookie));
  reports.sort((a, b) => performanceOf(a) - performanceOf(b));
  const middle = reports[Math.floor(looks / 2)];
  if (!middle) return "no report";
  const scores = categories.map((name) => Math.round((middle.categories[name]?.score ?? 0) * 100)).join("/");
  const all = reports.map(performanceOf).join(" ");
  const audit = (name: string): string => middle.audits[name]?.displayValue ?? "?";
  const failed = Object.values(middle.audits).filter(
    ({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === "binary",
  );
  const details = `LCP ${audit("largest-contentful-paint")}, TBT ${audit("total-blocking-time")}, CLS ${audit("cumulative-layout-shift")}`;
  return `${scores} (of ${all})  ${details}${failed.length ? `  failed: ${failed.map(({ id }) => id).join(", ")}` : ""}`;
}

export async function bench(): Promise<void> {
  const origin = process.env["SHELFIE_URL"] ?? "http://localhost:3000";
  const isThere = await fetch(`${origin}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isThere) throw new Error(`No Shelfie runs at ${origin}: npm start, or name one in SHELFIE_URL.`);
  const cookie = await sessionCookies(origin);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", `--remote-debugging-port=${debuggingPort}`],
  });
  console.log(
    `  performance/accessibility/best practices/search; targets ${targets.open}, signed in ${targets.signedIn}`,
  );
  for (const path of pages.open) console.log(`  ${path}  ${await measure(origin + path, null)}`);
  if (cookie) for (const path of pages.signedIn) console.log(`  ${path}  ${await measure(origin + path, cookie)}`);
  await browser.close();
}
