/**
 * `npx tsx scripts/train/ingredients.ts` trains the tagger of ingredient lines from the labelled phrases of
 * `<data>/ingredients/train.csv` (MIT) and writes lib/catalog/core/quantity/data/ingredient-tagger.json. The same table
 * gives the same bytes. A minute on one core.
 */
import fs from "node:fs";
import path from "node:path";
import { featuresOf } from "@/lib/catalog/core/quantity/features";
import { labels } from "@/lib/catalog/core/quantity/labels";
import { normaliseLine } from "@/lib/catalog/core/quantity/normalise-line";
import { separators, tokenize } from "@/lib/catalog/core/quantity/tokenize";
import { alignLabels, type LabelledLine } from "./align-labels";
import { trainField, type Learner } from "./conditional-random-field";
import { parseCsv } from "./csv";
import type { Example } from "./field-lattice";
import { packModel } from "./pack-model";

const root = path.resolve(import.meta.dirname, "../..");
const dataDir = path.resolve(root, process.env["SHELFIE_EVAL_DATA"] ?? "../shared/data");
const target = path.join(root, "lib/catalog/core/quantity/data/ingredient-tagger.json");

/** A feature seen once says more about its line than about the language. */
const seenMin = 2;
/** Features whose weights all stay below this after the first round are left out of the second. */
const weightMin = 0.15;

/** A line as read, its features per token still as numbers of the hash. */
type ReadLine = { features: number[][]; separators: Uint8Array; gold: Uint8Array };

function readLine(row: LabelledLine): ReadLine {
  const tokens = tokenize(normaliseLine(row.input));
  return {
    features: featuresOf(tokens),
    separators: Uint8Array.from(tokens.map((token) => separators.indexOf(token.before))),
    gold: Uint8Array.from(alignLabels(tokens, row).map((label) => labels.indexOf(label))),
  };
}

function seenOften(lines: readonly ReadLine[]): number[] {
  const seen = new Map<number, number>();
  for (const { features } of lines)
    for (const feature of features.flat()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return [...seen].flatMap(([feature, times]) => (times >= seenMin ? [feature] : [])).sort((a, b) => a - b);
}

function fit(lines: readonly ReadLine[], kept: readonly number[], epochs: number): Learner {
  const rowByFeature = new Map(kept.map((feature, row) => [feature, row]));
  const examples: Example[] = lines.map((line) => ({
    ...line,
    rows: line.features.map((list) => Int32Array.from(list.flatMap((feature) => rowByFeature.get(feature) ?? []))),
  }));
  console.log(`${examples.length} lines, ${kept.length} features`);
  return trainField(examples, {
    rowsCount: kept.length,
    epochs,
    rate: 0.1,
    decay: 1e-4,
    seed: 1,
    onEpoch: (epoch, loss) => console.log(`epoch ${epoch + 1}: ${loss.toFixed(4)} nats a line`),
  });
}

function telling(kept: readonly number[], { weights }: Learner): number[] {
  const isTelling = (row: number): boolean =>
    weights.subarray(row * labels.length, (row + 1) * labels.length).some((weight) => Math.abs(weight) >= weightMin);
  return kept.filter((_, row) => isTelling(row));
}

const rows = parseCsv(fs.readFileSync(path.join(dataDir, "ingredients/train.csv"), "utf8")) as LabelledLine[];
const lines = rows.map(readLine).filter(({ gold }) => gold.length > 0);
const seen = seenOften(lines);
const kept = telling(seen, fit(lines, seen, 4));
const packed = packModel(kept, fit(lines, kept, 6));
fs.mkdirSync(path.dirname(target), { recursive: true });
fs.writeFileSync(target, `${JSON.stringify(packed)}\n`);
console.log(`${path.relative(root, target)}: ${fs.statSync(target).size} bytes`);
