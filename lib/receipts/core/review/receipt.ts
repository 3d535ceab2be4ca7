/** A receipt under review: the words that the rest of this folder shares. */
import type { Fields, Row } from "@/lib/sync/core/entities";
import type { OpDraft } from "@/lib/sync/core/op";

export type Receipt = Row<"receipt">;
export type ReceiptFields = Fields<"receipt">;
export type ReceiptLine = Row<"receiptLine">;
export type LineFields = Fields<"receiptLine">;

/** What one tap writes, and what writes everything back as it was. Each is to be committed as one group. */
export type Edit = { drafts: readonly OpDraft[]; back: readonly OpDraft[] };

/** The lines of one receipt from top to bottom. */
export const linesOf = (receiptId: string, lines: Iterable<ReceiptLine>): ReceiptLine[] =>
  [...lines]
    .filter((line) => line.receiptId === receiptId)
    .sort((left, right) => left.position - right.position || (left.id < right.id ? -1 : 1));

/** Lines that become lots when the review is confirmed. */
export const keptItems = (lines: readonly ReceiptLine[]): ReceiptLine[] =>
  lines.filter((line) => line.kind === "item" && !line.dropped);

/** What a line costs after its own discounts, in minor units; null when no price was read. */
export const paidMinor = (line: Pick<ReceiptLine, "priceMinor" | "discountMinor">): number | null =>
  line.priceMinor === null ? null : line.priceMinor - Math.abs(line.discountMinor ?? 0);

/** Below this the reader was unsure of the letters. Of 1000; a person's word counts as 1000. */
const doubtBelow = 850;
export const certain = 1000;

export type Doubt = "unsure_reading" | "no_price";

/** Why somebody should look at a line twice, or null. */
export function doubtOf(line: ReceiptLine): Doubt | null {
  if (line.dropped || line.kind !== "item" || line.confidence === certain) return null;
  if (line.priceMinor === null) return "no_price";
  return line.confidence !== null && line.confidence < doubtBelow ? "unsure_reading" : null;
}

const onePiece = 1000;

/** Thousandths of the line's unit. A line without a count is one thing: nobody prints a receipt for nothing. */
export const lineQuantity = (line: ReceiptLine): number =>
  line.quantity !== null && line.quantity > 0 ? line.quantity : onePiece;
