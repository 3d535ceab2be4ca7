/** A photo as rows of red, green, blue bytes, upright, top left first. */
export type Raster = { width: number; height: number; rgb: Uint8Array };

export type Size = { width: number; height: number };

/** One output position of a resize: which input positions it is made of, and how much of each. */
type Taps = { first: number; weights: Float32Array };

/** Triangle filter: bilinear when growing, an average over the covered pixels when shrinking. */
function tapsAlong(from: number, to: number): Taps[] {
  const scale = from / to;
  const reach = Math.max(1, scale);
  return Array.from({ length: to }, (_, index) => {
    const center = (index + 0.5) * scale - 0.5;
    const first = Math.max(0, Math.ceil(center - reach));
    const last = Math.min(from - 1, Math.floor(center + reach));
    const weights = new Float32Array(last - first + 1);
    let sum = 0;
    for (let at = first; at <= last; at++) {
      const weight = Math.max(0, 1 - Math.abs(at - center) / reach);
      weights[at - first] = weight;
      sum += weight;
    }
    if (sum === 0) return { first: Math.min(from - 1, Math.max(0, Math.round(center))), weights: Float32Array.of(1) };
    return { first, weights: weights.map((weight) => weight / sum) };
  });
}

function resizeRows({ width, height, rgb }: Raster, to: number): Float32Array {
  const taps = tapsAlong(width, to);
  const rows = new Float32Array(to * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < to; x++) {
      const { first, weights } = taps[x] as Taps;
      let red = 0;
      let green = 0;
      let blue = 0;
      let at = (y * width + first) * 3;
      for (const weight of weights) {
        red += weight * (rgb[at] as number);
        green += weight * (rgb[at + 1] as number);
        blue += weight * (rgb[at + 2] as number);
        at += 3;
      }
      const out = (y * to + x) * 3;
      rows[out] = red;
      rows[out + 1] = green;
      rows[out + 2] = blue;
    }
  }
  return rows;
}

/** The same picture in another size. */
export function resize(raster: Raster, size: Size): Raster {
  if (raster.width === size.width && raster.height === size.height) return raster;
  const rows = resizeRows(raster, size.width);
  const stride = size.width * 3;
  const rgb = new Uint8Array(stride * size.height);
  const sums = new Float32Array(stride);
  tapsAlong(raster.height, size.height).forEach(({ first, weights }, y) => {
    sums.fill(0.5);
    weights.forEach((weight, index) => {
      const from = (first + index) * stride;
      for (let at = 0; at < stride; at++) sums[at] = (sums[at] as number) + weight * (rows[from + at] as number);
    });
    for (let at = 0; at < stride; at++) rgb[y * stride + at] = sums[at] as number;
  });
  return { ...size, rgb };
}
