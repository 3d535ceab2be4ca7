/**
 * Around the text recogniser (PP-OCRv4, SVTR with CTC): strips become a tensor, class probabilities become text.
 * Source: Graves et al. 2006, Connectionist Temporal Classification; best path decoding.
 */
import { stripHeight } from "./line-crop";
import type { Raster } from "./raster";
import type { OtherReading } from "./text-box";
import { insertSpaces } from "./word-gaps";

const widthMin = 48;
const widthStep = 8;
/** A second reading less likely than this is no reading. */
const otherProbabilityMin = 0.02;

/** The classes of a model that stand for a Latin letter, a digit or a sign, and what they stand for. */
export type Alphabet = { classCount: number; classes: Int32Array; chars: readonly string[] };

const latin = /^[\x20-\x7e€£¥°’‘“”´×\u00c0-\u017f]$/;

/** @param dictionary the model's characters in class order; class 0 is the blank, the last a space. */
export function latinAlphabet(dictionary: readonly string[]): Alphabet {
  const all = ["", ...dictionary, " "];
  const classes = all.flatMap((char, index) => (index > 0 && latin.test(char) ? [index] : []));
  return { classCount: all.length, classes: Int32Array.from(classes), chars: classes.map((index) => all[index] ?? "") };
}

/** The columns of the model's output that matter (the blank first), and the alphabet of an output cut down to them. */
export function wantedColumns({ classes, chars }: Alphabet): { columns: Int32Array; alphabet: Alphabet } {
  const columns = Int32Array.of(0, ...classes);
  return { columns, alphabet: { classCount: columns.length, classes: classes.map((_, index) => index + 1), chars } };
}

/** A strip as the model wants it: [1, 3, 48, width] of blue, green, red in -1 to 1, padded with 0. */
export function recogniserTensor(strip: Raster): { data: Float32Array; width: number } {
  const width = Math.ceil(Math.max(widthMin, strip.width) / widthStep) * widthStep;
  const plane = stripHeight * width;
  const data = new Float32Array(3 * plane);
  for (let y = 0, from = 0; y < stripHeight; y++) {
    for (let x = 0, to = y * width; x < strip.width; x++, to++, from += 3) {
      data[to] = (strip.rgb[from + 2] as number) / 127.5 - 1;
      data[plane + to] = (strip.rgb[from + 1] as number) / 127.5 - 1;
      data[2 * plane + to] = (strip.rgb[from] as number) / 127.5 - 1;
    }
  }
  return { data, width };
}

export type Recognised = { text: string; confidence: number; positions: number[]; others: OtherReading[] };

type Step = { best: number; probability: number; second: number; secondProbability: number };

/** The likeliest class of one time step among the blank (-1) and the alphabet, and the runner-up among characters. */
function readStep(output: Float32Array, offset: number, { classes }: Alphabet): Step {
  let best = -1;
  let probability = output[offset] as number;
  let second = -1;
  let secondProbability = 0;
  for (let index = 0; index < classes.length; index++) {
    const value = output[offset + (classes[index] as number)] as number;
    if (value > probability) {
      if (best >= 0) [second, secondProbability] = [best, probability];
      [best, probability] = [index, value];
    } else if (value > secondProbability) [second, secondProbability] = [index, value];
  }
  return { best, probability, second, secondProbability };
}

/**
 * The text of one strip.
 * @param output probabilities, [steps, classes]
 * @param share which part of the padded width is the strip itself, 0 to 1
 */
export function decodeStrip(output: Float32Array, steps: number, alphabet: Alphabet, share: number): Recognised {
  const chars: string[] = [];
  const at: number[] = [];
  const others: OtherReading[] = [];
  let last = -1;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    const read = readStep(output, step * alphabet.classCount, alphabet);
    if (read.best >= 0 && read.best !== last) {
      if (read.second >= 0 && read.secondProbability >= otherProbabilityMin) {
        others.push({ at: chars.length, char: alphabet.chars[read.second] ?? "", probability: read.secondProbability });
      }
      chars.push(alphabet.chars[read.best] ?? "");
      at.push(step);
      sum += read.probability;
    }
    last = read.best;
  }
  const spaced = insertSpaces(chars, at);
  const positions = spaced.steps.map((step) => Math.min(1, (step + 0.5) / (steps * share)));
  return {
    text: spaced.chars.join(""),
    confidence: chars.length > 0 ? sum / chars.length : 0,
    positions,
    others: others.map((other) => ({ ...other, at: spaced.indexes[other.at] as number })),
  };
}
