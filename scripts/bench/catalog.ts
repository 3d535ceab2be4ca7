/** Food knowledge: what it weighs, how soon it is ready and how long an answer takes, in Node and in Chromium. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { findChromium } from "../lib/chromium.mjs";
import { catalogSizes, timedCatalog } from "./catalog/bundle";

/**
 * One fresh start: until the script runs, then first answers, then each of many. `cpuMs` is the processor's time until all
 * first answers are there; Node tells it, and a busy machine changes it less.
 */
type Run = { names: string[]; loadMs: number; firstsMs: number[]; cpuMs: number | null; eachMs: number[] };

const runsCount = 7;
const readyMsTarget = 150;
const answerMsTarget = 0.2;
const gzipKBTarget = 1500;

const script = (address: string, cpuMs: string, clock: string): string => `
const startedAt = performance.now();
const catalog = await import("${address}");
const loadMs = performance.now() - startedAt;
const firstsMs = catalog.firstAnswersMs();
const cpuMs = ${cpuMs};
const run = { names: catalog.askedNames, loadMs, firstsMs, cpuMs, eachMs: catalog.eachAnswerMs(${clock}) };`;

function inNode(bundle: string): Run[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-bench-catalog-"));
  fs.writeFileSync(path.join(folder, "catalog.mjs"), bundle);
  const cpuMs = "() => { const { user, system } = process.cpuUsage(before); return (user + system) / 1000; }";
  const code = `const before = process.cpuUsage();\nconst clock = ${cpuMs};
${script("./catalog.mjs", "clock()", "clock")}\nconsole.log(JSON.stringify(run));`;
  fs.writeFileSync(path.join(folder, "run.mjs"), code);
  const runs = Array.from({ length: runsCount }, (): Run => {
    const output = execFileSync(process.execPath, [path.join(folder, "run.mjs")], { encoding: "utf8" });
    return JSON.parse(output) as Run;
  });
  fs.rmSync(folder, { recursive: true });
  return runs;
}

/** The script is in the browser's cache, as it is on every visit but the first. */
async function serve(bundle: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const isScript = request.url === "/catalog.mjs";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.setHeader("cache-control", isScript ? "max-age=3600, immutable" : "no-store");
    response.end(isScript ? bundle : "<!doctype html>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

async function inChromium(bundle: string, executablePath: string): Promise<Run[]> {
  const { origin, close } = await serve(bundle);
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  const context = await browser.newContext();
  const code = `(async () => { await (await fetch("/catalog.mjs")).text();
${script("/catalog.mjs", "null", "() => performance.now()")}\nreturn run; })()`;
  try {
    const runs: Run[] = [];
    for (let count = 0; count < runsCount; count++) {
      const page = await context.newPage();
      await page.goto(origin);
      runs.push((await page.evaluate(code)) as Run);
      await page.close();
    }
    return runs;
  } finally {
    await browser.close();
    close();
  }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function tell(where: string, runs: readonly Run[]): void {
  const at = (numbers: (run: Run) => number[], place: number): number =>
    median(runs.map((run) => numbers(run)[place] ?? 0));
  console.log(`\n${where}, median of ${runs.length} fresh starts`);
  console.table(
    runs[0]?.names.map((name, place) => ({
      name,
      firstMs: Number(at(({ firstsMs }) => firstsMs, place).toFixed(1)),
      eachMs: Number(at(({ eachMs }) => eachMs, place).toFixed(4)),
    })),
  );
  const text = (numbers: readonly number[]): string =>
    `${median(numbers).toFixed(0)} ms (least ${Math.min(...numbers).toFixed(0)})`;
  const cpuMs = runs.flatMap((run) => run.cpuMs ?? []);
  console.log(`ready in ${text(runs.map(({ loadMs, firstsMs }) => loadMs + sum(firstsMs)))}, target ${readyMsTarget}`);
  console.log(`of that the script ${text(runs.map(({ loadMs }) => loadMs))}`);
  if (cpuMs.length > 0) console.log(`processor time until ready ${text(cpuMs)}`);
}

export async function bench(): Promise<void> {
  console.table(await catalogSizes());
  console.log(`all together: target under ${gzipKBTarget} kB compressed`);
  console.log(`an answer's target is under ${answerMsTarget} ms; load of the machine ${os.loadavg()[0]?.toFixed(1)}`);
  const bundle = await timedCatalog();
  tell("Node (answers in processor time)", inNode(bundle));
  const executablePath = findChromium();
  if (executablePath) tell("Chromium", await inChromium(bundle, executablePath));
  else console.log("Chromium: none here");
}
