/** Food knowledge: what it weighs, how soon it is ready and how long an answer takes, in Node and in Chromium. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { findChromium } from "../lib/chromium.mjs";
import type { Timed } from "./catalog/answers";
import { catalogSizes, timedCatalog } from "./catalog/bundle";

/** Loading and reading the script until it runs, then the answers. */
type Run = { loadMs: number; timed: Timed[] };

const runsCount = 7;
const readyMsTarget = 150;
const answerMsTarget = 0.2;
const gzipKBTarget = 1500;

const timeIt = `const startedAt = performance.now();
const { timeCatalog } = await import(address);
const loadMs = performance.now() - startedAt;`;

function inNode(script: string): Run[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-bench-catalog-"));
  fs.writeFileSync(path.join(folder, "catalog.mjs"), script);
  const run = `const address = "./catalog.mjs";\n${timeIt}\nconsole.log(JSON.stringify({ loadMs, timed: timeCatalog() }));`;
  fs.writeFileSync(path.join(folder, "run.mjs"), run);
  const runs = Array.from({ length: runsCount }, (): Run => {
    const output = execFileSync(process.execPath, [path.join(folder, "run.mjs")], { encoding: "utf8" });
    return JSON.parse(output) as Run;
  });
  fs.rmSync(folder, { recursive: true });
  return runs;
}

/** The script is in the browser's cache, as it is on every visit but the first. */
async function serve(script: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const isScript = request.url === "/catalog.mjs";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.setHeader("cache-control", isScript ? "max-age=3600, immutable" : "no-store");
    response.end(isScript ? script : "<!doctype html>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

async function inChromium(script: string, executablePath: string): Promise<Run[]> {
  const { origin, close } = await serve(script);
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  const context = await browser.newContext();
  const code = `(async () => { const address = "/catalog.mjs"; await (await fetch(address)).text();
${timeIt}\nreturn { loadMs, timed: timeCatalog() }; })()`;
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
  const names = runs[0]?.timed.map(({ name }) => name) ?? [];
  const of = (pick: (timed: Timed) => number, place: number): number[] =>
    runs.flatMap(({ timed }) => (timed[place] ? [pick(timed[place])] : []));
  console.log(`\n${where}, median of ${runs.length} fresh starts`);
  console.table(
    names.map((name, place) => ({
      name,
      firstMs: Number(median(of(({ firstMs }) => firstMs, place)).toFixed(1)),
      eachMs: Number(median(of(({ eachMs }) => eachMs, place)).toFixed(4)),
    })),
  );
  const firsts = runs.map(({ timed }) => sum(timed.map(({ firstMs }) => firstMs)));
  const readies = runs.map(({ loadMs }, place) => loadMs + (firsts[place] ?? 0));
  const text = (numbers: readonly number[]): string =>
    `${median(numbers).toFixed(0)} ms (least ${Math.min(...numbers).toFixed(0)})`;
  console.log(`script ${text(runs.map(({ loadMs }) => loadMs))}, first answers ${text(firsts)}`);
  console.log(`ready in ${text(readies)}, target ${readyMsTarget}; an answer's target is ${answerMsTarget} ms`);
}

export async function bench(): Promise<void> {
  console.table(await catalogSizes());
  console.log(`all together: target under ${gzipKBTarget} kB compressed`);
  const script = await timedCatalog();
  tell("Node", inNode(script));
  const executablePath = findChromium();
  if (executablePath) tell("Chromium", await inChromium(script, executablePath));
  else console.log("Chromium: none here");
}
