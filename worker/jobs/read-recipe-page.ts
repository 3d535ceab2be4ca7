import type { JobPayload } from "@/lib/jobs/definitions";
import type { ObjectStore } from "@/lib/platform/object-store/port";
import type { OcrEngine } from "@/lib/platform/ocr/port";
import { loadPhoto } from "@/lib/receipts/server/load-photo";
import { vocabularyOf } from "@/lib/recipes/core/photo/mend-words";
import { pageLines } from "@/lib/recipes/core/photo/page-lines";
import { readRecipePage } from "@/lib/recipes/server/read-recipe-page";
import type { Attempt } from "../tasks";

/** A photo without a picture in it has no lines. */
const linesOf =
  (ocr: OcrEngine, signal: AbortSignal) =>
  async (bytes: Uint8Array): Promise<string[]> => {
    const photo = await loadPhoto(bytes);
    if (!photo.ok) return [];
    const { cookbook } = await import("@/lib/recipes/core/cookbook-recipes");
    return pageLines(await ocr.read(photo.value, signal), vocabularyOf(cookbook()));
  };

export const readRecipePageJob =
  ({ store, ocr }: { store: ObjectStore; ocr: OcrEngine }) =>
  ({ jobId, householdId }: JobPayload<"read-recipe-page">, attempt: Attempt): Promise<void> =>
    readRecipePage({ jobId, householdId }, attempt, store, linesOf(ocr, attempt.signal));
