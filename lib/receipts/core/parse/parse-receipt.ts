import type { Day } from "@/lib/kernel/day";
import { paperShapes, type PaperShape } from "../layout/cell";
import type { PhotoText, TextBox } from "../ocr/text-box";
import { readingLinesMax, type ReadingLine, type ReceiptReading } from "../reading";
import { attachDiscounts } from "./attach-discounts";
import { findLocale } from "./country";
import { assembleItems, isSilent, type Item } from "./items";
import { quadAround } from "./line-box";
import type { Line } from "./line";
import { readLines } from "./read-lines";
import { findPurchaseDay } from "./purchase-day";
import { findStore } from "./store-name";
import { repairLines } from "./prove";
import { dropSums, restoreLine } from "./restore-lines";
import { settleVoids } from "./settle-voids";
import { findTotals, type Totals } from "./totals";
import { splitZones } from "./zone";

const sumOf = (items: readonly Item[]): number =>
  items.reduce((sum, item) => (item.kind === "void" ? sum : sum + item.priceMinor + item.discountMinor), 0);

/** What lines fall short of the sum they should come to; null when there is none to come to. */
function missingFrom(items: readonly Item[], totals: Totals): number | null {
  const { totalMinor, subtotalMinor, taxMinor, roundingMinor } = totals;
  if (totalMinor === null || items.length === 0) return null;
  const listed = sumOf(items);
  const tax = taxMinor ?? 0;
  const rounding = roundingMinor ?? 0;
  const before = [totalMinor, totalMinor - rounding, totalMinor + rounding];
  const sums = [...before, ...before.map((sum) => sum - tax), subtotalMinor].filter((sum) => sum !== null);
  return sums.map((sum) => sum - listed).toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null;
}

/** One way to see the lines of a photo, taken apart. */
type Attempt = {
  lines: Line[];
  items: Item[];
  totals: Totals;
  missingMinor: number | null;
  /** Prices nobody could name. */
  orphanCount: number;
};

function attempt(boxes: readonly TextBox[], shape: PaperShape): Attempt {
  const lines = readLines(boxes, shape);
  const zones = splitZones(lines);
  const { items: read, orphans } = assembleItems(zones.list);
  const settled = settleVoids(read).slice(0, readingLinesMax);
  // Tax or a subtotal may stand among the lines before the total: they sum up all the same.
  const frame = lines.filter((line) => !zones.list.includes(line) || isSilent(line));
  const totals = findTotals(frame, settled.length > 0 ? sumOf(settled) : null);
  const missing = (items: readonly Item[]): number => missingFrom(items, totals) ?? 0;
  const listed = totals.isProven ? dropSums(settled, missing(settled)) : settled;
  const repaired = totals.isProven ? repairLines(listed, missing(listed)) : listed;
  const items = totals.isProven ? restoreLine(repaired, orphans, missing(repaired)) : repaired;
  const used = new Set(items.flatMap((item) => item.lines));
  return {
    lines,
    items,
    totals,
    missingMinor: missingFrom(items, totals),
    orphanCount: orphans.filter(({ line, priceMinor }) => priceMinor !== null && !used.has(line)).length,
  };
}

/** What speaks against an attempt: sums that do not meet above all, then prices left over or only reckoned. */
const cost = ({ items, missingMinor, orphanCount }: Attempt): number =>
  (missingMinor === 0 ? 0 : 1000) + orphanCount + items.filter((item) => item.isDoubtful).length;

/** Paper lies in more than one way: the first that adds up with nothing left over, else the one that comes nearest. */
function bestAttempt(boxes: readonly TextBox[]): Attempt {
  const attempts: Attempt[] = [];
  for (const shape of paperShapes) {
    const next = attempt(boxes, shape);
    if (cost(next) === 0) return next;
    attempts.push(next);
  }
  return attempts.reduce((best, next) => (cost(next) < cost(best) ? next : best));
}

/**
 * What a photo's text says about a shopping trip.
 * @param latest the last day it can have been: today, wherever that is
 */
export function parseReceipt(text: PhotoText, latest: Day): ReceiptReading {
  const { lines, items, totals, missingMinor } = bestAttempt(text.boxes);
  const texts = lines.map((line) => line.text);
  const locale = findLocale(texts);
  return {
    isReceipt: looksLikeReceipt(lines, items),
    store: findStore(lines),
    purchasedOn: findPurchaseDay(texts, locale.dayFirst, latest),
    currency: locale.currency,
    totalMinor: totals.totalMinor,
    subtotalMinor: totals.subtotalMinor,
    taxMinor: totals.taxMinor,
    differenceMinor: missingMinor,
    lines: attachDiscounts(items).map((item) => toReadingLine(item, text)),
  };
}

/** A receipt has sums and words that sum them up. */
const looksLikeReceipt = (lines: readonly Line[], items: readonly Item[]): boolean =>
  items.length > 0 && lines.some((line) => line.role === "total" || line.role === "subtotal" || line.role === "tender");

/** Below what a review points at: a price that sums speak for and print does not. */
const doubtfulSureness = 0.7;

function toReadingLine(item: Item, photo: PhotoText): ReadingLine {
  const cells = item.lines.flatMap((line) => line.row.cells);
  const box = quadAround(
    item.lines.map((line) => line.row.cells),
    photo,
  );
  const sureness = cells.reduce((sum, cell) => sum + cell.box.confidence, 0) / Math.max(1, cells.length);
  const confidence = item.isDoubtful ? Math.min(sureness, doubtfulSureness) : sureness;
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
    confidence: Math.round(1000 * confidence),
    box,
  };
}
