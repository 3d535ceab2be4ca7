/**
 * Where the paper lies on a photo. The detector sees a photo in one size whatever is on it, so that a receipt in the
 * middle of a table has letters half as high as it could have: what surrounds it is cut off for a second look.
 */
import { detectorSize } from "./detector";
import type { Raster, Size } from "./raster";
import { quadHeight, type Quad } from "./text-box";

/** A part of a photo, in its pixels. */
export type Part = Size & { left: number; top: number };

/** Around the outermost text, as a share of the text's own extent: letters too faint for the first look stand near it. */
const margin = 0.06;
/**
 * Lines of text lower than this in the detector's eyes run together or are missed; higher ones gain nothing, and break
 * apart when they grow. Measured on the development photos, as they are and laid on a larger table.
 */
const lineHeightMinPx = 17.5;
/** A second look costs as much as the first; letters must grow by this to be worth it. */
const growthMin = 1.25;

const span = (values: readonly number[], sideMax: number): [from: number, length: number] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const around = (most - least) * margin;
  const from = Math.max(0, Math.floor(least - around));
  return [from, Math.min(sideMax, Math.ceil(most + around)) - from];
};

/** How large letters become for the detector; past their own size nothing is gained. */
const scaleOf = (size: Size): number => Math.min(1, detectorSize(size).width / size.width);

const medianHeight = (quads: readonly Quad[]): number =>
  quads.map(quadHeight).sort((a, b) => a - b)[Math.floor(quads.length / 2)] ?? 0;

/** The part of the photo that holds all its text; null where looking at it alone would show no more. */
export function paperOf(photo: Size, quads: readonly Quad[]): Part | null {
  if (quads.length === 0 || medianHeight(quads) * scaleOf(photo) >= lineHeightMinPx) return null;
  const corners = quads.flat();
  const [left, width] = span(
    corners.map(([x]) => x),
    photo.width,
  );
  const [top, height] = span(
    corners.map(([, y]) => y),
    photo.height,
  );
  const part = { left, top, width, height };
  return scaleOf(part) >= growthMin * scaleOf(photo) ? part : null;
}

/** That part as a picture of its own. */
export function cropPart(photo: Raster, { left, top, width, height }: Part): Raster {
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * photo.width + left) * 3;
    rgb.set(photo.rgb.subarray(from, from + width * 3), y * width * 3);
  }
  return { width, height, rgb };
}
