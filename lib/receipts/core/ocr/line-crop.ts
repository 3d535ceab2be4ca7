import type { Raster } from "./raster";
import { quadHeight, quadWidth, type Quad } from "./text-box";

/** Height of the strip the recogniser reads. */
export const stripHeight = 48;
const stripWidthMin = 8;
const stripWidthMax = 2000;
/** When text is shrunk, this many samples a side at most go into one pixel. */
const samplesMax = 4;

/** How wide the strip of a box is, in pixels, before any narrowing. */
export const stripWidth = (quad: Quad): number =>
  Math.max(
    stripWidthMin,
    Math.min(stripWidthMax, Math.round((stripHeight * quadWidth(quad)) / Math.max(1, quadHeight(quad)))),
  );

/**
 * The text inside a box laid level, 48 pixels high: between pixels where it grows, averaged where it shrinks.
 * @param narrowing how much of its width the strip keeps, 0 to 1
 */
export function cropLine(photo: Raster, quad: Quad, narrowing = 1): Raster {
  const { width: photoWidth, height: photoHeight, rgb: from } = photo;
  const [origin, right, , down] = quad;
  const width = Math.max(stripWidthMin, Math.round(stripWidth(quad) * narrowing));
  const samples = Math.max(1, Math.min(samplesMax, Math.round(quadHeight(quad) / stripHeight)));
  const [columns, rows] = [width * samples, stripHeight * samples];
  const acrossX = (right[0] - origin[0]) / columns;
  const acrossY = (right[1] - origin[1]) / columns;
  const downX = (down[0] - origin[0]) / rows;
  const downY = (down[1] - origin[1]) / rows;
  const xMax = Math.max(0, photoWidth - 1.001);
  const yMax = Math.max(0, photoHeight - 1.001);
  const stepX = photoWidth > 1 ? 3 : 0;
  const stepY = photoHeight > 1 ? photoWidth * 3 : 0;
  const sums = new Float32Array(width * 3);
  const rgb = new Uint8Array(width * stripHeight * 3);
  const share = 1 / (samples * samples);
  // The innermost loop of all reading: plain numbers, no calls that keep anything.
  for (let row = 0; row < rows; row++) {
    const startX = origin[0] + downX * (row + 0.5) + acrossX * 0.5 - 0.5;
    const startY = origin[1] + downY * (row + 0.5) + acrossY * 0.5 - 0.5;
    for (let column = 0, to = 0, filled = 0; column < columns; column++) {
      const x = Math.max(0, Math.min(xMax, startX + acrossX * column));
      const y = Math.max(0, Math.min(yMax, startY + acrossY * column));
      const left = Math.floor(x);
      const top = Math.floor(y);
      const i = (top * photoWidth + left) * 3;
      const below = i + stepY;
      const fractionX = x - left;
      const fractionY = y - top;
      for (let channel = 0; channel < 3; channel++) {
        const topLeft = from[i + channel] as number;
        const bottomLeft = from[below + channel] as number;
        const upper = topLeft + ((from[i + stepX + channel] as number) - topLeft) * fractionX;
        const lower = bottomLeft + ((from[below + stepX + channel] as number) - bottomLeft) * fractionX;
        sums[to + channel] = (sums[to + channel] as number) + upper + (lower - upper) * fractionY;
      }
      if (++filled === samples) {
        filled = 0;
        to += 3;
      }
    }
    if ((row + 1) % samples !== 0) continue;
    const start = ((row + 1) / samples - 1) * width * 3;
    for (let at = 0; at < sums.length; at++) rgb[start + at] = (sums[at] as number) * share + 0.5;
    sums.fill(0);
  }
  return { width, height: stripHeight, rgb };
}
