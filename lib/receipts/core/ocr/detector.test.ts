import fc from "fast-check";
import { expect, test } from "vitest";
import { detectedQuads, detectorSize } from "./detector";
import { quadHeight, quadWidth } from "./text-box";

const side = fc.integer({ min: 32, max: 8000 });

test("sees every photo in a size the model takes", () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const size = detectorSize({ width, height });
      for (const each of [size.width, size.height]) {
        expect(each % 32).toBe(0);
        expect(each).toBeGreaterThanOrEqual(32);
        expect(each).toBeLessThanOrEqual(2560);
      }
    }),
  );
});

/** A map of 200 x 100 with bars of certain text at the given rows. */
const barsAt = (rows: readonly number[]): Float32Array => {
  const map = new Float32Array(200 * 100);
  for (const row of rows) for (let y = row; y < row + 6; y++) map.fill(0.9, y * 200 + 40, y * 200 + 160);
  return map;
};

test("finds one box a bar, grown back beyond its core, in the photo's own pixels", () => {
  const quads = detectedQuads(barsAt([10, 50]), { width: 200, height: 100 }, { width: 400, height: 200 });
  expect(quads).toHaveLength(2);
  for (const quad of quads) {
    expect(quadWidth(quad)).toBeGreaterThan(240);
    expect(quadHeight(quad)).toBeGreaterThan(12);
  }
});

test("finds nothing on a blank page", () => {
  const size = { width: 200, height: 100 };
  expect(detectedQuads(new Float32Array(200 * 100), size, size)).toEqual([]);
});
