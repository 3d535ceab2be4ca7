import fs from "node:fs/promises";
import path from "node:path";
import { classifyCategory } from "../../lib/catalog/core/category/classify";

export const outputName = "pred.csv";
export const score = ["score-categories.mjs", "truth.csv"];

/** One line of the input: an id, then a name that may be quoted. */
const line = /^([^,]+),(?:"((?:[^"]|"")*)"|(.*))$/;

/** Classifies every name of the folder's input.csv. */
export async function predict(folder: string, output: string): Promise<void> {
  const rows = (await fs.readFile(path.join(folder, "input.csv"), "utf8")).split(/\r?\n/).slice(1);
  const out = ["id,category,top3,confidence"];
  for (const row of rows) {
    const [, id, quoted, plain] = line.exec(row) ?? [];
    if (id === undefined) continue;
    const name = quoted?.replaceAll('""', '"') ?? plain ?? "";
    const { category, top3, confidence } = classifyCategory(name);
    out.push([id, category, top3.join("|"), confidence.toFixed(3)].join(","));
  }
  await fs.writeFile(output, `${out.join("\n")}\n`);
}
