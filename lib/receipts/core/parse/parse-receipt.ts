import type { Day } from "@/lib/kernel/day";
import type { PhotoText, Quad } from "../ocr/text-box";
import { readingLinesMax, type ReadingLine, type ReceiptReading } from "../reading";
import { findLocale } from "./country";
import { assembleItems, type Item } from "./items";
import { quadAround } from "./line-box";
import type { Line } from "./line";
import { readLines } from "./read-lines";
import { findPurchaseDay } from "./purchase-day";
import { findStore } from "./store-name";
import { findTotals } from "./totals";
import { splitZones } from "./zone";

const sumOf = (items: readonly Item[]): number =>
  items.reduce((sum, item) => (item.kind === "void" ? sum : sum + item.priceMinor + item.discountMinor), 0);

/**
 * What a photo's text says about a shopping trip.
 * @param latest the last day it can have been: today, wherever that is
 */
export function parseReceipt(text: PhotoText, latest: Day): ReceiptReading {
  const lines = readLines(text.boxes);
  const texts = lines.map((line) => line.text);
  const locale = findLocale(texts);
  const zones = splitZones(lines);
  const items = assembleItems(zones.list).slice(0, readingLinesMax);
  const totals = findTotals([...zones.head, ...zones.foot], items.length > 0 ? sumOf(items) : null);
  const expected = totals.totalMinor;
  const added =
    totals.subtotalMinor !== null && expected !== null && totals.subtotalMinor !== expected
      ? (totals.taxMinor ?? 0)
      : 0;
  return {
    isReceipt: looksLikeReceipt(lines, items),
    store: findStore(lines),
    purchasedOn: findPurchaseDay(texts, locale.dayFirst, latest),
    currency: locale.currency,
    ...totals,
    differenceMinor: expected === null || items.length === 0 ? null : expected - sumOf(items) - added,
    lines: items.map((item) => toReadingLine(item, text)),
  };
}

/** A receipt has sums and words that sum them up. */
const looksLikeReceipt = (lines: readonly Line[], items: readonly Item[]): boolean =>
  items.length > 0 && lines.some((line) => line.role === "total" || line.role === "subtotal" || line.role === "tender");

function toReadingLine(item: Item, photo: PhotoText): ReadingLine {
  const cells = item.lines.flatMap((line) => line.row.cells);
  const box: Quad = quadAround(cells, photo);
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
