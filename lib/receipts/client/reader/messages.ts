/** What the page and the reader's worker say to each other. The worker is fetched apart from the page: see `protocol`. */
import type { ReceiptReading } from "@/lib/receipts/core/reading";

/** Raised in scripts/lib/ocr-files.mjs together with this file. */
export const readerProtocol = 1;

/** Compressed files of the reader. */
export type ReaderFiles = { runtime: Blob; detector: Blob; recogniser: Blob; alphabet: Blob };

export type ToReader = { id: number } & (
  { type: "open"; files: ReaderFiles; threads: number } | { type: "read"; photo: Blob }
);

/** @property reading null for an answer to `open` */
export type FromReader = { id: number } & (
  { ok: true; reading: ReceiptReading | null } | { ok: false; reason: "unreadable_photo" | "failed"; detail: string }
);
