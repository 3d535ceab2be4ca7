import { featureBits } from "./features";
import { labels } from "./labels";
import { separators } from "./tokenize";

/** What the tagger has learnt: for each kept feature a weight per label, and weights for one label following another. */
export type TaggerModel = {
  /** Row of a feature's weights, or -1 for a feature that says nothing. */
  rowOf: (feature: number) => number;
  /** Row by row, one weight per label. */
  weights: Int8Array | Float64Array;
  /** See `transitionAt`; in the scale of `weights`. */
  transitions: Int8Array | Float64Array;
};

/** The model as it is shipped: base64 of bytes. */
export type PackedModel = {
  /** Gaps between the kept features in rising order; a gap of 255 or more is spelt as 255s and a rest. */
  features: string;
  /** Signed bytes, all features' weights for the first label, then for the second, and so on. */
  weights: string;
  /** Signed bytes. */
  transitions: string;
};

export const transitionsCount = separators.length * (labels.length + 1) * labels.length;

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const valueByCode = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) valueByCode[digits.charCodeAt(value)] = value;

/** Bytes of a base64 text. By hand, because browser, worker and Node share no synchronous decoder for large texts. */
export function bytesOf(base64: string): Uint8Array {
  const padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding);
  for (let at = 0, out = 0; at < base64.length; at += 4, out += 3) {
    let group = 0;
    for (let index = 0; index < 4; index++) group = (group << 6) | (valueByCode[base64.charCodeAt(at + index)] ?? 0);
    bytes[out] = group >> 16;
    bytes[out + 1] = group >> 8;
    bytes[out + 2] = group;
  }
  return bytes;
}

/** A map from feature to row: open addressing over twice as many slots as there are features. */
function rowsByFeature(gaps: Uint8Array): { rowOf: (feature: number) => number; rowsCount: number } {
  const size = 2 ** Math.ceil(Math.log2(gaps.length * 2 + 2));
  const keys = new Int32Array(size).fill(-1);
  const rows = new Int32Array(size);
  let feature = -1;
  let rowsCount = 0;
  for (const gap of gaps) {
    feature += gap;
    if (gap === 255) continue;
    let slot = Math.imul(feature, 0x9e3779b1) & (size - 1);
    while (keys[slot] !== -1) slot = (slot + 1) & (size - 1);
    keys[slot] = feature;
    rows[slot] = rowsCount++;
  }
  const rowOf = (wanted: number): number => {
    let slot = Math.imul(wanted, 0x9e3779b1) & (size - 1);
    while (keys[slot] !== -1 && keys[slot] !== wanted) slot = (slot + 1) & (size - 1);
    return keys[slot] === wanted ? (rows[slot] ?? -1) : -1;
  };
  return { rowOf, rowsCount };
}

/** The model ready for use. Throws when the parts do not fit together: a model from another build. */
export function unpackModel(packed: PackedModel): TaggerModel {
  const { rowOf, rowsCount } = rowsByFeature(bytesOf(packed.features));
  const columns = new Int8Array(bytesOf(packed.weights).buffer);
  const transitions = new Int8Array(bytesOf(packed.transitions).buffer);
  if (columns.length !== rowsCount * labels.length || transitions.length !== transitionsCount) {
    throw new Error(
      `Tagger model of another shape: ${columns.length} weights for ${rowsCount} features of ${featureBits} bits`,
    );
  }
  const weights = new Int8Array(columns.length);
  for (let row = 0; row < rowsCount; row++) {
    for (let label = 0; label < labels.length; label++)
      weights[row * labels.length + label] = columns[label * rowsCount + row] ?? 0;
  }
  return { rowOf, weights, transitions };
}
