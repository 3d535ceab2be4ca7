import type { TextBox } from "../ocr/text-box";

/** A box with the measures the parser thinks in; lengths in pixels of the upright photo. */
export type Cell = {
  box: TextBox;
  text: string;
  centerX: number;
  centerY: number;
  left: number;
  right: number;
  /** Heights of the middle of its left and its right edge. */
  startY: number;
  endY: number;
  height: number;
  /** Whether it is print of this paper rather than a speck or a shadow. */
  isSure: boolean;
  /** Rise per pixel to the right of the lines around it. */
  slope: number;
};

/**
 * How paper may lie: even, each line straight for a long stretch; creased, so that only the ends of two boxes that meet
 * tell whether they are one line; rolled, every line bent alike; or slanted, seen at an angle, so that lines run together
 * towards one side.
 */
export const paperShapes = ["even", "creased", "rolled", "slanted"] as const;
export type PaperShape = (typeof paperShapes)[number];
