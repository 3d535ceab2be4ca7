import type { Day } from "@/lib/kernel/day";
import type { Thousandths } from "@/lib/kernel/quantity";
import type { receiptLineKinds } from "@/lib/sync/core/entities";
import type { Quad } from "./ocr/text-box";

export type LineKind = (typeof receiptLineKinds)[number];

/** One line of a receipt as read; money in minor units of the receipt's currency. */
export type ReadingLine = {
  kind: LineKind;
  /** As printed, for lessons and for the eye. */
  rawText: string;
  name: string;
  quantity: Thousandths;
  /** What the quantity counts ("kg", "lb"); null for pieces. */
  unit: string | null;
  unitPriceMinor: number | null;
  /** As printed, before discounts; negative for what is given back. */
  priceMinor: number;
  /** Zero or negative: the sum of the discounts printed for this line. */
  discountMinor: number;
  /** Of the reading, 0 to 1000. */
  confidence: number;
  /** Corners on the photo, clockwise from the top left, as fractions of its width and height. */
  box: Quad;
};

/** What a photo says. Nulls are what it does not say, or not legibly. */
export type ReceiptReading = {
  isReceipt: boolean;
  store: string | null;
  purchasedOn: Day | null;
  /** ISO 4217. */
  currency: string | null;
  subtotalMinor: number | null;
  taxMinor: number | null;
  totalMinor: number | null;
  /** What the lines, discounts and added tax fall short of the total by; zero when they add up. */
  differenceMinor: number | null;
  lines: ReadingLine[];
};

/** A receipt longer than this is no family's shopping. */
export const readingLinesMax = 400;

/** What a photo without text says. */
export const nothingRead: ReceiptReading = {
  isReceipt: false,
  store: null,
  purchasedOn: null,
  currency: null,
  subtotalMinor: null,
  taxMinor: null,
  totalMinor: null,
  differenceMinor: null,
  lines: [],
};
