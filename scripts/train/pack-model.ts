import { labels } from "@/lib/catalog/core/quantity/labels";
import type { PackedModel } from "@/lib/catalog/core/quantity/tagger-model";
import type { Learner } from "./conditional-random-field";

/** Shipped weights are whole steps of this size: finer ones change no label. */
const stepsPerUnit = 5;

const byteOf = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * stepsPerUnit)));
const base64 = (bytes: Iterable<number>): string => Buffer.from(Int8Array.from(bytes).buffer).toString("base64");

/** The learner's weights as shipped bytes; see PackedModel for their layout. @param features in rising order, one per row */
export function packModel(features: readonly number[], { weights, transitions }: Learner): PackedModel {
  const count = labels.length;
  const rows = features
    .map((feature, row) => ({ feature, bytes: Array.from(weights.subarray(row * count, (row + 1) * count), byteOf) }))
    .filter(({ bytes }) => bytes.some((byte) => byte !== 0));
  const gaps: number[] = [];
  let previous = -1;
  for (const { feature } of rows) {
    let gap = feature - previous;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    previous = feature;
  }
  return {
    features: Buffer.from(gaps).toString("base64"),
    weights: base64(labels.flatMap((_, label) => rows.map(({ bytes }) => bytes[label] ?? 0))),
    transitions: base64(Array.from(transitions, byteOf)),
  };
}
