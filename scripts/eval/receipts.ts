import fs from "node:fs";
import path from "node:path";
import { openLocalOcr } from "@/lib/platform/ocr/local-engine";
import type { ReceiptReading } from "@/lib/receipts/core/reading";
import { readReceipt } from "@/lib/receipts/server/read-receipt";

export const outputName = "pred";
export const score = ["score-receipts.mjs", "truth.d"];

const amount = (minor: number | null): number | null => (minor === null ? null : minor / 100);

/** A reading in the scorer's shape: what was bought at its printed price, discounts as lines below zero. */
export function prediction(reading: ReceiptReading): object {
  const lines = reading.lines.filter((line) => line.kind === "item" || line.kind === "discount");
  return {
    store: reading.store,
    date: reading.purchasedOn,
    total: amount(reading.totalMinor),
    items: lines.map(({ name, quantity, priceMinor }) => ({ name, qty: quantity / 1000, price: amount(priceMinor) })),
  };
}

/** Reads every photo of `folder`/images, one after the other as the worker does, into `output`/<id>.json. */
export async function predict(folder: string, output: string): Promise<void> {
  fs.mkdirSync(output, { recursive: true });
  const images = path.join(folder, "images");
  const engine = await openLocalOcr();
  for (const name of fs.readdirSync(images).sort()) {
    const bytes = fs.readFileSync(path.join(images, name));
    const startedAt = performance.now();
    const reading = await readReceipt(bytes, engine, AbortSignal.timeout(60_000));
    const seconds = (performance.now() - startedAt) / 1000;
    fs.writeFileSync(
      path.join(output, `${path.parse(name).name}.json`),
      JSON.stringify({ ...prediction(reading), seconds }),
    );
  }
  await engine.close();
}
