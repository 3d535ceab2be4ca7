import sharp from "sharp";
import { database } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import type { HouseholdId } from "@/lib/kernel/id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { ObjectStore } from "@/lib/platform/object-store/port";
import { contentTypeOf } from "@/lib/receipts/core/photo/format";
import { loadPhoto } from "./load-photo";

type ShownPhoto = { bytes: Uint8Array<ArrayBuffer>; contentType: string };

const jpegQuality = 85;

/** An iPhone's photo as a JPEG, since few browsers show HEIC. */
async function asJpeg(bytes: Uint8Array): Promise<Uint8Array | null> {
  const raster = await loadPhoto(bytes);
  if (!raster.ok) return null;
  const { rgb, width, height } = raster.value;
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: jpegQuality })
    .toBuffer();
}

/** A receipt's photo as every browser can show it. Fails with receipt_not_found. */
export async function showPhoto(
  wanted: { householdId: HouseholdId; receiptId: string; position: number },
  store: ObjectStore,
): Promise<Result<ShownPhoto, Failure>> {
  const photo = await database().receiptPhoto.findFirst({
    where: wanted,
    select: { objectKey: true, contentType: true },
  });
  const original = photo && (await store.get(photo.objectKey));
  if (!original) return fail({ kind: "receipt_not_found" });
  const isHeic = photo.contentType === contentTypeOf.heic;
  const bytes = isHeic ? await asJpeg(original) : original;
  if (!bytes) return fail({ kind: "receipt_not_found" });
  return ok({ bytes: new Uint8Array(bytes), contentType: isHeic ? contentTypeOf.jpeg : photo.contentType });
}
