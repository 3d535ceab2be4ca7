import fs from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { readBarcode } from "@/lib/catalog/core/barcode/read-barcode";

export const outputName = "predictions.json";
export const score = ["score-simple.mjs", "truth.json", "barcode"];

/** Reads `input.json` (scan) and writes scan, valid and gtin14 in the same order. */
export async function predict(folder: string, output: string): Promise<void> {
  const rows = z
    .array(z.object({ scan: z.string() }))
    .parse(JSON.parse(await fs.readFile(path.join(folder, "input.json"), "utf8")));
  const predictions = rows.map(({ scan }) => {
    const read = readBarcode(scan);
    return { scan, valid: read.ok, gtin14: read.ok ? read.value : null };
  });
  await fs.writeFile(output, JSON.stringify(predictions));
}
