import type { Cell, Row } from "../layout/rows";
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
const tailMark = /^[\s*+x×#~.,'|:;\-]*[A-Za-z0-9*+#]{0,3}(?:[\s*]{1,2}[A-Za-z*#]{1,2})?[\s.*+|'~,;:-]*$/;
/** Words behind a price that say it was reduced; what follows them is no price. */
const savedAfter = /\b(saved|save|sav|reg)\b/i;

/** The sum a line ends in: nothing but marks may follow it. */
function closingAmount(text: string, amounts: readonly Amount[]): Amount | null {
  const last = amounts.at(-1);
  if (!last) return null;
  const saved = savedAfter.exec(text);
  if (saved && amounts.length > 1) {
    const before = amounts.findLast((amount) => amount.end <= saved.index);
    if (before) return before;
  }
  return tailMark.test(text.slice(last.end)) ? last : null;
}

/** Text with its cells' boundaries: where each cell starts in the joined text. */
export function readLine(row: Row): Line {
  const { text } = row;
  const amounts = findAmounts(text);
  const price = closingAmount(text, amounts);
  return {
    row,
    text,
    role: roleOf(text),
    amounts,
    price,
    head: price ? text.slice(0, price.start).trim() : text,
    tail: price ? text.slice(price.end).trim() : "",
  };
}

/** Where on the photo the character at an index of a row's text stands, in pixels from the left. */
export function xOfCharacter(row: Row, index: number): number {
  let start = 0;
  let last: Cell | undefined;
  for (const cell of row.cells) {
    if (index < start + cell.text.length + 1) {
      const offset = cell.box.text.length - cell.box.text.trimStart().length;
      const at = cell.box.positions[Math.min(index - start + offset, cell.box.positions.length - 1)] ?? 1;
      return cell.left + at * (cell.right - cell.left);
    }
    start += cell.text.length + 1;
    last = cell;
  }
  return last?.right ?? 0;
}
