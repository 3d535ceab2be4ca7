import { featureBits } from "./features";
import { labels } from "./labels";
import { separators } from "./tokenize";

/** What the tagger has learnt: for each kept feature a weight per label, and weights for one label following another. */
export type TaggerModel = {
  /** Row of a feature's weights, or -1 for a feature that says nothing. */
  rowOf: (feature: number) => number;
  /** One per row and label, at `row * rowStride + label * labelStride`. */
  weights: Int8Array | Float64Array;
  rowStride: number;
  labelStride: number;
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

type Decoder = { fromBase64?: (base64: string) => Uint8Array<ArrayBuffer> };

/** Bytes of a base64 text; by hand where the platform is too old to do it. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const platform = Uint8Array as Decoder;
  return platform.fromBase64 ? platform.fromBase64(base64) : bytesByHand(base64);
}

export function bytesByHand(base64: string): Uint8Array<ArrayBuffer> {
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

/** Features that share all but this many of their lowest bits are looked for one after the other: one or two each. */
const sharedBits = 6;

/** A map from feature to row. Features come in rising order, so that where each group of them starts is all to be kept. */
function rowsByFeature(gaps: Uint8Array): { rowOf: (feature: number) => number; rowsCount: number } {
  const features = new Int32Array(gaps.length);
  const starts = new Int32Array((1 << (featureBits - sharedBits)) + 1);
  let [feature, rowsCount, group] = [-1, 0, 0];
  for (let at = 0; at < gaps.length; at++) {
    const gap = gaps[at] ?? 0;
    feature += gap;
    if (gap === 255) continue;
    for (; group <= feature >> sharedBits; group++) starts[group] = rowsCount;
    features[rowsCount++] = feature;
  }
  starts.fill(rowsCount, group);
  const rowOf = (wanted: number): number => {
    const end = starts[(wanted >> sharedBits) + 1] ?? 0;
    for (let row = starts[wanted >> sharedBits] ?? 0; row < end; row++) if (features[row] === wanted) return row;
    return -1;
  };
  return { rowOf, rowsCount };
}

/** The model ready for use. Throws when the parts do not fit together: a model from another build. */
export function unpackModel(packed: PackedModel): TaggerModel {
  const { rowOf, rowsCount } = rowsByFeature(bytesOf(packed.features));
  const weights = new Int8Array(bytesOf(packed.weights).buffer);
  const transitions = new Int8Array(bytesOf(packed.transitions).buffer);
  if (weights.length !== rowsCount * labels.length || transitions.length !== transitionsCount) {
    throw new Error(
      `Tagger model of another shape: ${weights.length} weights for ${rowsCount} features of ${featureBits} bits`,
    );
  }
  return { rowOf, weights, rowStride: 1, labelStride: rowsCount, transitions };
}
