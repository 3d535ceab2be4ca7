import { labels } from "@/lib/catalog/core/quantity/labels";
import { transitionsCount } from "@/lib/catalog/core/quantity/tagger-model";
import { AdaptiveWeights, MeanWeights } from "./adaptive-weights";
import { latticeOf, stepInto, type Example, type Lattice } from "./field-lattice";
import { seededRandom, shuffled } from "./random";

/** What was learnt: `labels.length` weights a feature row, and the weights of `transitionAt`. */
export type Learner = { weights: Float64Array; transitions: Float64Array };

export type TrainOptions = {
  rowsCount: number;
  epochs: number;
  rate: number;
  decay: number;
  seed: number;
  /** @param loss mean negative log-likelihood of a line, in nats */
  onEpoch?: (epoch: number, loss: number) => void;
};

const count = labels.length;

/** Gradients smaller than this move nothing. */
const gradientMin = 1e-4;

/** Fits a linear-chain conditional random field by stochastic gradient; the same input gives the same weights. */
export function trainField(examples: readonly Example[], options: TrainOptions): Learner {
  const weights = new AdaptiveWeights(options.rowsCount * count, options.rate, options.decay);
  const transitions = new AdaptiveWeights(transitionsCount, options.rate, options.decay);
  const meanOfWeights = new MeanWeights(weights.values.length);
  const meanOfTransitions = new MeanWeights(transitionsCount);
  const random = seededRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const example of shuffled(examples, random)) loss += learn(example, weights, transitions);
    if (epoch >= options.epochs / 2) {
      meanOfWeights.add(weights.values);
      meanOfTransitions.add(transitions.values);
    }
    options.onEpoch?.(epoch, loss / examples.length);
  }
  return { weights: meanOfWeights.mean(), transitions: meanOfTransitions.mean() };
}

/** One step on one line. Returns its negative log-likelihood before the step. */
function learn(example: Example, weights: AdaptiveWeights, transitions: AdaptiveWeights): number {
  const lattice = latticeOf(example, weights.values, transitions.values);
  const loss = lattice.total - goldScore(example, lattice.scores, transitions.values);
  const steps = stepGradients(example, lattice, transitions.values);
  for (let at = 0; at < example.gold.length; at++) learnToken(example, lattice, at, weights);
  for (const [step, gradient] of steps) if (Math.abs(gradient) > gradientMin) transitions.step(step, gradient);
  return loss;
}

const goldBefore = ({ gold }: Example, at: number): number => (at === 0 ? count : (gold[at - 1] ?? 0));

function goldScore(example: Example, scores: Float64Array, transitions: Float64Array): number {
  let score = 0;
  example.gold.forEach((label, at) => {
    score += scores[at * count + label] ?? 0;
    score += transitions[stepInto(example, at, goldBefore(example, at)) + label] ?? 0;
  });
  return score;
}

/** How much likelier than in truth the line has a label at a token. */
function labelGradient({ gold }: Example, { forward, backward, total }: Lattice, at: number, label: number): number {
  const cell = at * count + label;
  return Math.exp((forward[cell] ?? 0) + (backward[cell] ?? 0) - total) - (label === gold[at] ? 1 : 0);
}

function learnToken(example: Example, lattice: Lattice, at: number, weights: AdaptiveWeights): void {
  for (let label = 0; label < count; label++) {
    const gradient = labelGradient(example, lattice, at, label);
    if (Math.abs(gradient) <= gradientMin) continue;
    for (const row of example.rows[at] ?? []) weights.step(row * count + label, gradient);
  }
}

/** The same for one label following another: where the weight stands, and its gradient. */
function stepGradients(example: Example, lattice: Lattice, transitions: Float64Array): [number, number][] {
  const { forward, backward, scores, total } = lattice;
  const steps: [number, number][] = [];
  example.gold.forEach((right, at) => {
    for (let label = 0; label < count; label++) {
      if (at === 0) steps.push([stepInto(example, 0, count) + label, labelGradient(example, lattice, 0, label)]);
      for (let previous = 0; at > 0 && previous < count; previous++) {
        const step = stepInto(example, at, previous) + label;
        const cell = at * count + label;
        const way = (forward[(at - 1) * count + previous] ?? 0) + (transitions[step] ?? 0);
        const both = Math.exp(way + (scores[cell] ?? 0) + (backward[cell] ?? 0) - total);
        steps.push([step, both - (label === right && previous === goldBefore(example, at) ? 1 : 0)]);
      }
    }
  });
  return steps;
}
