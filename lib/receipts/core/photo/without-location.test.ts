import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { withoutLocation } from "./without-location";

const degrees = "52/1 31/1 1234/100";
let photo: Uint8Array;

beforeAll(async () => {
  const grey = sharp({ create: { width: 64, height: 48, channels: 3, background: "#888" } });
  const exif = {
    IFD0: { Make: "A phone" },
    IFD3: { GPSLatitudeRef: "N", GPSLatitude: degrees, GPSLongitude: degrees },
  };
  photo = new Uint8Array(await grey.jpeg().withExif(exif).toBuffer());
});

/** The metadata block of a photo as text, byte by byte. */
const exifOf = async (bytes: Uint8Array): Promise<string> =>
  (await sharp(bytes).metadata()).exif?.toString("latin1") ?? "";
const hex = (numerator: number): string => {
  const little = Buffer.alloc(4);
  little.writeUInt32LE(numerator);
  return little.toString("latin1");
};

test("where a photo was taken is gone, and nothing else", async () => {
  expect(await exifOf(photo)).toContain(hex(1234));
  const cleaned = withoutLocation(photo);
  const exif = await exifOf(cleaned);
  expect(exif).not.toContain(hex(1234));
  expect(exif).toContain("A phone");
  expect(await sharp(cleaned).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
});

test("coordinates written out in words are blanked", () => {
  const xmp = new TextEncoder().encode('<x exif:GPSLatitude="52,31.2034N" exif:GPSLongitude="13,24.5E"/>');
  expect(new TextDecoder().decode(withoutLocation(xmp))).toBe(
    '<x exif:GPSLatitude="00,00.0000N" exif:GPSLongitude="00,00.0E"/>',
  );
});

test("any bytes come back as many, and cleaning twice is cleaning once", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(300), (bytes, at) => {
      const damaged = new Uint8Array([...photo.subarray(0, at), ...bytes, ...photo.subarray(at)]);
      const once = withoutLocation(damaged);
      expect(once.length).toBe(damaged.length);
      expect(withoutLocation(once)).toEqual(once);
    }),
    { numRuns: 60 },
  );
});
