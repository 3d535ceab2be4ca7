import type { Scan } from "@/lib/receipts/client/scan";

const addressByPhoto = new WeakMap<Blob, string>();

/** The address of a photo kept on this device; the same one for as long as the page lives. */
export function addressOf(photo: Blob): string {
  const known = addressByPhoto.get(photo);
  if (known) return known;
  const address = URL.createObjectURL(photo);
  addressByPhoto.set(photo, address);
  return address;
}

/** Whether every browser can draw it; HEIC is drawn by the server only. */
export const isDrawable = (photo: Blob): boolean => photo.type === "image/jpeg";

/** Where the photos of a receipt can be seen: on this device while they are kept here, else on the server. */
export function photoSources(receiptId: string, photoCount: number, scan: Scan | null): string[] {
  const kept = scan?.photos ?? [];
  return Array.from({ length: Math.max(photoCount, kept.length) }, (_, index) => {
    const photo = kept[index];
    return photo && isDrawable(photo) ? addressOf(photo) : `/api/v1/receipts/${receiptId}/photos/${index}`;
  });
}
