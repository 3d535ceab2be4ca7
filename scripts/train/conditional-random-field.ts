import { labels } from "@/lib/catalog/core/quantity/labels";
import { transitionAt } from "@/lib/catalog/core/quantity/tagger";
import { transitionsCount } from "@/lib/catalog/core/quantity/tagger-model";
import { seededRandom, shuffled } from "./random";

/** A line ready for learning: per token its feature rows, the separator before it and its label. */
export type Example = { rows: Int32Array[]; separators: Uint8Array; gold: Uint8Array };

export type Learner = { weights: Float64Array; transitions: Float64Array };

const count = labels.length;

const logSum = (values: Float64Array, from: number): number => {
  let max = -Infinity;
  for (let index = from; index < from + count; index++) max = Math.max(max, values[index] ?? 0);
  let sum = 0;
  for (let index = from; index < from + count; index++) sum += Math.exp((values[index] ?? 0) - max);
  return max + Math.log(sum);
};

/** AdaGrad with lazy decay towards zero: each weight steps by its own history. Source: Duchi et al. 2011. */
class AdaptiveWeights {
  readonly values: Float64Array;
  readonly #squares: Float64Array;
  constructor(
    size: number,
    readonly rate: number,
    readonly decay: number,
  ) {
    this.values = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1e-4);
  }
  step(at: number, gradient: number): void {
    const value = this.values[at] ?? 0;
    const full = gradient + this.decay * value;
    const square = (this.#squares[at] ?? 0) + full * full;
    this.#squares[at] = square;
    this.values[at] = value - (this.rate * full) / Math.sqrt(square);
  }
}

export type TrainOptions = {
  rowsCount: number;
  epochs: number;
  rate: number;
  decay: number;
  seed: number;
  onEpoch?: (epoch: number, loss: number, learner: Learner) => void;
};

/** Fits a linear-chain conditional random field by stochastic gradient; the same input gives the same weights. */
export function trainField(examples: readonly Example[], options: TrainOptions): Learner {
  const weights = new AdaptiveWeights(options.rowsCount * count, options.rate, options.decay);
  const transitions = new AdaptiveWeights(transitionsCount, options.rate, options.decay);
  const average = {
    weights: new Float64Array(weights.values.length),
    transitions: new Float64Array(transitionsCount),
    epochs: 0,
  };
  const random = seededRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const example of shuffled(examples, random)) {
      if (example.gold.length > 0) loss += learn(example, weights, transitions);
    }
    // The mean over the later half of the epochs generalises better than the last point. Source: Polyak and Juditsky 1992.
    if (epoch >= options.epochs / 2) {
      average.epochs++;
      weights.values.forEach((value, at) => (average.weights[at] = (average.weights[at] ?? 0) + value));
      transitions.values.forEach((value, at) => (average.transitions[at] = (average.transitions[at] ?? 0) + value));
    }
    options.onEpoch?.(epoch, loss / examples.length, { weights: weights.values, transitions: transitions.values });
  }
  const mean = (sum: Float64Array): Float64Array => sum.map((value) => value / average.epochs);
  return { weights: mean(average.weights), transitions: mean(average.transitions) };
}

/** One step on one line. Returns its negative log-likelihood before the step. */
function learn(example: Example, weights: AdaptiveWeights, transitions: AdaptiveWeights): number {
  const length = example.gold.length;
  const scores = new Float64Array(length * count);
  for (let at = 0; at < length; at++) {
    for (const row of example.rows[at] ?? []) {
      for (let label = 0; label < count; label++)
        scores[at * count + label] = (scores[at * count + label] ?? 0) + (weights.values[row * count + label] ?? 0);
    }
  }
  const into = (at: number, previous: number): number => transitionAt(example.separators[at] ?? 0, previous);
  const t = transitions.values;
  const forward = new Float64Array(length * count);
  const backward = new Float64Array(length * count);
  const terms = new Float64Array(count);
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < count; label++) {
      if (at === 0) terms.fill(-Infinity)[0] = t[into(0, count) + label] ?? 0;
      else
        for (let previous = 0; previous < count; previous++)
          terms[previous] = (forward[(at - 1) * count + previous] ?? 0) + (t[into(at, previous) + label] ?? 0);
      forward[at * count + label] = logSum(terms, 0) + (scores[at * count + label] ?? 0);
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let label = 0; label < count; label++) {
      for (let next = 0; next < count; next++) {
        const following = (at + 1) * count + next;
        terms[next] = (backward[following] ?? 0) + (scores[following] ?? 0) + (t[into(at + 1, label) + next] ?? 0);
      }
      backward[at * count + label] = logSum(terms, 0);
    }
  }
  const total = logSum(forward, (length - 1) * count);
  let gold = 0;
  const steps: [number, number][] = [];
  for (let at = 0; at < length; at++) {
    const right = example.gold[at] ?? 0;
    gold += scores[at * count + right] ?? 0;
    const before = at === 0 ? count : (example.gold[at - 1] ?? 0);
    gold += t[into(at, before) + right] ?? 0;
    for (let label = 0; label < count; label++) {
      const gradient =
        Math.exp((forward[at * count + label] ?? 0) + (backward[at * count + label] ?? 0) - total) -
        (label === right ? 1 : 0);
      if (Math.abs(gradient) > 1e-4)
        for (const row of example.rows[at] ?? []) weights.step(row * count + label, gradient);
      if (at === 0) steps.push([into(0, count) + label, gradient]);
      else
        for (let previous = 0; previous < count; previous++) {
          const edge = into(at, previous) + label;
          const joint = Math.exp(
            (forward[(at - 1) * count + previous] ?? 0) +
              (t[edge] ?? 0) +
              (scores[at * count + label] ?? 0) +
              (backward[at * count + label] ?? 0) -
              total,
          );
          steps.push([edge, joint - (label === right && previous === before ? 1 : 0)]);
        }
    }
  }
  for (const [edge, gradient] of steps) if (Math.abs(gradient) > 1e-4) transitions.step(edge, gradient);
  return total - gold;
}
