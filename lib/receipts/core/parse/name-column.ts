import type { Row } from "../layout/rows";
import { findAmounts } from "./amount";
import { closingAmount, placeOfCharacter } from "./line";
import { offColumn, type PriceColumn } from "./price-column";
import { roleOf } from "./roles";
import { letterCount } from "./words";

/** Text this far left of the other names, in letter heights, is not of this paper or of its other side... */
const leftOfNames = -3.5;
/** ...and ends where the names begin, within this much. */
const nearNames = -0.9;
/** Strangers at the margin are read less surely than print. */
const strangerSurenessMax = 0.93;
const lettersMin = 3;

/** Where the names of priced lines begin. */
export function findNameColumn(rows: readonly Row[]): PriceColumn {
  const marks = rows.flatMap((row) => {
    const name = row.spans.find(({ cell, from }) => letterCount(cell.text.slice(from)) >= lettersMin);
    return name && closingAmount(row.text, findAmounts(row.text)) ? [placeOfCharacter(row, name.start)] : [];
  });
  return { marks, top: Math.min(...marks.map((mark) => mark.y)) };
}

/** Cuts from a line what stands left of the column of names: print of another paper beside or beneath this one. */
export function cutStrangers(row: Row, column: PriceColumn): Row {
  const [first] = row.spans;
  if (!first || row.y < column.top - row.height || first.cell.box.confidence >= strangerSurenessMax) return row;
  const off = offColumn(column, row, 0);
  if (off === null || off > leftOfNames || letterCount(first.cell.text) < lettersMin || roleOf(row.text) !== null)
    return row;
  const length = first.cell.text.length - first.from;
  for (let index = 1; index < length; index++) {
    if (row.text[index - 1] !== " " || (offColumn(column, row, index) ?? 0) < nearNames) continue;
    const spans = row.spans.map((span) =>
      span === first ? { ...span, from: span.from + index } : { ...span, start: span.start - index },
    );
    return { ...row, text: row.text.slice(index), spans };
  }
  const [, second] = row.spans;
  if (!second) return row;
  const spans = row.spans.slice(1).map((span) => ({ ...span, start: span.start - second.start }));
  return { ...row, text: row.text.slice(second.start), spans };
}
