import { stitch } from "./stitch";
import type { ReadingLine, ReceiptReading } from "@/lib/receipts/core/reading";

/** A line and which photo of the receipt it stands on. */
export type PhotoLine = ReadingLine & { photoIndex: number };
export type CombinedReading = Omit<ReceiptReading, "lines"> & { lines: PhotoLine[] };

const firstOf = <Value>(values: readonly (Value | null)[]): Value | null =>
  values.find((value) => value !== null) ?? null;
const lastOf = <Value>(values: readonly (Value | null)[]): Value | null => firstOf([...values].reverse());

const addedUp = (lines: readonly ReadingLine[]): number =>
  lines.reduce((sum, line) => sum + line.priceMinor + line.discountMinor, 0);

/**
 * One receipt from several photos of it, top to bottom: the store stands on the first, the sums on the last. With one
 * photo it is that reading. Whether several photos add up is judged anew, since each alone cannot.
 */
export function combineReadings(readings: readonly ReceiptReading[]): CombinedReading {
  const pages = readings.map((reading, photoIndex) => reading.lines.map((line) => ({ ...line, photoIndex })));
  const totalMinor = lastOf(readings.map((reading) => reading.totalMinor));
  const subtotalMinor = lastOf(readings.map((reading) => reading.subtotalMinor));
  const taxMinor = lastOf(readings.map((reading) => reading.taxMinor));
  const sums = [
    totalMinor,
    subtotalMinor,
    totalMinor !== null && taxMinor !== null ? totalMinor - taxMinor : null,
  ].filter((sum) => sum !== null);
  const lines = stitch(pages, sums);
  const differences = sums.map((sum) => sum - addedUp(lines));
  const smallest = differences.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null;
  return {
    isReceipt: readings.some((reading) => reading.isReceipt),
    store: firstOf(readings.map((reading) => reading.store)),
    purchasedOn: firstOf(readings.map((reading) => reading.purchasedOn)),
    currency: firstOf(readings.map((reading) => reading.currency)),
    subtotalMinor,
    taxMinor,
    totalMinor,
    differenceMinor: readings.length === 1 ? (readings[0]?.differenceMinor ?? null) : smallest,
    lines,
  };
}
