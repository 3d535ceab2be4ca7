import fs from "node:fs/promises";
import path from "node:path";
import { fromThousandths, type Thousandths } from "@/lib/kernel/quantity";
import { parseIngredient } from "@/lib/catalog/core/quantity/parse-ingredient";
import { parseCsv } from "../train/csv";

export const outputName = "predictions.csv";
export const score = ["score-ingredients.mjs", "truth.csv"];

const decimal = (quantity: Thousandths | null): string => (quantity === null ? "" : String(fromThousandths(quantity)));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Reads `input.csv` (id, input) and writes id, qmin, qmax, unit, name, comment. */
export async function predict(folder: string, output: string): Promise<void> {
  const rows = parseCsv(await fs.readFile(path.join(folder, "input.csv"), "utf8"));
  const lines = rows.map(({ id = "", input = "" }) => {
    const { quantityMin, quantityMax, unit, name, comment } = parseIngredient(input);
    return [id, decimal(quantityMin), decimal(quantityMax), unit ?? "", quoted(name), quoted(comment ?? "")].join(",");
  });
  await fs.writeFile(output, ["id,qmin,qmax,unit,name,comment", ...lines, ""].join("\n"));
}
