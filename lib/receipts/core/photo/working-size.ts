/** More detail than this changes no reading and costs memory. A long receipt is narrow: its length may be this... */
const photoSidePxMax = 4096;
/** ...while its area stays below this. */
const photoAreaPxMax = 8_000_000;

/** How long the longest side of a photo may be for its shape, in pixels: the same on server and phone. */
export function workingSideMax(width: number, height: number): number {
  const ratio = Math.max(width, height) / Math.max(1, Math.min(width, height));
  return Math.round(Math.min(photoSidePxMax, Math.sqrt(photoAreaPxMax * ratio)));
}
