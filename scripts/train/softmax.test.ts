import { expect, test } from "vitest";
import { seededRandom } from "./random";
import { softmax, trainSoftmax, type Example } from "./softmax";

const examples: Example[] = [0, 1, 2].flatMap((label) =>
  Array.from({ length: 20 }, () => ({ signals: [{ rows: Uint32Array.of(label), value: 1 }], label, weight: 1 })),
);

test("turns scores into probabilities that keep their order", () => {
  const scores = Float64Array.of(1, 3, 2);
  softmax(scores);
  expect(scores.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  expect([...scores].sort((a, b) => a - b)).toEqual([scores[0], scores[2], scores[1]]);
});

test("learns what separates the labels", () => {
  const { weights, bias } = trainSoftmax(examples, 10, 0, seededRandom(1));
  const width = bias.length;
  for (const label of [0, 1, 2]) {
    const row = [...weights.subarray(label * width, (label + 1) * width)];
    expect(row.indexOf(Math.max(...row))).toBe(label);
  }
});

test("learns the same weights from the same seed", () => {
  const [first, second] = [0, 1].map(() => trainSoftmax(examples, 3, 1e-4, seededRandom(7)));
  expect(first).toEqual(second);
});
