/**
 * How long reading a receipt takes, from bytes to draft, and how much memory it needs: drawn receipts of every layout, and
 * the photos of the development folder where there is one. Then six at once, as when a family empties its pockets: how
 * long the last one waits, and how long the web process beside it takes to answer.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { openLocalOcr } from "@/lib/platform/ocr/local-engine";
import type { OcrEngine } from "@/lib/platform/ocr/port";
import { readReceipt } from "@/lib/receipts/server/read-receipt";
import { drawReceipt } from "@/tests/fixtures/receipts/draw";
import { layouts } from "@/tests/fixtures/receipts/layouts";

const root = path.resolve(import.meta.dirname, "../..");
const photosDir = path.join(
  path.resolve(root, process.env["SHELFIE_EVAL_DATA"] ?? "../shared/data"),
  "receipts/images",
);
/** What a family waits for without wondering. */
const targetSeconds = { p50: 1.5, p95: 3, max: 5 };
const readSecondsMax = 60;
const atOnce = 6;
const probeMs = 5000;
/** The worker's own, so that the web process comes first. */
const workerPriority = 10;
const memoryEveryMs = 50;

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function read(photo: Uint8Array, engine: OcrEngine): Promise<number> {
  const startedAt = performance.now();
  await readReceipt(photo, engine, AbortSignal.timeout(readSecondsMax * 1000));
  return (performance.now() - startedAt) / 1000;
}

async function report(name: string, photos: readonly Uint8Array[], engine: OcrEngine): Promise<void> {
  if (photos.length === 0) return console.log(`${name}: none here`);
  const cpu = process.cpuUsage();
  const seconds: number[] = [];
  for (const photo of photos) seconds.push(await read(photo, engine));
  seconds.sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(cpu);
  const figures = { p50: quantile(seconds, 0.5), p95: quantile(seconds, 0.95), max: quantile(seconds, 1) };
  const told = Object.entries(targetSeconds).map(
    ([key, target]) => `${key} ${figures[key as keyof typeof figures].toFixed(2)} s (target ${target})`,
  );
  const computed = (user + system) / 1e6 / photos.length;
  console.log(`${name}: ${told.join(", ")}; ${computed.toFixed(2)} s of computing each, ${photos.length} photos`);
}

/** Drawn anew each time, alike each time: every layout upright and clean, then askew, blurred and specked. */
const drawn = (): Promise<Buffer[]> =>
  Promise.all(
    layouts.flatMap(({ lines }, seed) => [
      drawReceipt(lines, { seed }),
      drawReceipt(lines, { seed, tiltDegrees: (seed % 7) - 3, blurSigma: 0.7, noise: 12 }),
    ]),
  );

/** A stand-in for the web process, at the priority this process has now. */
class WebProbe {
  private readonly child = spawn(process.execPath, [path.join(import.meta.dirname, "web-probe.mjs")]);
  private readonly answers = createInterface({ input: this.child.stdout });

  /** How long it takes to answer while `work` goes on. */
  async during(work: () => Promise<unknown>): Promise<string> {
    this.child.stdin.write("start\n");
    await work();
    this.child.stdin.write("stop\n");
    const [line] = (await once(this.answers, "line")) as [string];
    const { p50, p95, max } = JSON.parse(line) as { p50: number; p95: number; max: number };
    return `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, max ${max.toFixed(0)} ms`;
  }

  close(): void {
    this.child.stdin.end();
  }
}

async function reportParallel(photos: readonly Uint8Array[], engine: OcrEngine, web: WebProbe): Promise<void> {
  console.log(`web process beside an idle worker: ${await web.during(() => wait(probeMs))}`);
  const startedAt = performance.now();
  let turn: Promise<unknown> = Promise.resolve();
  // The worker's reader takes turns: six jobs wait for each other rather than share two cores.
  const readAll = (): Promise<unknown> =>
    Promise.all(photos.slice(0, atOnce).map((photo) => (turn = turn.then(() => read(photo, engine)))));
  const answered = await web.during(readAll);
  console.log(`six receipts at once: the last after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  console.log(`web process beside them: ${answered}`);
}

/** Prints p50, p95 and the slowest in seconds beside their targets, answers of the web process, and the peak memory. */
export async function bench(): Promise<void> {
  // Before this process steps back, since whatever it starts steps back with it.
  const web = new WebProbe();
  os.setPriority(workerPriority);
  const openedAt = performance.now();
  const engine = await openLocalOcr();
  console.log(`models loaded in ${((performance.now() - openedAt) / 1000).toFixed(2)} s`);
  let peakBytes = 0;
  const timer = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), memoryEveryMs);
  const names = fs.existsSync(photosDir) ? fs.readdirSync(photosDir).sort() : [];
  const photos = await drawn();
  await report("drawn receipts", photos, engine);
  await report(
    "development photos",
    names.map((name) => fs.readFileSync(path.join(photosDir, name))),
    engine,
  );
  await reportParallel(photos, engine, web);
  web.close();
  clearInterval(timer);
  await engine.close();
  console.log(`peak memory ${Math.round(peakBytes / 1024 / 1024)} MB`);
}
