import { featuresOf } from "./features";
import { labels, type Label } from "./labels";
import type { TaggerModel } from "./tagger-model";
import { separators, type Token } from "./tokenize";

const count = labels.length;

/** The row of transition weights into a token: by what stands before it and by the label before it (`count` is none). */
export const transitionAt = (separator: number, previous: number): number =>
  (separator * (count + 1) + previous) * count;

/** What the features of one token say for each label, added up into `scores` from `offset`. */
function addScores(model: TaggerModel, features: readonly number[], scores: Float64Array, offset: number): void {
  for (const feature of features) {
    const row = model.rowOf(feature);
    if (row < 0) continue;
    for (let label = 0; label < count; label++) {
      scores[offset + label] =
        (scores[offset + label] ?? 0) + (model.weights[row * model.rowStride + label * model.labelStride] ?? 0);
    }
  }
}

/**
 * The likeliest sequence of labels under a linear-chain conditional random field. Source: Lafferty et al. 2001; decoding
 * by Viterbi.
 */
export function tag(tokens: readonly Token[], model: TaggerModel): Label[] {
  const length = tokens.length;
  const scores = new Float64Array(length * count);
  const from = new Uint8Array(length * count);
  featuresOf(tokens).forEach((features, index) => {
    addScores(model, features, scores, index * count);
    const separator = separators.indexOf(tokens[index]?.before ?? "other");
    for (let label = 0; label < count; label++) {
      let best = index === 0 ? (model.transitions[transitionAt(separator, count) + label] ?? 0) : -Infinity;
      for (let previous = 0; index > 0 && previous < count; previous++) {
        const score =
          (scores[(index - 1) * count + previous] ?? 0) +
          (model.transitions[transitionAt(separator, previous) + label] ?? 0);
        if (score > best) [best, from[index * count + label]] = [score, previous];
      }
      scores[index * count + label] = (scores[index * count + label] ?? 0) + best;
    }
  });
  return walkBack(scores, from, length);
}

function walkBack(scores: Float64Array, from: Uint8Array, length: number): Label[] {
  const out: Label[] = [];
  let label = 0;
  for (let other = 1; other < count; other++) {
    if ((scores[(length - 1) * count + other] ?? 0) > (scores[(length - 1) * count + label] ?? 0)) label = other;
  }
  for (let index = length - 1; index >= 0; index--) {
    out[index] = labels[label] ?? "other";
    label = from[index * count + label] ?? 0;
  }
  return out;
}
