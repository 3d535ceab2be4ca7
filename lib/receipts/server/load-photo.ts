import sharp from "sharp";
import type { Raster } from "@/lib/receipts/core/ocr/raster";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { photoFormat } from "../core/photo/format";
import { photoPixelsMax } from "../core/photo/limits";
import { workingSideMax } from "../core/photo/working-size";
import { decodeHeic } from "./decode-heic";

export type PhotoFailure = "unreadable_photo" | "photo_too_large";

const tooLarge = (error: unknown): boolean => error instanceof Error && /pixel limit/i.test(error.message);

/**
 * A photo's bytes (JPEG, PNG, WebP or HEIC) as upright pixels on white, at most 4096 long and 8 megapixels.
 * Fails when the bytes hold no picture or one of more than 64 million pixels.
 */
export async function loadPhoto(bytes: Uint8Array): Promise<Result<Raster, PhotoFailure>> {
  try {
    const heic = photoFormat(bytes) === "heic" ? await decodeHeic(bytes, photoPixelsMax) : null;
    if (heic && !heic.ok) return heic;
    const source = heic
      ? sharp(heic.value.rgba, { raw: { width: heic.value.width, height: heic.value.height, channels: 4 } })
      : sharp(bytes, { limitInputPixels: photoPixelsMax, failOn: "none" }).rotate();
    const size = await workingSize(bytes, heic?.value);
    const { data, info } = await source
      .resize(size, size, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    return ok({ width: info.width, height: info.height, rgb: toThreeChannels(data, info.channels) });
  } catch (error) {
    return fail(tooLarge(error) ? "photo_too_large" : "unreadable_photo");
  }
}

/** How long the longest side may be for the photo's shape. */
async function workingSize(bytes: Uint8Array, decoded: { width: number; height: number } | undefined): Promise<number> {
  const { width, height } = decoded ?? (await sharp(bytes, { limitInputPixels: photoPixelsMax }).metadata());
  return workingSideMax(width, height);
}

function toThreeChannels(pixels: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return pixels;
  const rgb = new Uint8Array((pixels.length / channels) * 3);
  const grey = channels < 3;
  for (let from = 0, to = 0; from < pixels.length; from += channels, to += 3) {
    rgb[to] = pixels[from] as number;
    rgb[to + 1] = pixels[grey ? from : from + 1] as number;
    rgb[to + 2] = pixels[grey ? from : from + 2] as number;
  }
  return rgb;
}
