import type { Lexicon } from "../names/lexicon";
import type { ReadName } from "../names/read-name";
import { categories, type Category } from "./categories";
import { bucketCount, featureRows } from "./features";
import { heldPhrases } from "./held-phrases";
import { weightAt } from "./weight-text";

/** Trained weights as `scripts/train/categories.ts` writes them. */
export type CategoryWeightsData = {
  /** Rows of `features.ts` times categories, in whole steps, as `weight-text.ts` writes them. */
  weights: string;
  /** What one step weighs. */
  scale: number;
  /** One per category, in their order. */
  bias: readonly number[];
};

/** How strongly a group of features speaks; each group is divided by the root of its size, so long names weigh alike. */
const groupStrength = { words: 1, grams: 0.7, brand: 0.8, phrases: 1 };

export type Signal = { rows: Uint32Array; value: number };

/**
 * What a name says to the model: rows and how strongly each counts.
 * @param hidden see `heldPhrases`
 */
export function signalsOf(
  read: Pick<ReadName, "words" | "headLength" | "brandCategories">,
  lexicon: Lexicon,
  hidden?: string,
): Signal[] {
  const { words, grams } = featureRows(read.words, read.headLength);
  const brand = brandRows(read.brandCategories);
  return [
    { rows: words, value: groupStrength.words / Math.sqrt(Math.max(1, words.length)) },
    { rows: grams, value: groupStrength.grams / Math.sqrt(Math.max(1, grams.length)) },
    { rows: phraseRows(read, lexicon, hidden), value: groupStrength.phrases },
    { rows: brand, value: groupStrength.brand / Math.sqrt(Math.max(1, brand.length)) },
  ];
}

/** After the hashed features come blocks of one row per category, so that brands and phrases never seen in training speak. */
const blocks = ["soleBrand", "sharedBrand", "endsWithOne", "endsWithTwo", "endsWithMore", "holds"] as const;

const blockRow = (block: (typeof blocks)[number], category: Category): number =>
  bucketCount + blocks.indexOf(block) * categories.length + categories.indexOf(category);

function brandRows(brandCategories: readonly Category[]): Uint32Array {
  const block = brandCategories.length === 1 ? "soleBrand" : "sharedBrand";
  return Uint32Array.from(brandCategories, (category) => blockRow(block, category));
}

const endBlocks = ["endsWithOne", "endsWithTwo", "endsWithMore"] as const;

function phraseRows(read: Pick<ReadName, "words" | "headLength">, lexicon: Lexicon, hidden?: string): Uint32Array {
  const { atEnd, elsewhere } = heldPhrases(read, lexicon, hidden);
  const rows: number[] = [];
  if (atEnd !== null) rows.push(blockRow(endBlocks[atEnd.length - 1] ?? "endsWithMore", atEnd.category));
  if (elsewhere !== null) rows.push(blockRow("holds", elsewhere.category));
  return Uint32Array.from(rows);
}

/** Rows of the weight table in all. */
export const rowCount = bucketCount + blocks.length * categories.length;

/** The data itself. Throws when it is not of this build's shape. */
export function checkedModel(data: CategoryWeightsData): CategoryWeightsData {
  const wanted = rowCount * categories.length;
  if (data.weights.length !== wanted) throw new Error(`${data.weights.length} category weights, not ${wanted}.`);
  return data;
}

/** Raw scores in the order of `categories`. */
export function scoresOf(model: CategoryWeightsData, signals: readonly Signal[]): Float64Array {
  const width = categories.length;
  const scores = Float64Array.from(model.bias);
  for (const { rows, value } of signals) {
    const step = value * model.scale;
    for (const row of rows) {
      const start = row * width;
      for (let column = 0; column < width; column += 1) {
        scores[column] = (scores[column] ?? 0) + step * weightAt(model.weights, start + column);
      }
    }
  }
  return scores;
}
