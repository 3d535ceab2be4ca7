import fc from "fast-check";
import { expect, test } from "vitest";
import { fitPlane } from "./fit-plane";

const number = fc.double({ min: -100, max: 100, noNaN: true });
const corners = [
  { x: 0, y: 0 },
  { x: 1000, y: 0 },
  { x: 0, y: 2000 },
  { x: 600, y: 900 },
];

test("finds the plane that samples lie on, whatever they weigh", () => {
  fc.assert(
    fc.property(number, number, number, fc.integer({ min: 1, max: 9 }), (level, across, down, weight) => {
      const height = (x: number, y: number): number => level + (across * x) / 1000 + (down * y) / 1000;
      const samples = corners.map(({ x, y }, index) => ({ x, y, z: height(x, y), weight: weight + index }));
      expect(fitPlane(samples)(400, 1500)).toBeCloseTo(height(400, 1500), 6);
    }),
  );
});

test("stays level across where samples stand in one column, and everywhere without any", () => {
  const column = [0, 1000].map((y) => ({ x: 50, y, z: y / 100, weight: 1 }));
  expect(fitPlane(column)(900, 500)).toBeCloseTo(5);
  expect(fitPlane([])(3, 4)).toBe(0);
});
