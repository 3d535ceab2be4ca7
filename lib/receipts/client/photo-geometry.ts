/** Sizes and frames of a photo, as numbers. */
export type Size = { width: number; height: number };

/** A part of a photo as fractions of its width and height, from its top left corner. */
export type Crop = { left: number; top: number; right: number; bottom: number };
export const wholePhoto: Crop = { left: 0, top: 0, right: 1, bottom: 1 };

/** Least side of a crop, as a fraction: less would be a slip of the finger. */
const cropSideMin = 0.1;

/** The largest size of the same shape whose longer side is at most `sideMax`; never enlarges, never below one pixel. */
export function fitInside({ width, height }: Size, sideMax: number): Size {
  const scale = Math.min(1, sideMax / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Size after so many quarter turns clockwise. */
export const turnedSize = ({ width, height }: Size, quarterTurns: number): Size =>
  quarterTurns % 2 === 0 ? { width, height } : { width: height, height: width };

export type Corner = "topLeft" | "topRight" | "bottomRight" | "bottomLeft";
export const corners: readonly Corner[] = ["topLeft", "topRight", "bottomRight", "bottomLeft"];

export const isLeft = (corner: Corner): boolean => corner === "topLeft" || corner === "bottomLeft";
export const isTop = (corner: Corner): boolean => corner === "topLeft" || corner === "topRight";

const between = (value: number, min: number, max: number): number => Math.max(min, Math.min(max, value));

/** The crop with one corner moved to a point, inside the photo and never smaller than a tenth of it. */
export function moveCorner(crop: Crop, corner: Corner, x: number, y: number): Crop {
  return {
    ...crop,
    ...(isLeft(corner)
      ? { left: between(x, 0, crop.right - cropSideMin) }
      : { right: between(x, crop.left + cropSideMin, 1) }),
    ...(isTop(corner)
      ? { top: between(y, 0, crop.bottom - cropSideMin) }
      : { bottom: between(y, crop.top + cropSideMin, 1) }),
  };
}

/** The pixels a crop names. */
export function cropPixels({ left, top, right, bottom }: Crop, { width, height }: Size) {
  const x = Math.round(left * width);
  const y = Math.round(top * height);
  return {
    x,
    y,
    width: Math.max(1, Math.round(right * width) - x),
    height: Math.max(1, Math.round(bottom * height) - y),
  };
}
