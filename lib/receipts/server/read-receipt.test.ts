import fs from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLocalOcr } from "@/lib/platform/ocr/local-engine";
import type { OcrEngine } from "@/lib/platform/ocr/port";
import { drawReceipt } from "@/tests/fixtures/receipts/draw";
import { layouts, type Layout } from "@/tests/fixtures/receipts/layouts";
import { readReceipt } from "./read-receipt";

const fixtures = path.resolve(import.meta.dirname, "../../../tests/fixtures/receipts");
const never = new AbortController().signal;
const readTimeoutMs = 120_000;

const layoutNamed = (start: string): Layout => {
  const layout = layouts.find(({ name }) => name.startsWith(start));
  if (!layout) throw new Error(`no layout ${start}`);
  return layout;
};

let ocr: OcrEngine;
beforeAll(async () => {
  ocr = await openLocalOcr();
}, readTimeoutMs);
afterAll(() => ocr.close());

async function pricesOf(photo: Uint8Array): Promise<{ totalMinor: number | null; prices: number[] }> {
  const { totalMinor, lines } = await readReceipt(photo, ocr, never);
  return { totalMinor, prices: lines.filter((line) => line.kind === "item").map((line) => line.priceMinor) };
}

const expected = ({ totalMinor, items }: Layout) => ({ totalMinor, prices: items.map(([, priceMinor]) => priceMinor) });

describe("a photographed receipt", { timeout: readTimeoutMs }, () => {
  const american = layoutNamed("American, product");

  test("is read askew, blurred and specked", async () => {
    const photo = await drawReceipt(american.lines, { seed: 1, tiltDegrees: 3, blurSigma: 0.8, noise: 14 });
    const reading = await readReceipt(photo, ocr, never);
    expect(reading).toMatchObject({ isReceipt: true, store: american.store, purchasedOn: american.purchasedOn });
    expect(reading.lines.map(({ name, priceMinor }) => [name, priceMinor])).toEqual(
      american.items.map(([name, priceMinor]) => [name, priceMinor]),
    );
    expect(reading.differenceMinor).toBe(0);
  });

  test("is read upside down and lying on its side, each line's box where the photo shows it", async () => {
    const upright = await drawReceipt(american.lines, { seed: 2 });
    const [straight] = (await readReceipt(upright, ocr, never)).lines;
    for (const degrees of [90, 180, 270]) {
      const turned = await sharp(upright).rotate(degrees).jpeg().toBuffer();
      expect(await pricesOf(turned)).toEqual(expected(american));
    }
    const upsideDown = await sharp(upright).rotate(180).jpeg().toBuffer();
    const [line] = (await readReceipt(upsideDown, ocr, never)).lines;
    expect(line?.box[0][1]).toBeCloseTo(1 - (straight?.box[2][1] ?? 0), 1);
  });

  test("is read as the camera meant it when only a tag says how it was held", async () => {
    const upright = await drawReceipt(american.lines, { seed: 3 });
    const tagged = await sharp(await sharp(upright).rotate(270).toBuffer())
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await pricesOf(tagged)).toEqual(expected(american));
  });

  test("is read with decimal commas", async () => {
    const german = layoutNamed("German");
    const photo = await drawReceipt(german.lines, { seed: 4, tiltDegrees: -2, blurSigma: 0.6, noise: 10 });
    expect(await pricesOf(photo)).toEqual(expected(german));
  });

  test("is read as an iPhone saves it", async () => {
    const photo = await fs.readFile(path.join(fixtures, "willowbrook.heic"));
    expect(await pricesOf(photo)).toEqual(expected(layoutNamed("British")));
  });
});

describe("what is no receipt", { timeout: readTimeoutMs }, () => {
  test("is told so: an empty table, a letter", async () => {
    const table = await sharp({ create: { width: 800, height: 600, channels: 3, background: "#765" } })
      .jpeg()
      .toBuffer();
    const letter = await drawReceipt(["Dear neighbours,", "the garden party is on Saturday.", "Please bring a cake."], {
      seed: 5,
    });
    for (const photo of [table, letter]) expect((await readReceipt(photo, ocr, never)).isReceipt).toBe(false);
  });

  test("gets an answer even when it is no picture, or one cut short", async () => {
    const photo = await drawReceipt(layoutNamed("British").lines, { seed: 6 });
    for (const bytes of [new TextEncoder().encode("milk, eggs"), new Uint8Array(), photo.subarray(0, 300)]) {
      expect((await readReceipt(bytes, ocr, never)).isReceipt).toBe(false);
    }
  });

  test("gets an answer without being unpacked when it is a bomb", async () => {
    const bomb = await sharp({
      create: { width: 9000, height: 9000, channels: 3, background: "#fff" },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect((await readReceipt(bomb, ocr, never)).isReceipt).toBe(false);
  });
});

test("stops when told to", { timeout: readTimeoutMs }, async () => {
  const photo = await drawReceipt(layoutNamed("British").lines, { seed: 7 });
  await expect(readReceipt(photo, ocr, AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
});
