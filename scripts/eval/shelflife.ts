import fs from "node:fs";
import path from "node:path";
import { estimateShelfLife } from "../../lib/catalog/core/shelflife/estimate";

export const outputName = "pred.json";
export const score = ["score-shelflife.mjs", "truth.json"];

/** Each item as bought: which FoodKeeper row, where it goes and how many days it keeps. */
export async function predict(folder: string, output: string): Promise<void> {
  const rows = JSON.parse(fs.readFileSync(path.join(folder, "input.json"), "utf8")) as { id: string; item: string }[];
  const predicted = rows.map(({ id, item }) => {
    const estimate = estimateShelfLife({ name: item, state: "unopened" });
    return {
      id,
      foodkeeper_id: estimate?.foodkeeperId ?? null,
      top3: estimate?.foodkeeperIds.slice(0, 3) ?? [],
      location: estimate?.location ?? null,
      days: estimate?.days,
    };
  });
  fs.writeFileSync(output, JSON.stringify(predicted));
}
