import { labels } from "@/lib/catalog/core/quantity/labels";
import { transitionAt } from "@/lib/catalog/core/quantity/tagger";

/** A line ready for learning: per token its feature rows, the separator before it and its label. */
export type Example = { rows: Int32Array[]; separators: Uint8Array; gold: Uint8Array };

/** Log scores of all labellings of a line, `labels.length` numbers a token. */
export type Lattice = {
  /** What the features of a token say for each label. */
  scores: Float64Array;
  /** All ways up to a token that end in a label, the token itself included. */
  forward: Float64Array;
  /** All ways from a label of a token to the end of the line, the token itself left out. */
  backward: Float64Array;
  /** All labellings of the line. */
  total: number;
};

const count = labels.length;

/** Where the weights of the step into a token stand, by the label before it; `count` before the first. */
export const stepInto = (example: Example, at: number, previous: number): number =>
  transitionAt(example.separators[at] ?? 0, previous);

function logSum(values: Float64Array, from: number): number {
  let max = -Infinity;
  for (let index = from; index < from + count; index++) max = Math.max(max, values[index] ?? 0);
  let sum = 0;
  for (let index = from; index < from + count; index++) sum += Math.exp((values[index] ?? 0) - max);
  return max + Math.log(sum);
}

function scoresOf({ rows }: Example, weights: Float64Array): Float64Array {
  const scores = new Float64Array(rows.length * count);
  rows.forEach((list, at) => {
    for (const row of list) {
      for (let label = 0; label < count; label++) {
        scores[at * count + label] = (scores[at * count + label] ?? 0) + (weights[row * count + label] ?? 0);
      }
    }
  });
  return scores;
}

function forwardOf(example: Example, scores: Float64Array, transitions: Float64Array): Float64Array {
  const forward = new Float64Array(scores.length);
  const ways = new Float64Array(count);
  for (let at = 0; at < example.gold.length; at++) {
    for (let label = 0; label < count; label++) {
      if (at === 0) ways.fill(-Infinity)[0] = transitions[stepInto(example, 0, count) + label] ?? 0;
      for (let previous = 0; at > 0 && previous < count; previous++) {
        const step = transitions[stepInto(example, at, previous) + label] ?? 0;
        ways[previous] = (forward[(at - 1) * count + previous] ?? 0) + step;
      }
      forward[at * count + label] = logSum(ways, 0) + (scores[at * count + label] ?? 0);
    }
  }
  return forward;
}

function backwardOf(example: Example, scores: Float64Array, transitions: Float64Array): Float64Array {
  const backward = new Float64Array(scores.length);
  const ways = new Float64Array(count);
  for (let at = example.gold.length - 2; at >= 0; at--) {
    for (let label = 0; label < count; label++) {
      for (let next = 0; next < count; next++) {
        const following = (at + 1) * count + next;
        const step = transitions[stepInto(example, at + 1, label) + next] ?? 0;
        ways[next] = (backward[following] ?? 0) + (scores[following] ?? 0) + step;
      }
      backward[at * count + label] = logSum(ways, 0);
    }
  }
  return backward;
}

/** The lattice of a line of at least one token. Source: the forward-backward algorithm, Rabiner 1989. */
export function latticeOf(example: Example, weights: Float64Array, transitions: Float64Array): Lattice {
  const scores = scoresOf(example, weights);
  const forward = forwardOf(example, scores, transitions);
  const backward = backwardOf(example, scores, transitions);
  return { scores, forward, backward, total: logSum(forward, (example.gold.length - 1) * count) };
}
