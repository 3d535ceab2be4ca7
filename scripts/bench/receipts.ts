/** How long reading a receipt takes and how much memory it needs, one photo after the other as the worker reads them. */
import fs from "node:fs";
import path from "node:path";
import { openLocalOcr } from "@/lib/platform/ocr/local-engine";
import { readReceipt } from "@/lib/receipts/server/read-receipt";

const root = path.resolve(import.meta.dirname, "../..");
const photosDir = path.join(
  path.resolve(root, process.env["SHELFIE_EVAL_DATA"] ?? "../shared/data"),
  "receipts/images",
);
/** What a family waits for without wondering. */
const targetSeconds = { p50: 1.5, p95: 3, max: 5 };
const readSecondsMax = 60;

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Prints p50, p95 and the slowest in seconds beside their targets, and the peak memory of the process. */
export async function bench(): Promise<void> {
  const openedAt = performance.now();
  const engine = await openLocalOcr();
  console.log(`models loaded in ${((performance.now() - openedAt) / 1000).toFixed(2)} s`);
  const seconds: number[] = [];
  let peakBytes = 0;
  for (const name of fs.readdirSync(photosDir).sort()) {
    const bytes = fs.readFileSync(path.join(photosDir, name));
    const startedAt = performance.now();
    await readReceipt(bytes, engine, AbortSignal.timeout(readSecondsMax * 1000));
    seconds.push((performance.now() - startedAt) / 1000);
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  }
  await engine.close();
  seconds.sort((a, b) => a - b);
  const figures = { p50: quantile(seconds, 0.5), p95: quantile(seconds, 0.95), max: quantile(seconds, 1) };
  for (const [name, target] of Object.entries(targetSeconds)) {
    console.log(`${name.padEnd(4)} ${figures[name as keyof typeof figures].toFixed(2)} s  (target ${target} s)`);
  }
  console.log(`peak memory ${Math.round(peakBytes / 1024 / 1024)} MB over ${seconds.length} receipts`);
}
