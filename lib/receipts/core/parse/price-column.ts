import { median } from "@/lib/kernel/median";
import type { Row } from "../layout/rows";
import { findAmounts } from "./amount";
import { closingAmount, placeOfCharacter } from "./line";

/** Where the last digit of a price stands, in pixels of the upright photo. */
type Mark = { x: number; y: number };

/** Where the last digits of prices stand along the receipt. */
export type PriceColumn = { marks: readonly Mark[]; top: number };

const marksMin = 3;
/** Only prices this many lines away tell where the column runs. */
const reachHeights = 14;
/** A last digit stands this near the column, in letter heights. */
const nearHeights = 0.6;

export function findPriceColumn(rows: readonly Row[]): PriceColumn {
  const priced = rows.flatMap((row) => {
    const price = closingAmount(row.text, findAmounts(row.text));
    return price ? [{ row, place: placeOfCharacter(row, price.lastDigit) }] : [];
  });
  return { marks: priced.map(({ place }) => place), top: Math.min(...priced.map(({ row }) => row.y)) };
}

/** How far right of the column (left when negative) a place of a row is, in letter heights; null where no column runs. */
export function offColumn({ marks }: PriceColumn, row: Row, index: number): number | null {
  const { x, y, slope } = placeOfCharacter(row, index);
  const near = marks.filter((mark) => mark.y !== y && Math.abs(mark.y - y) < reachHeights * row.height);
  if (near.length < marksMin) return null;
  // A column stands square to its lines: on tilted paper it moves sideways as it goes down.
  return median(near.map((mark) => x - mark.x + slope * (y - mark.y))) / row.height;
}

/** Digits that lost their decimal point, or cling to a word: "049A", "0 35 C", "22 51", "5.*17", "1-52D", "nelloino0,29". */
const damaged =
  /(?<![\d.,/:#*xX-])(?<whole>(?:[1-9]\d{0,2}|0))(?<gap>\s?[\s.,:;'·*-]{0,2}\s?)(?<cents>\d{2})(?<rest>\s?-?\s?[A-Za-z*+]{0,2}[\s.]*)$/;

/** A price with a tax mark read as one more digit: "5.000". */
const longTail = /(?<![\d.,/:#*-])(?<price>\d{1,3}[.,]\d{2})[0O18](?<rest>[\s.]*)$/;

/** Cuts the mark off where the price stands in the column without it. */
function withoutMark(row: Row, column: PriceColumn): Row {
  const match = longTail.exec(row.text);
  const { price, rest = "" } = match?.groups ?? {};
  if (!match || price === undefined || row.y < column.top - row.height) return row;
  const off = offColumn(column, row, match.index + price.length - 1);
  if (off === null || Math.abs(off) > nearHeights) return row;
  return { ...row, mended: true, text: `${row.text.slice(0, match.index)}${price}${rest}` };
}

/**
 * Gives a price its decimal point back where the recogniser dropped it: digits at the end of a line whose last digit
 * stands in the column of the other prices, below the first of them.
 */
export function mendPrices(rows: readonly Row[], column: PriceColumn): Row[] {
  return rows.map((each) => {
    const row = withoutMark(each, column);
    const match = damaged.exec(row.text);
    const { whole, gap = "", cents, rest = "" } = match?.groups ?? {};
    if (!match || whole === undefined || cents === undefined) return row;
    if (row.y < column.top - row.height || findAmounts(row.text.slice(match.index)).length > 0) return row;
    const clings = /[.,]/.test(gap) && match.index > 0 && /\p{L}/u.test(row.text[match.index - 1] ?? "");
    const off = offColumn(column, row, match.index + whole.length + gap.length + cents.length - 1);
    if (off === null || Math.abs(off) > nearHeights) return row;
    const head = row.text.slice(0, match.index);
    return { ...row, mended: true, text: `${head}${clings ? "  " : ""}${whole}.${cents}${rest}` };
  });
}
