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

/** The characters text is read in, in the order of a cut recogniser's classes: class 0 is the blank, class 1 the first. */
export type Alphabet = readonly string[];

const latin = /^[\x20-\x7e€£¥°’‘“”´×\u00c0-\u017f]$/;
const han = /^\p{Script=Han}+$/u;

/**
 * Which classes of a model are kept when it is cut: the blank, what stands for a Latin letter, a digit or a sign, and after
 * them the other signs. Those are never read, but what looks like one is then not taken for a Latin letter all too surely.
 * @param dictionary the model's characters in class order; class 0 is the blank, the last a space
 */
export function keptClasses(dictionary: readonly string[]): {
  classCount: number;
  classes: readonly number[];
  alphabet: Alphabet;
} {
  const all = ["", ...dictionary, " "];
  const chosen = (isWanted: (char: string) => boolean): number[] =>
    all.flatMap((char, index) => (index > 0 && isWanted(char) ? [index] : []));
  const read = chosen((char) => latin.test(char));
  const others = chosen((char) => !latin.test(char) && !han.test(char));
  return { classCount: all.length, classes: [0, ...read, ...others], alphabet: read.map((index) => all[index] ?? "") };
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

/** The likeliest of one time step among the blank (-1) and the alphabet, and the runner-up among characters. */
function readStep(output: Float32Array, offset: number, charCount: number): Step {
  let best = -1;
  let probability = output[offset] as number;
  let second = -1;
  let secondProbability = 0;
  for (let index = 0; index < charCount; index++) {
    const value = output[offset + 1 + index] as number;
    if (value > probability) {
      if (best >= 0) [second, secondProbability] = [best, probability];
      [best, probability] = [index, value];
    } else if (value > secondProbability) [second, secondProbability] = [index, value];
  }
  return { best, probability, second, secondProbability };
}

/**
 * The text of one strip.
 * @param output probabilities, [steps, the blank, the alphabet and what is not read]
 * @param share which part of the padded width is the strip itself, 0 to 1
 */
export function decodeStrip(output: Float32Array, steps: number, alphabet: Alphabet, share: number): Recognised {
  const rowLength = output.length / steps;
  const chars: string[] = [];
  const at: number[] = [];
  const others: OtherReading[] = [];
  let last = -1;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    const read = readStep(output, step * rowLength, alphabet.length);
    if (read.best >= 0 && read.best !== last) {
      if (read.second >= 0 && read.secondProbability >= otherProbabilityMin) {
        others.push({ at: chars.length, char: alphabet[read.second] ?? "", probability: read.secondProbability });
      }
      chars.push(alphabet[read.best] ?? "");
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
