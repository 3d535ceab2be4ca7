/** Receipts that are text to begin with: understood on this device, without the server. */
import type { Day } from "@/lib/kernel/day";
import { newId } from "@/lib/kernel/new-id";
import type { PhotoText } from "@/lib/receipts/core/ocr/text-box";
import { commit } from "@/lib/sync/client/commit";
import { rowsStore } from "@/lib/sync/client/rows";
import { sourceHashOf } from "./reader/source-hash";

export type TextReader = { userId: string; householdId: string; today: Day };

const loadParsing = () =>
  Promise.all([
    import("@/lib/receipts/core/parse/parse-receipt"),
    import("@/lib/receipts/core/parse/text-receipt"),
    import("@/lib/receipts/core/draft/combine-readings"),
    import("@/lib/receipts/core/draft/device-draft"),
    import("@/lib/receipts/core/lessons/lesson"),
  ]);

/**
 * Writes a draft of pages of text. Rejects when the device cannot keep it.
 * @param source what the pages were made from, to notice it twice
 * @returns the receipt's id, or null when there is no receipt in them
 */
export async function draftFromPages(
  pages: readonly PhotoText[],
  source: Blob,
  { userId, householdId, today }: TextReader,
): Promise<string | null> {
  const [{ parseReceipt }, , { combineReadings }, { deviceDrafts }, { lessonBook }] = await loadParsing();
  const reading = combineReadings(pages.map((page) => parseReceipt(page, today)));
  if (!reading.isReceipt) return null;
  const receiptId = newId<"receipt">();
  const drafts = deviceDrafts(reading, {
    receiptId,
    householdId,
    userId,
    nowMs: Date.now(),
    today,
    photoCount: 0,
    sourceHash: await sourceHashOf([source]),
    lessons: lessonBook(rowsStore("lesson").getState().values()),
    nextId: () => newId(),
  });
  await commit(drafts);
  return receiptId;
}

/** A pasted e-mail or any other text of a receipt. @returns as `draftFromPages` */
export async function draftFromText(text: string, reader: TextReader): Promise<string | null> {
  const [, { pastedText }] = await loadParsing();
  return draftFromPages([pastedText(text)], new Blob([text]), reader);
}
