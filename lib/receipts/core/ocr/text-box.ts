/** Pixels from the left and the top. */
export type Point = readonly [x: number, y: number];

/** Four corners in reading order: top left, top right, bottom right, bottom left, as the text itself stands. */
export type Quad = readonly [Point, Point, Point, Point];

/** What else a character may have been: `at` is its index in the text, `probability` 0 to 1. */
export type OtherReading = { at: number; char: string; probability: number };

/** A run of text on one line of a photo. */
export type TextBox = {
  text: string;
  /** Mean over the characters, 0 to 1. */
  confidence: number;
  quad: Quad;
  /** Where the middle of each character of `text` stands along the box, 0 at its left edge, 1 at its right. */
  positions: readonly number[];
  others: readonly OtherReading[];
};

/** Clockwise quarter turns that bring a photo upright. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** Text found on a photo; boxes stand in the frame of the photo once it is turned upright. */
export type PhotoText = { boxes: TextBox[]; turns: QuarterTurns; width: number; height: number };

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
export const quadWidth = (quad: Quad): number => distance(quad[0], quad[1]);
export const quadHeight = (quad: Quad): number => distance(quad[0], quad[3]);

/** A point of a photo (of the given size) once the photo is turned clockwise. */
export function turnPoint([x, y]: Point, turns: QuarterTurns, width: number, height: number): Point {
  if (turns === 1) return [height - y, x];
  if (turns === 2) return [width - x, height - y];
  if (turns === 3) return [y, width - x];
  return [x, y];
}

/** The turns that undo `turns`. */
export const turnsBack = (turns: QuarterTurns): QuarterTurns => ((4 - turns) % 4) as QuarterTurns;
