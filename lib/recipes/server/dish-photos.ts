import sharp from "sharp";
import type { HouseholdId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import type { ObjectStore } from "@/lib/platform/object-store/port";
import { photoKeyOf } from "../core/photo-key";

/** As wide as the page shows it on a sharp screen. */
const sidePxMax = 1600;
const jpegQuality = 80;

/** Upright pixels, three bytes each. */
export type Pixels = { rgb: Uint8Array; width: number; height: number };

/**
 * Keeps a dish's photo as a JPEG of its own, without anything else the file said.
 * @returns its key in the object store
 */
export async function keepDishPhoto(
  householdId: HouseholdId,
  { rgb, width, height }: Pixels,
  store: ObjectStore,
): Promise<string> {
  const jpeg = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .resize(sidePxMax, sidePxMax, { fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: jpegQuality })
    .toBuffer();
  const key = photoKeyOf(householdId, `${newId()}.jpg`);
  await store.put(key, new Uint8Array(jpeg), "image/jpeg");
  return key;
}
