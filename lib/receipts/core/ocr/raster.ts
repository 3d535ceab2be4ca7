/** A photo as rows of red, green, blue bytes, upright, top left first. */
export type Raster = { width: number; height: number; rgb: Uint8Array };

export type Size = { width: number; height: number };

/**
 * Which input positions each output position of a resize is made of, and how much of each: output `i` takes
 * `counts[i]` positions from `firsts[i]` on, their weights standing at `i * reach` in `weights`.
 */
type Taps = { firsts: Int32Array; counts: Int32Array; weights: Float32Array; reach: number };

/** Triangle filter: bilinear when growing, an average over the covered pixels when shrinking. */
function tapsAlong(from: number, to: number): Taps {
  const scale = from / to;
  const radius = Math.max(1, scale);
  const reach = Math.ceil(radius) * 2 + 1;
  const taps: Taps = {
    firsts: new Int32Array(to),
    counts: new Int32Array(to),
    weights: new Float32Array(to * reach),
    reach,
  };
  for (let index = 0; index < to; index++) {
    const center = (index + 0.5) * scale - 0.5;
    const first = Math.max(0, Math.ceil(center - radius));
    const last = Math.min(from - 1, Math.floor(center + radius));
    let sum = 0;
    for (let at = first; at <= last; at++) sum += 1 - Math.abs(at - center) / radius;
    taps.firsts[index] = first;
    taps.counts[index] = last - first + 1;
    for (let at = first; at <= last; at++)
      taps.weights[index * reach + at - first] = (1 - Math.abs(at - center) / radius) / sum;
  }
  return taps;
}

/** One row of a picture in another width, its channels as numbers. */
function resizeRow(
  { width, rgb }: Raster,
  y: number,
  { firsts, counts, weights, reach }: Taps,
  row: Float32Array,
): void {
  for (let x = 0, out = 0; x < firsts.length; x++, out += 3) {
    let red = 0;
    let green = 0;
    let blue = 0;
    const count = counts[x] as number;
    for (let tap = 0, at = (y * width + (firsts[x] as number)) * 3; tap < count; tap++, at += 3) {
      const weight = weights[x * reach + tap] as number;
      red += weight * (rgb[at] as number);
      green += weight * (rgb[at + 1] as number);
      blue += weight * (rgb[at + 2] as number);
    }
    row[out] = red;
    row[out + 1] = green;
    row[out + 2] = blue;
  }
}

/** The same picture in another size. Holds only the few rows it is working on beside the two pictures. */
export function resize(raster: Raster, size: Size): Raster {
  if (raster.width === size.width && raster.height === size.height) return raster;
  const across = tapsAlong(raster.width, size.width);
  const { firsts, counts, weights, reach } = tapsAlong(raster.height, size.height);
  const stride = size.width * 3;
  const rgb = new Uint8Array(stride * size.height);
  const sums = new Float32Array(stride);
  // Neighbouring output rows share input rows: each is narrowed once, in a ring as long as one output row reaches.
  const ring = Array.from({ length: reach }, () => new Float32Array(stride));
  let done = -1;
  for (let y = 0; y < size.height; y++) {
    sums.fill(0.5);
    const first = firsts[y] as number;
    for (let tap = 0; tap < (counts[y] as number); tap++) {
      const from = first + tap;
      const row = ring[from % reach] as Float32Array;
      if (from > done) resizeRow(raster, from, across, row);
      done = Math.max(done, from);
      const weight = weights[y * reach + tap] as number;
      for (let at = 0; at < stride; at++) sums[at] = (sums[at] as number) + weight * (row[at] as number);
    }
    rgb.set(sums, y * stride);
  }
  return { ...size, rgb };
}
