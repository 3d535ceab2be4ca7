import type { Day } from "@/lib/kernel/day";
import type { PhotoText } from "../ocr/text-box";
import { readingLinesMax, type ReadingLine, type ReceiptReading } from "../reading";
import { attachDiscounts } from "./attach-discounts";
import { findLocale } from "./country";
import { assembleItems, type Item } from "./items";
import { quadAround } from "./line-box";
import type { Line } from "./line";
import { readLines } from "./read-lines";
import { findPurchaseDay } from "./purchase-day";
import { findStore } from "./store-name";
import { repairLines } from "./prove";
import { settleVoids } from "./settle-voids";
import { findTotals, type Totals } from "./totals";
import { splitZones } from "./zone";

const sumOf = (items: readonly Item[]): number =>
  items.reduce((sum, item) => (item.kind === "void" ? sum : sum + item.priceMinor + item.discountMinor), 0);

/** What lines fall short of the sum they should come to; null when there is none to come to. */
function missingFrom(items: readonly Item[], { totalMinor, subtotalMinor, taxMinor }: Totals): number | null {
  if (totalMinor === null || items.length === 0) return null;
  const listed = sumOf(items);
  const sums = [totalMinor, subtotalMinor, taxMinor === null ? null : totalMinor - taxMinor].filter(
    (sum) => sum !== null,
  );
  return sums.map((sum) => sum - listed).toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null;
}

/**
 * What a photo's text says about a shopping trip.
 * @param latest the last day it can have been: today, wherever that is
 */
export function parseReceipt(text: PhotoText, latest: Day): ReceiptReading {
  const lines = readLines(text.boxes);
  const texts = lines.map((line) => line.text);
  const locale = findLocale(texts);
  const zones = splitZones(lines);
  const read = settleVoids(assembleItems(zones.list)).slice(0, readingLinesMax);
  const totals = findTotals([...zones.head, ...zones.foot], read.length > 0 ? sumOf(read) : null);
  const repaired = totals.isProven ? repairLines(read, missingFrom(read, totals) ?? 0) : read;
  const items = attachDiscounts(repaired);
  return {
    isReceipt: looksLikeReceipt(lines, items),
    store: findStore(lines),
    purchasedOn: findPurchaseDay(texts, locale.dayFirst, latest),
    currency: locale.currency,
    totalMinor: totals.totalMinor,
    subtotalMinor: totals.subtotalMinor,
    taxMinor: totals.taxMinor,
    differenceMinor: missingFrom(repaired, totals),
    lines: items.map((item) => toReadingLine(item, text)),
  };
}

/** A receipt has sums and words that sum them up. */
const looksLikeReceipt = (lines: readonly Line[], items: readonly Item[]): boolean =>
  items.length > 0 && lines.some((line) => line.role === "total" || line.role === "subtotal" || line.role === "tender");

function toReadingLine(item: Item, photo: PhotoText): ReadingLine {
  const cells = item.lines.flatMap((line) => line.row.cells);
  const box = quadAround(
    item.lines.map((line) => line.row.cells),
    photo,
  );
  const sureness = cells.reduce((sum, cell) => sum + cell.box.confidence, 0) / Math.max(1, cells.length);
  const { kind, name, quantity, unit, unitPriceMinor, priceMinor, discountMinor } = item;
  return {
    kind,
    rawText: item.lines
      .map((line) => line.text)
      .join("\n")
      .slice(0, 200),
    name: name.slice(0, 120),
    quantity,
    unit,
    unitPriceMinor,
    priceMinor,
    discountMinor,
    confidence: Math.round(1000 * sureness),
    box,
  };
}
