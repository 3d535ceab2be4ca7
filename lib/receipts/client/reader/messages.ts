/** What the page and the reader's worker say to each other. The worker is fetched apart from the page: see `protocol`. */
import type { Raster } from "@/lib/receipts/core/ocr/raster";
import type { Recognised } from "@/lib/receipts/core/ocr/recogniser";
import type { PhotoText } from "@/lib/receipts/core/ocr/text-box";
import type { ReceiptReading } from "@/lib/receipts/core/reading";

/** Raised in scripts/lib/ocr-files.mjs together with this file. */
export const readerProtocol = 2;

/** Compressed files of the reader. */
export type ReaderFiles = { runtime: Blob; detector: Blob; recogniser: Blob; alphabet: Blob };

/**
 * What a reader is asked. `helpers`: how many more workers it may start from `script`, which then hear `openStrips` and
 * `strips` from it.
 */
export type ToReader = { id: number } & (
  | { type: "open"; files: ReaderFiles; threads: number; script?: Blob; helpers?: number }
  | { type: "read"; photo: Blob }
  | { type: "text"; photo: Blob }
  | { type: "openStrips"; files: ReaderFiles }
  | { type: "strips"; strips: readonly Raster[] }
);

/** What is asked back: nothing of being opened, a receipt of `read`, every line with its place of `text`. */
export type Answers = {
  open: null;
  read: ReceiptReading;
  text: PhotoText;
  openStrips: null;
  strips: readonly Recognised[];
};

export type FromReader = { id: number } & (
  { ok: true; answer: Answers[keyof Answers] } | { ok: false; reason: "unreadable_photo" | "failed"; detail: string }
);
