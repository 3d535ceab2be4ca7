/**
 * `npx tsx scripts/train/ingredients.ts` trains the tagger of ingredient lines from the labelled phrases of
 * `<data>/ingredients/train.csv` (MIT) and writes lib/catalog/core/quantity/data/ingredient-tagger.json. The same table
 * gives the same bytes. Two minutes on one core.
 */
import fs from "node:fs";
import path from "node:path";
import { featuresOf } from "@/lib/catalog/core/quantity/features";
import { labels } from "@/lib/catalog/core/quantity/labels";
import { separators, tokenize } from "@/lib/catalog/core/quantity/tokenize";
import { alignLabels, type LabelledLine } from "./align-labels";
import { trainField, type Example } from "./conditional-random-field";
import { parseCsv } from "./csv";
import { packModel } from "./pack-model";

const root = path.resolve(import.meta.dirname, "../..");
const dataDir = path.resolve(root, process.env["SHELFIE_EVAL_DATA"] ?? "../shared/data");
const target = path.join(root, "lib/catalog/core/quantity/data/ingredient-tagger.json");

/** A feature seen once says more about its line than about the language. */
const seenMin = 2;

const rows = parseCsv(fs.readFileSync(path.join(dataDir, "ingredients/train.csv"), "utf8")) as LabelledLine[];
const lines = rows.map((row) => tokenize(row.input));
const features = lines.map(featuresOf);

const seen = new Map<number, number>();
for (const feature of features.flat(2)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
const kept = [...seen]
  .filter(([, times]) => times >= seenMin)
  .map(([feature]) => feature)
  .sort((a, b) => a - b);
const rowByFeature = new Map(kept.map((feature, row) => [feature, row]));

const examples: Example[] = rows.map((row, index) => {
  const tokens = lines[index] ?? [];
  return {
    rows: (features[index] ?? []).map((list) =>
      Int32Array.from(list.flatMap((feature) => rowByFeature.get(feature) ?? [])),
    ),
    separators: Uint8Array.from(tokens.map((token) => separators.indexOf(token.before))),
    gold: Uint8Array.from(alignLabels(tokens, row).map((label) => labels.indexOf(label))),
  };
});

console.log(`${examples.length} lines, ${kept.length} of ${seen.size} features`);
const learner = trainField(examples, {
  rowsCount: kept.length,
  epochs: 6,
  rate: 0.1,
  decay: 1e-4,
  seed: 1,
  onEpoch: (epoch, loss) => console.log(`epoch ${epoch + 1}: ${loss.toFixed(4)} nats a line`),
});
const packed = packModel(kept, learner);
fs.mkdirSync(path.dirname(target), { recursive: true });
fs.writeFileSync(target, `${JSON.stringify(packed)}\n`);
console.log(`${path.relative(root, target)}: ${fs.statSync(target).size} bytes`);
