import { categories } from "../../lib/catalog/core/category/categories";
import { rowCount, type Signal } from "../../lib/catalog/core/category/model";
import { shuffled, type Random } from "./random";

export type Example = { signals: readonly Signal[]; label: number; weight: number };
export type Trained = { weights: Float64Array; bias: Float64Array };

const width = categories.length;
const stepSize = 0.25;
const biasStep = 0.002;
const squareStart = 1e-3;

function scoresOf(trained: Trained, signals: readonly Signal[], scores: Float64Array): void {
  scores.set(trained.bias);
  for (const { rows, value } of signals) {
    for (const row of rows) {
      const start = row * width;
      for (let column = 0; column < width; column += 1) {
        scores[column] = (scores[column] ?? 0) + value * (trained.weights[start + column] ?? 0);
      }
    }
  }
}

/** Turns scores into probabilities in place. */
export function softmax(scores: Float64Array): void {
  const top = Math.max(...scores);
  let sum = 0;
  for (let column = 0; column < scores.length; column += 1) {
    const value = Math.exp((scores[column] ?? 0) - top);
    scores[column] = value;
    sum += value;
  }
  for (let column = 0; column < scores.length; column += 1) scores[column] = (scores[column] ?? 0) / sum;
}

/** Errors smaller than this move no weight: most labels of most examples, and the time goes into them otherwise. */
const errorMin = 0.0005;

type Step = { trained: Trained; squares: Float64Array; shrink: number };

/** Moves the weights of one example's rows against the errors of its labels. */
function correct({ trained, squares, shrink }: Step, example: Example, errors: Float64Array): void {
  const telling = [...errors.keys()].filter((column) => Math.abs(errors[column] ?? 0) > errorMin);
  for (const column of telling) {
    trained.bias[column] = (trained.bias[column] ?? 0) - biasStep * example.weight * (errors[column] ?? 0);
  }
  for (const { rows, value } of example.signals) {
    for (const row of rows) {
      for (const column of telling) {
        const place = row * width + column;
        const old = trained.weights[place] ?? 0;
        const gradient = example.weight * value * (errors[column] ?? 0) + shrink * old;
        const square = (squares[place] ?? 0) + gradient * gradient;
        squares[place] = square;
        trained.weights[place] = old - (stepSize * gradient) / Math.sqrt(square);
      }
    }
  }
}

/** The last passes are averaged: single steps jitter around the optimum (Polyak and Juditsky 1992). */
const passesAveraged = 3;

function addShare(sum: Trained, part: Trained, share: number): void {
  part.weights.forEach((weight, place) => (sum.weights[place] = (sum.weights[place] ?? 0) + share * weight));
  part.bias.forEach((bias, column) => (sum.bias[column] = (sum.bias[column] ?? 0) + share * bias));
}

/**
 * Multinomial logistic regression by stochastic gradients with per-weight steps (Duchi et al. 2011, AdaGrad), averaged
 * over the last passes.
 * @param shrink how much each touched weight is pulled to zero a step, against rare features
 */
export function trainSoftmax(examples: readonly Example[], epochs: number, shrink: number, random: Random): Trained {
  const trained: Trained = { weights: new Float64Array(rowCount * width), bias: new Float64Array(width) };
  const step: Step = { trained, squares: new Float64Array(rowCount * width).fill(squareStart), shrink };
  const scores = new Float64Array(width);
  const settled: Trained = { weights: new Float64Array(rowCount * width), bias: new Float64Array(width) };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const example of shuffled(examples, random)) {
      scoresOf(trained, example.signals, scores);
      softmax(scores);
      scores[example.label] = (scores[example.label] ?? 0) - 1;
      correct(step, example, scores);
    }
    if (epoch >= epochs - passesAveraged) addShare(settled, trained, 1 / Math.min(epochs, passesAveraged));
  }
  return settled;
}
