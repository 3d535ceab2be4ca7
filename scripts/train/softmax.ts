import { categories } from "../../lib/catalog/core/category/categories";
import { rowCount, type Signal } from "../../lib/catalog/core/category/model";
import { shuffled, type Random } from "./random";

export type Example = { signals: readonly Signal[]; label: number; weight: number };
export type Trained = { weights: Float64Array; bias: Float64Array };

const width = categories.length;
const stepSize = 0.25;
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

/**
 * Multinomial logistic regression by stochastic gradients with per-weight steps (Duchi et al. 2011, AdaGrad).
 * @param shrink how much each touched weight is pulled to zero a step, against rare features
 */
export function trainSoftmax(examples: readonly Example[], epochs: number, shrink: number, random: Random): Trained {
  const trained: Trained = { weights: new Float64Array(rowCount * width), bias: new Float64Array(width) };
  const squares = new Float64Array(rowCount * width).fill(squareStart);
  const scores = new Float64Array(width);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { signals, label, weight } of shuffled(examples, random)) {
      scoresOf(trained, signals, scores);
      softmax(scores);
      scores[label] = (scores[label] ?? 0) - 1;
      for (let column = 0; column < width; column += 1) {
        trained.bias[column] = (trained.bias[column] ?? 0) - 0.002 * weight * (scores[column] ?? 0);
      }
      for (const { rows, value } of signals) {
        for (const row of rows) {
          const start = row * width;
          for (let column = 0; column < width; column += 1) {
            const place = start + column;
            const old = trained.weights[place] ?? 0;
            const gradient = weight * value * (scores[column] ?? 0) + shrink * old;
            const square = (squares[place] ?? 0) + gradient * gradient;
            squares[place] = square;
            trained.weights[place] = old - (stepSize * gradient) / Math.sqrt(square);
          }
        }
      }
    }
  }
  return trained;
}
