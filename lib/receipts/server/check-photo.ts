import { createHash } from "node:crypto";
import sharp from "sharp";
import type { Failure } from "@/lib/http/failures";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { photoFormat, type PhotoFormat } from "@/lib/receipts/core/photo/format";
import { photoBytesMax, photoPixelsMax, photoSideMin } from "@/lib/receipts/core/photo/limits";

export type CheckedPhoto = {
  bytes: Uint8Array;
  format: PhotoFormat;
  width: number;
  height: number;
  /** Hex, to notice the same photo twice. */
  sha256: string;
};

const formatWords = "a JPEG, PNG, WebP or HEIC photo";

/**
 * A photo whose header says it can be decoded within bounds; nothing is decoded yet.
 * Fails with image_invalid or image_too_large.
 */
export async function checkPhoto(bytes: Uint8Array): Promise<Result<CheckedPhoto, Failure>> {
  if (bytes.byteLength > photoBytesMax) {
    return fail({ kind: "image_too_large", detail: `A photo may have at most ${photoBytesMax / 1024 / 1024} MB.` });
  }
  const format = photoFormat(bytes);
  if (!format) return fail({ kind: "image_invalid", detail: `Send ${formatWords}.` });
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false, failOn: "error" }).metadata();
    if (width * height > photoPixelsMax) {
      return fail({ kind: "image_too_large", detail: `A photo may have at most ${photoPixelsMax / 1e6} megapixels.` });
    }
    if (Math.min(width, height) < photoSideMin) {
      return fail({ kind: "image_invalid", detail: "This picture is too small to read." });
    }
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return ok({ bytes, format, width, height, sha256 });
  } catch {
    return fail({ kind: "image_invalid", detail: `The file is damaged. Send ${formatWords}.` });
  }
}
