import type { PaperShape } from "../layout/cell";
import { groupIntoRows, withDoubtful } from "../layout/rows";
import type { TextBox } from "../ocr/text-box";
import { readLine, type Line } from "./line";
import { cutStrangers, findNameColumn } from "./name-column";
import { findPriceColumn, mendPrices, offColumn, type PriceColumn } from "./price-column";
import { letterCount } from "./words";
import { findSilentTotal, namesProduct } from "./zone";

/** A sum this far left of the price column, in letter heights, is a size or a regular price. */
const leftOfColumn = -4;

/** A priced line without a name takes its doubtful cells at their word. */
function named(line: Line): Line {
  if (line.price === null || letterCount(line.head) >= 3) return line;
  const fuller = readLine(withDoubtful(line.row));
  return fuller.price?.minor === line.price.minor ? fuller : line;
}

function inColumn(line: Line, column: PriceColumn): Line {
  if (line.price === null || line.role === "total") return line;
  const off = offColumn(column, line.row, line.price.lastDigit);
  return off !== null && off < leftOfColumn ? { ...line, price: null, head: line.text, tail: "" } : line;
}

/** The printed lines of a photo from the top down, each with its price where it stands in the price column. */
export function readLines(boxes: readonly TextBox[], shape: PaperShape = "even"): Line[] {
  const grouped = groupIntoRows(boxes, shape);
  const names = findNameColumn(grouped);
  const rows = grouped.map((row) => cutStrangers(row, names));
  const column = findPriceColumn(rows);
  const lines = mendPrices(rows, column)
    .filter((row) => row.text !== "")
    .map((row) => inColumn(named(readLine(row)), column));
  const told = lines.map((line, at) => (namesProduct(lines, at) ? { ...line, role: null } : line));
  const silentTotal = findSilentTotal(told);
  return told.map((line, at) => (at === silentTotal ? { ...line, role: "total" } : line));
}
