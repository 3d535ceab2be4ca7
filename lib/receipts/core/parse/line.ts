import { cellGap, type Row } from "../layout/rows";
import { findAmounts, type Amount } from "./amount";
import { roleOf, type Role } from "./roles";

/** A printed line with what its words and figures say. */
export type Line = {
  row: Row;
  text: string;
  role: Role | null;
  /** Every sum on the line, from left to right. */
  amounts: readonly Amount[];
  /** The sum in the price column, if there is one. */
  price: Amount | null;
  /** What stands before the price. */
  head: string;
  /** What stands after it: tax marks, "SAVED .39". */
  tail: string;
};

/** A mark of tax or taxability behind a price, and specks. */
const tailMark = /^[\s*+x×#~.,'|:;[\](){}\-]*[A-Za-z0-9*+#]{0,3}(?:[\s*]{1,2}[A-Za-z*#]{1,2})?[\s.*+|'~,;:[\]()-]*$/;
/** Words behind a price that say it was reduced; what follows them is no price. */
const savedAfter = /\b(saved|save|sav|reg)\b/i;

/** What the packing weighs is no price. */
const tareBefore = /\btare\W*$/i;

/** The sum a line ends in: nothing but marks may follow it. */
export function closingAmount(text: string, amounts: readonly Amount[]): Amount | null {
  const last = amounts.at(-1);
  if (!last || tareBefore.test(text.slice(0, last.start))) return null;
  const saved = savedAfter.exec(text);
  if (saved && amounts.length > 1) {
    const before = amounts.findLast((amount) => amount.end <= saved.index);
    if (before) return before;
  }
  return tailMark.test(text.slice(last.end)) ? last : null;
}

const labelled = (part: string): boolean => /\p{L}{3}/u.test(part);

/**
 * The role of a line's price. Where one line holds several labels with figures of their own, the last one's counts:
 * "TAX .26  BAL 2.24" is a total, "Item Count 16  Change 77.20" change.
 */
function roleOfPrice(text: string, price: Amount | null, amounts: readonly Amount[]): Role | null {
  const whole = roleOf(text);
  if (!price) return whole;
  const before = amounts.findLast((amount) => amount.end <= price.start);
  const lastPart = text.slice(before?.end ?? 0, price.start);
  const byFigures = before && labelled(text.slice(0, before.start)) && labelled(lastPart) ? roleOf(lastPart) : null;
  if (byFigures === "total" || byFigures === "change") return byFigures;
  if (whole !== "count" && whole !== "saving" && whole !== "frame") return whole;
  const byCells = roleOf(lastPart.split(cellGap).findLast(labelled) ?? "");
  return byCells === "total" || byCells === "change" ? byCells : whole;
}

/** Takes a printed line apart. */
export function readLine(row: Row): Line {
  const { text } = row;
  const amounts = findAmounts(text);
  const price = closingAmount(text, amounts);
  return {
    row,
    text,
    role: roleOfPrice(text, price, amounts),
    amounts,
    price,
    head: price ? text.slice(0, price.start).trim() : text,
    tail: price ? text.slice(price.end).trim() : "",
  };
}

/** Where on the upright photo the character at an index of a row's text stands, and how its line slopes there. */
export function placeOfCharacter(row: Row, index: number): { x: number; y: number; slope: number } {
  const span = row.spans.findLast(({ start }) => start <= index) ?? row.spans[0];
  if (!span) return { x: 0, y: row.y, slope: 0 };
  const { cell, from, start } = span;
  const at = Math.min(Math.max(0, index - start) + from, cell.box.positions.length - 1);
  const x = cell.left + (cell.box.positions[at] ?? 1) * (cell.right - cell.left);
  return { x, y: cell.centerY + cell.slope * (x - cell.centerX), slope: cell.slope };
}
