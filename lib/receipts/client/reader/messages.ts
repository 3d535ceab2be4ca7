/** What the page and the reader's worker say to each other. The worker is fetched apart from the page: see `protocol`. */
import type { PhotoText } from "@/lib/receipts/core/ocr/text-box";
import type { ReceiptReading } from "@/lib/receipts/core/reading";

/** Raised in scripts/lib/ocr-files.mjs together with this file. */
export const readerProtocol = 2;

/** Compressed files of the reader. */
export type ReaderFiles = { runtime: Blob; detector: Blob; recogniser: Blob; alphabet: Blob };

export type ToReader = { id: number } & (
  { type: "open"; files: ReaderFiles; threads: number } | { type: "read"; photo: Blob } | { type: "text"; photo: Blob }
);

/** What is asked back: nothing of `open`, a receipt of `read`, every line with its place of `text`. */
export type Answers = { open: null; read: ReceiptReading; text: PhotoText };

export type FromReader = { id: number } & (
  { ok: true; answer: Answers[keyof Answers] } | { ok: false; reason: "unreadable_photo" | "failed"; detail: string }
);
