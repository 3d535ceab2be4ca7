import fc from "fast-check";
import { expect, test } from "vitest";
import { cropLine, stripHeight } from "./line-crop";
import { resize, type Raster } from "./raster";

const side = fc.integer({ min: 1, max: 40 });
const plain = (width: number, height: number, value: number): Raster => ({
  width,
  height,
  rgb: new Uint8Array(width * height * 3).fill(value),
});

test("keeps a plain picture plain in every size", () => {
  fc.assert(
    fc.property(side, side, side, side, fc.integer({ min: 0, max: 255 }), (width, height, toWidth, toHeight, value) => {
      const resized = resize(plain(width, height, value), { width: toWidth, height: toHeight });
      expect(resized.rgb).toHaveLength(toWidth * toHeight * 3);
      expect(resized.rgb.every((each) => each === value)).toBe(true);
    }),
  );
});

test("invents no value darker or lighter than the picture's", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 48, maxLength: 48 }), side, side, (rgb, width, height) => {
      const resized = resize({ width: 4, height: 4, rgb }, { width, height }).rgb;
      expect(Math.min(...resized)).toBeGreaterThanOrEqual(Math.min(...rgb));
      expect(Math.max(...resized)).toBeLessThanOrEqual(Math.max(...rgb));
    }),
  );
});

test("lays a line level: what is left stays left, even when the text stands upside down", () => {
  const photo = plain(100, 20, 0);
  for (let y = 0; y < 20; y++) photo.rgb.fill(255, (y * 100 + 50) * 3, (y + 1) * 100 * 3);
  const leftOf = (strip: Raster): number => strip.rgb[0] ?? NaN;
  const upright = cropLine(photo, [
    [0, 0],
    [100, 0],
    [100, 20],
    [0, 20],
  ]);
  const turned = cropLine(photo, [
    [100, 20],
    [0, 20],
    [0, 0],
    [100, 0],
  ]);
  expect([upright.height, upright.width]).toEqual([stripHeight, 240]);
  expect([leftOf(upright), leftOf(turned)]).toEqual([0, 255]);
});
