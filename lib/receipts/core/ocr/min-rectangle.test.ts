import fc from "fast-check";
import { expect, test } from "vitest";
import { convexHull, minRectangle, rectangleQuad, type Rectangle } from "./min-rectangle";
import type { Point } from "./text-box";

const coordinate = fc.integer({ min: -500, max: 500 });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 40 });
const rectangle = fc.record({
  centerX: coordinate,
  centerY: coordinate,
  width: fc.integer({ min: 60, max: 400 }),
  height: fc.integer({ min: 10, max: 50 }),
  angle: fc.double({ min: -0.7, max: 0.7, noNaN: true }),
});

const inside = ({ centerX, centerY, width, height, angle }: Rectangle, [x, y]: Point): boolean => {
  const u = (x - centerX) * Math.cos(angle) + (y - centerY) * Math.sin(angle);
  const v = (y - centerY) * Math.cos(angle) - (x - centerX) * Math.sin(angle);
  return Math.abs(u) <= width / 2 + 1e-6 && Math.abs(v) <= height / 2 + 1e-6;
};

test("holds every point, and so does the hull's own rectangle", () => {
  fc.assert(
    fc.property(points, (all) => {
      const around = minRectangle(all);
      expect(all.every((point) => inside(around, point))).toBe(true);
      const ofHull = minRectangle(convexHull(all));
      expect(ofHull.width * ofHull.height).toBeCloseTo(around.width * around.height, 3);
    }),
  );
});

test("finds a rectangle again from its corners, the top left first", () => {
  fc.assert(
    fc.property(rectangle, (original) => {
      const quad = rectangleQuad(original);
      const found = rectangleQuad(minRectangle([...quad]));
      found.forEach(([x, y], i) => {
        expect(x).toBeCloseTo(quad[i]?.[0] ?? NaN, 3);
        expect(y).toBeCloseTo(quad[i]?.[1] ?? NaN, 3);
      });
    }),
  );
});
