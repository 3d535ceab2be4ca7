import { describe, expect, test } from "vitest";
import type { Raster } from "./raster";
import { readPhotoText, type ModelAnswer, type ModelCall } from "./read-photo";
import type { Recognised } from "./recogniser";
import type { PhotoText } from "./text-box";

const photo: Raster = { width: 640, height: 640, rgb: new Uint8Array(640 * 640 * 3).fill(255) };

/** Bars of text as the detector's map shows them, one at each of the given heights. */
function mapWith(tops: readonly number[], { width, height }: { width: number; height: number }): Float32Array {
  const map = new Float32Array(width * height);
  for (const top of tops) for (let y = top; y < top + 12; y++) map.fill(0.9, y * width + 100, y * width + 400);
  return map;
}

const recognised = (text: string, confidence: number): Recognised => ({
  text,
  confidence,
  positions: [...text].map((_, i) => (i + 0.5) / text.length),
  others: [],
});

/** Drives the steps with answers made up for the occasion, and tells how many strips each call asked for. */
function drive(
  tops: readonly number[],
  confidenceOf: (callIndex: number) => number,
): { text: PhotoText; asked: number[] } {
  const steps = readPhotoText(photo);
  const asked: number[] = [];
  const answer = (call: ModelCall): ModelAnswer => {
    if (call.model === "detector") return { model: "detector", map: mapWith(tops, call.input.size) };
    const confidence = confidenceOf(asked.length);
    asked.push(call.strips.length);
    return { model: "recogniser", texts: call.strips.map(() => recognised("OATS", confidence)) };
  };
  let step = steps.next();
  while (!step.done) step = steps.next(answer(step.value));
  return { text: step.value, asked };
}

const six = [40, 140, 240, 340, 440, 540];

describe("reading a photo", () => {
  test("reads every strip once when the text stands upright", () => {
    const { text, asked } = drive(six, () => 0.97);
    expect(asked).toEqual([4, 2]);
    expect(text).toMatchObject({ turns: 0, width: 640, height: 640 });
    expect(text.boxes).toHaveLength(6);
  });

  test("turns the photo when the longest lines make more sense the other way round", () => {
    const { text, asked } = drive(six, (call) => (call === 0 ? 0.6 : 0.95));
    expect(asked).toEqual([4, 4, 2]);
    expect(text.turns).toBe(2);
  });

  test("leaves it as it lies when neither way makes sense", () => {
    expect(drive(six, () => 0.6).text.turns).toBe(0);
  });

  test("drops what was hardly read", () => {
    expect(drive(six, () => 0.3).text.boxes).toEqual([]);
  });

  test("looks at the paper alone where it is small on the photo, and tells places on the whole photo", () => {
    const table: Raster = { width: 2000, height: 2000, rgb: new Uint8Array(2000 * 2000 * 3).fill(255) };
    const steps = readPhotoText(table);
    const sizes: number[] = [];
    // Both looks show two bars across the middle half of what they look at.
    const middle = ({ width, height }: { width: number; height: number }): Float32Array => {
      const map = new Float32Array(width * height);
      for (const top of [Math.round(height * 0.3), Math.round(height * 0.7)])
        for (let y = top; y < top + 4; y++) map.fill(0.9, y * width + width / 4, y * width + width * 0.75);
      return map;
    };
    let step = steps.next();
    while (!step.done) {
      const call = step.value;
      if (call.model === "detector") sizes.push(call.input.size.width);
      step = steps.next(
        call.model === "detector"
          ? { model: "detector", map: middle(call.input.size) }
          : { model: "recogniser", texts: call.strips.map(() => recognised("OATS", 0.97)) },
      );
    }
    expect(sizes).toHaveLength(2);
    const [corner] = step.value.boxes[0]?.quad ?? [];
    expect(step.value).toMatchObject({ width: 2000, height: 2000 });
    expect(corner?.[0]).toBeGreaterThan(400);
  });

  test("asks for no text on an empty photo", () => {
    expect(drive([], () => 1)).toMatchObject({ asked: [], text: { boxes: [] } });
  });
});
