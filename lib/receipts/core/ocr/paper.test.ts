import { describe, expect, test } from "vitest";
import { cropPart, paperOf } from "./paper";
import type { Quad } from "./text-box";

const bar = (left: number, top: number, right: number, bottom: number): Quad => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];
const photo = { width: 3000, height: 4000 };

describe("the paper on a photo", () => {
  test("is what holds all the text, and a little around it", () => {
    const text = [bar(1000, 1000, 1900, 1040), bar(1100, 2960, 2000, 3000)];
    expect(paperOf(photo, text)).toEqual({ left: 940, top: 880, width: 1120, height: 2240 });
  });

  test("ends where the photo ends", () => {
    const part = paperOf(photo, [bar(0, 0, 900, 40), bar(0, 1900, 900, 1940)]);
    expect(part).toMatchObject({ left: 0, top: 0 });
  });

  test("is the whole photo where a second look would show the letters no larger", () => {
    expect(paperOf(photo, [bar(100, 100, 2900, 140), bar(100, 3800, 2900, 3900)])).toBeNull();
    expect(paperOf({ width: 700, height: 900 }, [bar(200, 200, 500, 240), bar(200, 600, 500, 640)])).toBeNull();
  });

  test("is not looked for where the letters are large enough", () => {
    expect(paperOf(photo, [bar(1000, 1000, 1900, 1060), bar(1100, 2940, 2000, 3000)])).toBeNull();
  });

  test("is nowhere without text", () => {
    expect(paperOf(photo, [])).toBeNull();
  });
});

test("a part keeps its pixels", () => {
  const rgb = Uint8Array.from({ length: 4 * 3 * 3 }, (_, index) => index);
  const part = cropPart({ width: 4, height: 3, rgb }, { left: 1, top: 1, width: 2, height: 2 });
  expect(part).toEqual({
    width: 2,
    height: 2,
    rgb: Uint8Array.from([15, 16, 17, 18, 19, 20, 27, 28, 29, 30, 31, 32]),
  });
});
