/**
 * Around the text detector (PP-OCRv4, DBNet): what goes in and how its probability map becomes boxes.
 * Source: Liao et al. 2020, Real-time Scene Text Detection with Differentiable Binarization.
 */
import { minRectangle, rectangleQuad } from "./min-rectangle";
import { resize, type Raster, type Size } from "./raster";
import type { Point, Quad } from "./text-box";

const longestSidePx = 1280;
/** Long narrow receipts keep at least this width, or their letters vanish... */
const shortestSidePx = 640;
/** ...as long as their length stays below this. */
const longestSideStretchedPx = 2560;
const sideStepPx = 32;

const binaryThreshold = 0.3;
const boxThreshold = 0.5;
const unclipRatio = 1.6;
const areaMin = 12;
const sideMinPx = 3;
/** A long supermarket receipt has about 300 boxes. */
const boxesMax = 1200;

const means = [0.485, 0.456, 0.406];
const deviations = [0.229, 0.224, 0.225];

/** The size the detector sees a photo in. */
export function detectorSize({ width, height }: Size): Size {
  const longest = Math.max(width, height);
  const shortest = Math.min(width, height);
  let scale = Math.min(1, longestSidePx / longest);
  if (shortest * scale < shortestSidePx) scale = Math.min(shortestSidePx / shortest, longestSideStretchedPx / longest);
  const snap = (side: number): number => Math.max(sideStepPx, Math.round((side * scale) / sideStepPx) * sideStepPx);
  return { width: snap(width), height: snap(height) };
}

/** The photo as the model wants it: planes of blue, green, red, each normalised. Shape [1, 3, height, width]. */
export function detectorTensor(photo: Raster): { data: Float32Array; size: Size } {
  const size = detectorSize(photo);
  const { rgb } = resize(photo, size);
  const count = size.width * size.height;
  const data = new Float32Array(3 * count);
  for (let channel = 0; channel < 3; channel++) {
    const gain = 1 / 255 / (deviations[channel] as number);
    const shift = -(means[channel] as number) / (deviations[channel] as number);
    const from = 2 - channel;
    for (let at = 0; at < count; at++) data[channel * count + at] = (rgb[at * 3 + from] as number) * gain + shift;
  }
  return { data, size };
}

type Blob = { outline: Point[]; area: number; score: number };

/** The connected region around `start`, marked in `seen`: the ends of each of its rows, its area and mean probability. */
function floodFill(
  map: Float32Array,
  { width, height }: Size,
  start: number,
  seen: Uint8Array,
  stack: Int32Array,
): Blob {
  const ends = new Map<number, [left: number, right: number]>();
  let depth = 1;
  let area = 0;
  let sum = 0;
  stack[0] = start;
  seen[start] = 1;
  while (depth > 0) {
    const at = stack[--depth] as number;
    const y = Math.floor(at / width);
    const x = at - y * width;
    area++;
    sum += map[at] as number;
    const row = ends.get(y);
    if (!row) ends.set(y, [x, x]);
    else if (x < row[0]) row[0] = x;
    else if (x > row[1]) row[1] = x;
    for (let nextY = Math.max(0, y - 1); nextY <= Math.min(height - 1, y + 1); nextY++) {
      for (let nextX = Math.max(0, x - 1); nextX <= Math.min(width - 1, x + 1); nextX++) {
        const next = nextY * width + nextX;
        if (seen[next] || (map[next] as number) <= binaryThreshold) continue;
        seen[next] = 1;
        stack[depth++] = next;
      }
    }
  }
  const outline: Point[] = [];
  for (const [y, [left, right]] of ends) outline.push([left, y], [left, y + 1], [right + 1, y], [right + 1, y + 1]);
  return { outline, area, score: sum / area };
}

/** The detector shrinks text to its core; the box around it grows back by area over perimeter. */
function unclippedQuad(outline: readonly Point[]): Quad | null {
  const core = minRectangle(outline);
  if (Math.min(core.width, core.height) < sideMinPx) return null;
  const grow = (core.width * core.height * unclipRatio) / (core.width + core.height);
  return rectangleQuad({ ...core, width: core.width + grow, height: core.height + grow });
}

/**
 * Boxes of text in pixels of the photo, in scan order.
 * @param map probability of text per pixel of the detector's size
 */
export function detectedQuads(map: Float32Array, size: Size, photo: Size): Quad[] {
  const seen = new Uint8Array(map.length);
  const stack = new Int32Array(map.length);
  const scaleX = photo.width / size.width;
  const scaleY = photo.height / size.height;
  const quads: Quad[] = [];
  for (let at = 0; at < map.length && quads.length < boxesMax; at++) {
    if (seen[at] || (map[at] as number) <= binaryThreshold) continue;
    const blob = floodFill(map, size, at, seen, stack);
    if (blob.area < areaMin || blob.score < boxThreshold) continue;
    const quad = unclippedQuad(blob.outline);
    if (quad) quads.push(quad.map(([x, y]): Point => [x * scaleX, y * scaleY]) as unknown as Quad);
  }
  return quads;
}
