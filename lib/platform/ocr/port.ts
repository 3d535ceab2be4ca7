import type { Raster } from "@/lib/receipts/core/ocr/raster";
import type { PhotoText } from "@/lib/receipts/core/ocr/text-box";

/** What reads text off a photo. Adapters: `local-engine.ts` (models on this machine). */
export interface OcrEngine {
  /**
   * Every line of text on the photo with its place, in the frame of the upright photo.
   * Rejects with the signal's reason when aborted.
   */
  read(photo: Raster, signal: AbortSignal): Promise<PhotoText>;
  /** Frees the models. No read may be under way. */
  close(): Promise<void>;
}
