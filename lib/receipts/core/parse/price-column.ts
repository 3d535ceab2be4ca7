import type { Row } from "../layout/rows";
import { findAmounts } from "./amount";
import { xOfCharacter } from "./line";

/** Where the last digits of prices stand at some height of the receipt. */
type Mark = { x: number; y: number; height: number };

const marksMin = 3;
/** Only prices this many lines away tell where the column runs. */
const reachHeights = 14;
/** The last digit stands this near the column, in letter heights. */
const nearHeights = 0.9;

/** Digits that lost their decimal point: "049A", "0 35 C", "22 51", "5.*17". */
const pointless =
  /(?<![\d.,/:#*xX])(?<whole>\d{1,3})(?<gap>\s?[\s.,:;'·*]{0,2}\s?)(?<cents>\d{2})(?<rest>\s?-?\s?[A-Za-z*+]{0,2}[\s.]*)$/;

function columnMarks(rows: readonly Row[]): Mark[] {
  return rows.flatMap((row) => {
    const last = findAmounts(row.text).at(-1);
    return last && row.text.length - last.end <= 6
      ? [{ x: xOfCharacter(row, last.lastDigit), y: row.y, height: row.height }]
      : [];
  });
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The column's place at a height: the middle of the prices around it. */
function columnAt(marks: readonly Mark[], y: number, height: number): number | null {
  const near = marks.filter((mark) => Math.abs(mark.y - y) < reachHeights * height);
  return near.length >= marksMin ? median(near.map((mark) => mark.x)) : null;
}

/**
 * Gives a price its decimal point back where the recogniser dropped it: digits at the end of a line whose last digit
 * stands in the column of the other prices.
 */
export function restorePoints(rows: readonly Row[]): Row[] {
  const marks = columnMarks(rows);
  return rows.map((row) => {
    const match = pointless.exec(row.text);
    const { whole, gap, cents, rest } = match?.groups ?? {};
    if (!match || whole === undefined || cents === undefined || findAmounts(row.text.slice(match.index)).length > 0)
      return row;
    const lastDigit = match.index + whole.length + (gap?.length ?? 0) + cents.length - 1;
    const column = columnAt(marks, row.y, row.height);
    if (column === null || Math.abs(xOfCharacter(row, lastDigit) - column) > nearHeights * row.height) return row;
    return { ...row, text: `${row.text.slice(0, match.index)}${whole}.${cents}${rest ?? ""}` };
  });
}
