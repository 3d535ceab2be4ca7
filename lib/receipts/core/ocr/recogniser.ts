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

/** Strips side by side as the model wants them: [strips, 3, 48, width] of blue, green, red in -1 to 1, padded with 0. */
export function recogniserTensor(strips: readonly Raster[]): { data: Float32Array; width: number } {
  const widest = Math.max(widthMin, ...strips.map((strip) => strip.width));
  const width = Math.ceil(widest / widthStep) * widthStep;
  const plane = stripHeight * width;
  const data = new Float32Array(strips.length * 3 * plane);
  strips.forEach((strip, index) => {
    for (let channel = 0; channel < 3; channel++) {
      const base = (index * 3 + channel) * plane;
      for (let y = 0; y < stripHeight; y++) {
        for (let x = 0; x < strip.width; x++) {
          data[base + y * width + x] = (strip.rgb[(y * strip.width + x) * 3 + 2 - channel] as number) / 127.5 - 1;
        }
      }
    }
  });
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
 * @param output probabilities of the whole batch, [strips, steps, classes]
 * @param share which part of the padded width is the strip itself, 0 to 1
 */
export function decodeStrip(
  output: Float32Array,
  strip: number,
  steps: number,
  alphabet: Alphabet,
  share: number,
): Recognised {
  const chars: string[] = [];
  const at: number[] = [];
  const others: OtherReading[] = [];
  let last = -1;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    const read = readStep(output, (strip * steps + step) * alphabet.classCount, alphabet);
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
