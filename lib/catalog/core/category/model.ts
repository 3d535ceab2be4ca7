import type { ReadName } from "../names/read-name";
import { categories, type Category } from "./categories";
import { bucketCount, featureRows } from "./features";
import { readWeights } from "./weight-text";

/** Trained weights as `scripts/train/categories.ts` writes them. */
export type CategoryWeightsData = {
  /** Rows of `features.ts` times categories, in whole steps, as `weight-text.ts` writes them. */
  weights: string;
  /** What one step weighs. */
  scale: number;
  /** One per category, in their order. */
  bias: readonly number[];
};

export type CategoryModel = { weights: Int8Array; scale: number; bias: readonly number[] };

/** How strongly a group of features speaks; each group is divided by the root of its size, so long names weigh alike. */
export const groupStrength = { words: 1, grams: 0.7, brand: 0.8 };

export type Signal = { rows: Uint32Array; value: number };

/** What a name says to the model: rows and how strongly each counts. */
export function signalsOf(read: Pick<ReadName, "words" | "headLength" | "brandCategories">): Signal[] {
  const { words, grams } = featureRows(read.words, read.headLength);
  const brand = brandRows(read.brandCategories);
  return [
    { rows: words, value: groupStrength.words / Math.sqrt(Math.max(1, words.length)) },
    { rows: grams, value: groupStrength.grams / Math.sqrt(Math.max(1, grams.length)) },
    { rows: brand, value: groupStrength.brand / Math.sqrt(Math.max(1, brand.length)) },
  ];
}

/** The last rows belong to brands: one per category a brand stands in, so that brands never seen in training still speak. */
function brandRows(brandCategories: readonly Category[]): Uint32Array {
  const only = brandCategories.length === 1 ? 0 : categories.length;
  return Uint32Array.from(brandCategories, (category) => bucketCount + only + categories.indexOf(category));
}

/** Rows of the weight table in all: hashed features, then brands of one shelf, then brands of several. */
export const rowCount = bucketCount + 2 * categories.length;

/** Unpacks the weights once. Throws when they are not of this build's shape. */
export function readCategoryModel(data: CategoryWeightsData): CategoryModel {
  const weights = readWeights(data.weights);
  if (weights.length !== rowCount * categories.length) throw new Error("The category weights do not fit this build.");
  return { weights, scale: data.scale, bias: data.bias };
}

/** Raw scores in the order of `categories`. */
export function scoresOf(model: CategoryModel, signals: readonly Signal[]): Float64Array {
  const width = categories.length;
  const scores = Float64Array.from(model.bias);
  for (const { rows, value } of signals) {
    const step = value * model.scale;
    for (const row of rows) {
      const start = row * width;
      for (let column = 0; column < width; column += 1) {
        scores[column] = (scores[column] ?? 0) + step * (model.weights[start + column] ?? 0);
      }
    }
  }
  return scores;
}
