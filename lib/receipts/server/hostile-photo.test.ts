import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { checkPhoto } from "./check-photo";
import { loadPhoto } from "./load-photo";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
let photo: Uint8Array;
beforeAll(async () => {
  const white = sharp({ create: { width: 64, height: 96, channels: 3, background: "#fff" } });
  photo = new Uint8Array(await white.jpeg().toBuffer());
});
const verdict = async (bytes: Uint8Array) => {
  const checked = await checkPhoto(bytes);
  return checked.ok ? checked.value.format : checked.error.kind;
};

test.each([
  ["a PDF", "%PDF-1.7\n"],
  ["a picture of drawing orders", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ["an animation that is also a page", "GIF89a/*<html><script>alert(1)</script>"],
  ["an archive", "PK\u0003\u0004"],
  ["a program", "\u007fELF"],
  ["a page", "<!doctype html><script>alert(1)</script>"],
  ["a blank before a photo", " "],
])("%s is no photo, whatever its name", async (_, start) => {
  expect(await verdict(joined(text(start), photo))).toBe("image_invalid");
});

test("a photo with a page or an archive behind it is a photo, and is only ever told as one", async () => {
  for (const tail of ["<script>alert(1)</script>", "PK\u0003\u0004".repeat(100)]) {
    const polyglot = joined(photo, text(tail));
    expect(await verdict(polyglot)).toBe("jpeg");
    const loaded = await loadPhoto(polyglot);
    expect(loaded.ok && [loaded.value.width, loaded.value.height]).toEqual([64, 96]);
  }
});

/** A PNG whose header promises more than its bytes hold. */
function promisingPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(33);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(header);
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  header.set([8, 2, 0, 0, 0], 24);
  return new Uint8Array(header);
}

test.each([
  [100_000, 100_000],
  [65_535, 2_000],
  [2_147_483_647, 1],
])("a file that promises %i by %i pixels is refused before a pixel is unpacked", async (width, height) => {
  expect(["image_too_large", "image_invalid"]).toContain(await verdict(promisingPng(width, height)));
  expect((await loadPhoto(promisingPng(width, height))).ok).toBe(false);
});

test("a small file that unpacks to more than 64 megapixels is refused, one below is made smaller", async () => {
  const blank = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "#fff" }, limitInputPixels: false })
      .png({ compressionLevel: 9 })
      .toBuffer();
  expect(await verdict(new Uint8Array(await blank(9000, 8000)))).toBe("image_too_large");
  const loaded = await loadPhoto(new Uint8Array(await blank(6000, 2000)));
  expect(loaded.ok && loaded.value.width * loaded.value.height <= 8_100_000).toBe(true);
});

test("a photo cut off anywhere gets an answer", async () => {
  for (const share of [0.02, 0.3, 0.6, 0.9]) {
    const cut = photo.subarray(0, Math.floor(photo.length * share));
    expect(typeof (await verdict(cut))).toBe("string");
    expect(typeof (await loadPhoto(cut)).ok).toBe("boolean");
  }
});
