import fc from "fast-check";
import { expect, test } from "vitest";
import { corners, cropPixels, fitInside, moveCorner, turnedSize, wholePhoto, type Crop } from "./photo-geometry";

const side = fc.integer({ min: 1, max: 12_000 });
const coordinate = fc.double({ min: -1, max: 2, noNaN: true });

test("fits inside the bound, keeps the shape and never enlarges", () => {
  fc.assert(
    fc.property(side, side, fc.integer({ min: 1, max: 4_000 }), (width, height, sideMax) => {
      const fitted = fitInside({ width, height }, sideMax);
      expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(Math.max(1, sideMax));
      expect(fitted.width).toBeLessThanOrEqual(width);
      const scale = Math.min(1, sideMax / Math.max(width, height));
      expect(Math.abs(fitted.width - width * scale)).toBeLessThanOrEqual(1);
      expect(Math.abs(fitted.height - height * scale)).toBeLessThanOrEqual(1);
    }),
  );
});

test("however corners are dragged, the crop stays inside the photo and a tenth of it wide", () => {
  const drags = fc.array(fc.tuple(fc.constantFrom(...corners), coordinate, coordinate), { maxLength: 20 });
  fc.assert(
    fc.property(drags, (moves) => {
      const crop = moves.reduce<Crop>((current, [corner, x, y]) => moveCorner(current, corner, x, y), wholePhoto);
      expect(Math.min(crop.left, crop.top)).toBeGreaterThanOrEqual(0);
      expect(Math.max(crop.right, crop.bottom)).toBeLessThanOrEqual(1);
      expect(crop.right - crop.left).toBeGreaterThan(0.099);
      expect(crop.bottom - crop.top).toBeGreaterThan(0.099);
    }),
  );
});

test("cropped pixels lie inside the photo", () => {
  fc.assert(
    fc.property(side, side, coordinate, coordinate, (width, height, x, y) => {
      const part = cropPixels(moveCorner(wholePhoto, "topLeft", x, y), { width, height });
      expect(part.x + part.width).toBeLessThanOrEqual(Math.max(width, part.x + 1));
      expect(part.y + part.height).toBeLessThanOrEqual(Math.max(height, part.y + 1));
    }),
  );
});

test("two quarter turns keep width and height where they were", () => {
  expect(turnedSize({ width: 3, height: 4 }, 1)).toEqual({ width: 4, height: 3 });
  expect(turnedSize({ width: 3, height: 4 }, 2)).toEqual({ width: 3, height: 4 });
});
