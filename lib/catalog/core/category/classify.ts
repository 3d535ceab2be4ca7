import { categoryWeights } from "../data/model-weights";
import { knownNames } from "../names/known-names";
import { readName, type ReadName } from "../names/read-name";
import { categories, type Category } from "./categories";
import { tableCategory } from "./held-phrases";
import { checkedModel, scoresOf, signalsOf, type CategoryWeightsData } from "./model";

/** Where a product belongs, and how sure that is: of names given a confidence of .9, nine in ten are right. */
export type Classified = { category: Category; confidence: number; top3: readonly Category[] };

/** Confidence of a name that stands in the tables word for word. */
const tableConfidence = 0.97;

let loaded: CategoryWeightsData | null = null;
const categoryModel = (): CategoryWeightsData => (loaded ??= checkedModel(categoryWeights));

function ranked(scores: Float64Array): { category: Category; probability: number }[] {
  const top = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return categories
    .map((category, place) => ({ category, probability: (powers[place] ?? 0) / sum }))
    .sort((a, b) => b.probability - a.probability);
}

/** The shelf of a name already taken apart. */
export function classifyRead(read: ReadName): Classified {
  const lexicon = knownNames();
  const known = tableCategory(read.words.join(" "), lexicon);
  const model = categoryModel();
  const order = ranked(scoresOf(model, signalsOf(read, lexicon)));
  const [best] = order;
  if (known !== undefined) {
    const others = order.filter(({ category }) => category !== known).slice(0, 2);
    return { category: known, confidence: tableConfidence, top3: [known, ...others.map(({ category }) => category)] };
  }
  return {
    category: best?.category ?? "household",
    confidence: best?.probability ?? 0,
    top3: order.slice(0, 3).map(({ category }) => category),
  };
}

/** The shelf a product belongs to, from its name as typed, as a shop writes it or as a till prints it. Never fails. */
export const classifyCategory = (name: string): Classified => classifyRead(readName(name, knownNames()));
