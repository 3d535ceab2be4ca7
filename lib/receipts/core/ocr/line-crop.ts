import type { Raster } from "./raster";
import { quadHeight, quadWidth, type Quad } from "./text-box";

/** Height of the strip the recogniser reads. */
export const stripHeight = 48;
const stripWidthMin = 8;
const stripWidthMax = 2000;
/** When text is shrunk, this many samples a side at most go into one pixel. */
const samplesMax = 4;

/** The red, green or blue value between pixels. */
function sample({ width, height, rgb }: Raster, x: number, y: number, into: Float32Array): void {
  const clampedX = Math.max(0, Math.min(width - 1.001, x));
  const clampedY = Math.max(0, Math.min(height - 1.001, y));
  const left = Math.floor(clampedX);
  const top = Math.floor(clampedY);
  const right = clampedX - left;
  const down = clampedY - top;
  const at = (top * width + left) * 3;
  const stepX = left + 1 < width ? 3 : 0;
  const stepY = top + 1 < height ? width * 3 : 0;
  for (let channel = 0; channel < 3; channel++) {
    const i = at + channel;
    const upper = (rgb[i] as number) * (1 - right) + (rgb[i + stepX] as number) * right;
    const lower = (rgb[i + stepY] as number) * (1 - right) + (rgb[i + stepY + stepX] as number) * right;
    into[channel] = (into[channel] as number) + upper * (1 - down) + lower * down;
  }
}

/** The text inside a box laid level, 48 pixels high. */
export function cropLine(photo: Raster, quad: Quad): Raster {
  const [origin, right, , down] = quad;
  const height = quadHeight(quad);
  const width = Math.max(
    stripWidthMin,
    Math.min(stripWidthMax, Math.round((stripHeight * quadWidth(quad)) / Math.max(1, height))),
  );
  const samples = Math.max(1, Math.min(samplesMax, Math.round(height / stripHeight)));
  const rgb = new Uint8Array(width * stripHeight * 3);
  const sums = new Float32Array(3);
  for (let y = 0; y < stripHeight; y++) {
    for (let x = 0; x < width; x++) {
      sums.fill(0);
      for (let subY = 0; subY < samples; subY++) {
        for (let subX = 0; subX < samples; subX++) {
          const u = (x + (subX + 0.5) / samples) / width;
          const v = (y + (subY + 0.5) / samples) / stripHeight;
          const px = origin[0] + (right[0] - origin[0]) * u + (down[0] - origin[0]) * v - 0.5;
          const py = origin[1] + (right[1] - origin[1]) * u + (down[1] - origin[1]) * v - 0.5;
          sample(photo, px, py, sums);
        }
      }
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) rgb[at + channel] = (sums[channel] as number) / (samples * samples);
    }
  }
  return { width, height: stripHeight, rgb };
}
