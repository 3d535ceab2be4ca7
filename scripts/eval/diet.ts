import fs from "node:fs";
import path from "node:path";
import { dietFlags } from "../../lib/catalog/core/diet/diet-flags";

export const outputName = "pred.json";
export const score = ["score-simple.mjs", "truth.json", "diet"];

/** Each ingredient with its flags; null where unsure. */
export async function predict(folder: string, output: string): Promise<void> {
  const rows = JSON.parse(fs.readFileSync(path.join(folder, "input.json"), "utf8")) as { name: string }[];
  fs.writeFileSync(output, JSON.stringify(rows.map(({ name }) => ({ name, ...dietFlags(name) }))));
}
