import { dayInZone, type Day } from "@/lib/kernel/day";
import type { OcrEngine } from "@/lib/platform/ocr/port";
import { parseReceipt } from "../core/parse/parse-receipt";
import { nothingRead, type ReceiptReading } from "../core/reading";
import { loadPhoto } from "./load-photo";

/** The calendar day where it is furthest on. */
const latestDay = (): Day => dayInZone(Date.now(), "Pacific/Kiritimati");

/**
 * A photo's bytes to a draft: decode, turn upright, read the text, understand it. Every photo gets an answer: one that is
 * no receipt, or holds no picture after all, is a reading with `isReceipt` false. Rejects with the signal's reason when
 * aborted.
 */
export async function readReceipt(bytes: Uint8Array, ocr: OcrEngine, signal: AbortSignal): Promise<ReceiptReading> {
  const photo = await loadPhoto(bytes);
  signal.throwIfAborted();
  return photo.ok ? parseReceipt(await ocr.read(photo.value, signal), latestDay()) : nothingRead;
}
