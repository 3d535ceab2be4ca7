import { labels } from "@/lib/catalog/core/quantity/labels";
import type { PackedModel } from "@/lib/catalog/core/quantity/tagger-model";
import type { Learner } from "./conditional-random-field";

/** A weight of one step in the shipped bytes. */
const stepsPerUnit = Number(process.env["STEPS"] ?? 12);
/** Features whose weights all stay below this say too little to ship. */
const weightMin = Number(process.env["WMIN"] ?? 0.35);

const byteOf = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * stepsPerUnit)));

/** The learner's weights as shipped bytes; see PackedModel for their layout. @param features in rising order, one per row */
export function packModel(features: readonly number[], { weights, transitions }: Learner): PackedModel {
  const count = labels.length;
  const rows = features
    .map((feature, row) => ({ feature, values: Array.from(weights.subarray(row * count, (row + 1) * count)) }))
    .filter(({ values }) => values.some((value) => Math.abs(value) >= weightMin));
  const gaps: number[] = [];
  let previous = -1;
  for (const { feature } of rows) {
    let gap = feature - previous;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    previous = feature;
  }
  const columns = labels.flatMap((_, label) => rows.map(({ values }) => byteOf(values[label] ?? 0)));
  const base64 = (bytes: Iterable<number>): string => Buffer.from(Int8Array.from(bytes).buffer).toString("base64");
  return {
    features: Buffer.from(gaps).toString("base64"),
    weights: base64(columns),
    transitions: base64(transitions.map((value) => byteOf(value))),
  };
}
