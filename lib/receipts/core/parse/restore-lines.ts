/** Lines the reader lost a price or a name of, given back by what the sum says is missing. */
import { median } from "@/lib/kernel/median";
import { columnQuantity, type Entry } from "./entries";
import { cleanName } from "./item-name";
import type { Item } from "./items";
import { distanceWithin } from "./words";

/** A price so badly read that nothing knew it for one still shows this much of its digits. */
const slipsMax = 1;
/** A line read less surely than this is no print of this receipt. */
const surenessMin = 0.85;
/** A name starts this near the other names, in letter heights. */
const nearNamesHeights = 3;

/** The last run of signs of a line, without currency and tax marks: where its price would stand. */
const endOf = (text: string): string =>
  /(\S{1,8})(?:\s{1,2}[A-Za-z*#]{1,2})?\s*$/.exec(text)?.[1]?.replace(/^(?:R\s?[MNH]|[$€£])/, "") ?? "";

/** Whether a line counts out a sum, or ends in what is left of it: its first or last digits, or all but one. */
function resembles(text: string, minor: number): boolean {
  if (columnQuantity(text, minor) !== null) return true;
  const end = endOf(text).replace(/[.,]/g, "");
  const digits = String(minor).padStart(3, "0");
  if (/^\d{2,}$/.test(end) && digits.length - end.length === 1 && (digits.startsWith(end) || digits.endsWith(end)))
    return true;
  return (
    /\d{2}/.test(end) && Math.abs(end.length - digits.length) <= 1 && distanceWithin(end, digits, slipsMax) <= slipsMax
  );
}

const leftOf = (entry: Entry): number => entry.line.row.cells[0]?.left ?? 0;

function isPrinted(entry: Entry, namesLeft: number): boolean {
  const { cells, height } = entry.line.row;
  return (
    (cells[0]?.box.confidence ?? 0) >= surenessMin && Math.abs(leftOf(entry) - namesLeft) < nearNamesHeights * height
  );
}

const itemOf = (entry: Entry, name: string, priceMinor: number): Item => ({
  kind: "item",
  name,
  quantity: entry.quantity ?? 1000,
  unit: entry.unit,
  unitPriceMinor: entry.unitPriceMinor,
  priceMinor,
  discountMinor: 0,
  lines: [entry.line],
  isDoubtful: true,
});

/** The name of a line whose price nobody knew for one: without what is left of that price. */
function nameOf(entry: Entry, missingMinor: number): string {
  const text = entry.line.text;
  const counted = columnQuantity(text, missingMinor);
  const end = endOf(text);
  const head = counted ? text.slice(0, counted.before?.start ?? counted.start) : text.slice(0, text.lastIndexOf(end));
  return cleanName(head) || (entry.name ?? text);
}

function restored(orphans: readonly Entry[], namesLeft: number, missingMinor: number): Item | null {
  const priced = orphans.filter((entry) => entry.priceMinor === missingMinor);
  const [nameless] = priced;
  if (nameless && priced.length === 1) return itemOf(nameless, nameless.line.head || nameless.line.text, missingMinor);
  const named = orphans.filter(
    (entry) => entry.name !== null && entry.priceMinor === null && isPrinted(entry, namesLeft),
  );
  const alike = named.filter((entry) => resembles(entry.line.text, missingMinor));
  const [entry, rival] = alike.length > 0 ? alike : named;
  if (!entry?.name || rival) return null;
  return itemOf(entry, alike.length > 0 ? nameOf(entry, missingMinor) : entry.name, missingMinor);
}

/**
 * The items with the one line whose price, or name, was lost: a price alone that is just what the sum lacks, a name whose
 * end looks like that sum, or the only name without a price. More than one such line is nobody's to guess.
 * @param missingMinor what the items fall short of a proven sum by
 */
export function restoreLine(items: readonly Item[], orphans: readonly Entry[], missingMinor: number): Item[] {
  if (missingMinor <= 0) return [...items];
  const top = items[0]?.lines[0]?.row.y ?? 0;
  const listed = orphans.filter((entry) => entry.line.row.y > top - entry.line.row.height / 2);
  const lefts = items.flatMap(({ lines }) => lines[0]?.row.cells[0]?.left ?? []);
  const item = restored(listed, median(lefts), missingMinor);
  const y = item?.lines[0]?.row.y;
  if (!item || y === undefined) return [...items];
  const at = items.findIndex((other) => (other.lines[0]?.row.y ?? 0) > y);
  return at < 0 ? [...items, item] : items.toSpliced(at, 0, item);
}

/**
 * The items above a line that only sums them up: its words were not read, but it comes to just what stands above it and
 * without it, and what follows it, the lines make the sum.
 */
export function dropSums(items: readonly Item[], missingMinor: number): Item[] {
  let above = 0;
  for (const [at, item] of items.entries()) {
    const rest = items.slice(at).reduce((sum, each) => sum + (each.kind === "void" ? 0 : each.priceMinor), 0);
    if (at > 0 && item.priceMinor === above && rest === -missingMinor) return items.slice(0, at);
    if (item.kind !== "void") above += item.priceMinor;
  }
  return [...items];
}
