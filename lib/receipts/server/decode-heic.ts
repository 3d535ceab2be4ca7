import heic from "heic-decode";
import { fail, ok, type Result } from "@/lib/kernel/result";

export type Rgba = { width: number; height: number; rgba: Uint8ClampedArray };

/**
 * The first image of a HEIC file, already turned as its header says. libheif tells the size before any pixel is made.
 * Fails when the image has more than `pixelsMax` pixels; rejects when the file is damaged.
 */
export async function decodeHeic(bytes: Uint8Array, pixelsMax: number): Promise<Result<Rgba, "photo_too_large">> {
  const images = await heic.all({ buffer: bytes });
  try {
    const [image] = images;
    if (!image) throw new Error("the HEIC file holds no image");
    if (image.width * image.height > pixelsMax) return fail("photo_too_large");
    const { width, height, data } = await image.decode();
    return ok({ width, height, rgba: data });
  } finally {
    images.dispose();
  }
}
