import { quadHeight, quadWidth, type TextBox } from "../ocr/text-box";

/** A box with the measures the parser thinks in; lengths in pixels of the upright photo. */
export type Cell = {
  box: TextBox;
  text: string;
  centerX: number;
  centerY: number;
  left: number;
  right: number;
  height: number;
  /** Rise per pixel to the right of the lines around it. */
  slope: number;
};

/** One printed line: its cells from left to right. */
export type Row = {
  cells: readonly Cell[];
  /** What the surely read cells say, two spaces between them. */
  text: string;
  /** Which part of `text` each of those cells is. */
  spans: readonly Span[];
  y: number;
  height: number;
  /** Whether its price was pieced together rather than read. */
  mended?: boolean;
};

/** A cell's text from its character `from` on, standing at `start` in the text of its row. */
export type Span = { cell: Cell; from: number; start: number };

/** What stands between two cells of a line: more than ever stands inside one. */
export const cellGap = "  ";

/** Only boxes this much wider than tall tell how the paper lies. */
const tellingRatio = 2.5;
/** A line's tilt is felt this many line heights away. */
const slopeReachHeights = 6;
/** Paper folded lengthwise tilts differently left and right of the crease: a line's tilt reaches this far across. */
const slopeReachAcrossHeights = 6;
/** Centers of one line lie within this part of a letter's height... */
const sameLineHeights = 0.62;
/** ...and a vertical miss costs this many times a horizontal gap. */
const missCost = 10;
const overlapShare = 0.5;
const confidenceSure = 0.8;
const endsInSum = /(?<!\d)\d{1,4}\s?[.,\s]\s?\d{2}(?=\s?-?\s?[A-Za-z*]{0,4}$)/;

function toCell(box: TextBox): Cell {
  const [a, b, c] = box.quad;
  const width = quadWidth(box.quad);
  const centerX = (a[0] + c[0]) / 2;
  return {
    box,
    text: box.text.trim().replace(/\s+/g, " "),
    centerX,
    centerY: (a[1] + c[1]) / 2,
    left: centerX - width / 2,
    right: centerX + width / 2,
    height: quadHeight(box.quad),
    slope: b[0] === a[0] ? 0 : (b[1] - a[1]) / (b[0] - a[0]),
  };
}

/** Replaces each box's own slope, which is noisy, by that of the wide boxes around it. */
function smoothSlopes(cells: readonly Cell[]): Cell[] {
  const telling = cells.filter((cell) => cell.right - cell.left > tellingRatio * cell.height);
  return cells.map((cell) => {
    let sum = 0;
    let weights = 0;
    for (const other of telling) {
      const awayX = Math.abs(other.centerX - cell.centerX) / (slopeReachAcrossHeights * cell.height);
      const away = Math.abs(other.centerY - cell.centerY) / (slopeReachHeights * cell.height) + awayX;
      const weight = (other.right - other.left) ** 2 * Math.exp(-away);
      sum += weight * other.slope;
      weights += weight;
    }
    return { ...cell, slope: weights > 0 ? sum / weights : 0 };
  });
}

/** How ill `right` fits as the next cell after `left` on one line; null when it is not on that line. */
function linkCost(left: Cell, right: Cell): number | null {
  const width = Math.min(left.right - left.left, right.right - right.left);
  if (right.centerX <= left.centerX || right.left < left.right - overlapShare * width - 2) return null;
  const expected = left.centerY + ((left.slope + right.slope) / 2) * (right.centerX - left.centerX);
  const miss = Math.abs(right.centerY - expected);
  if (miss > sameLineHeights * Math.min(left.height, right.height)) return null;
  return Math.max(0, right.left - left.right) + missCost * miss;
}

/** The next cell of each cell: best fits first, every cell with one neighbour a side at most. */
function nextCells(cells: readonly Cell[]): Map<Cell, Cell> {
  const links = cells
    .flatMap((left) =>
      cells.flatMap((right) => {
        const cost = left === right ? null : linkCost(left, right);
        return cost === null ? [] : [{ left, right, cost }];
      }),
    )
    .sort((a, b) => a.cost - b.cost);
  const next = new Map<Cell, Cell>();
  const taken = new Set<Cell>();
  for (const { left, right } of links) {
    if (next.has(left) || taken.has(right)) continue;
    next.set(left, right);
    taken.add(right);
  }
  return next;
}

/** A doubtful cell is a speck, a shadow or the other side of the paper, unless it ends in a sum. */
function sureFrom({ box, text }: Cell): number | null {
  if (box.confidence >= confidenceSure) return 0;
  return endsInSum.exec(text)?.index ?? null;
}

function joinCells(cells: readonly Cell[], fromOf: (cell: Cell) => number | null): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  for (const cell of cells) {
    const from = fromOf(cell);
    if (from === null) continue;
    if (text !== "") text += cellGap;
    spans.push({ cell, from, start: text.length });
    text += cell.text.slice(from);
  }
  return { text, spans };
}

/** The same line with its doubtful cells taken at their word. */
export const withDoubtful = (row: Row): Row => ({ ...row, ...joinCells(row.cells, () => 0) });

function toRow(cells: readonly Cell[], leftEdge: number): Row {
  const mean = (of: (cell: Cell) => number): number => cells.reduce((sum, cell) => sum + of(cell), 0) / cells.length;
  return {
    cells,
    ...joinCells(cells, sureFrom),
    y: mean((cell) => cell.centerY - cell.slope * (cell.centerX - leftEdge)),
    height: mean((cell) => cell.height),
  };
}

/** Text boxes put together into the lines that were printed, from the top down. */
export function groupIntoRows(boxes: readonly TextBox[]): Row[] {
  const cells = smoothSlopes(boxes.map(toCell));
  const next = nextCells(cells);
  const followers = new Set(next.values());
  const leftEdge = Math.min(...cells.map((cell) => cell.left));
  return cells
    .filter((cell) => !followers.has(cell))
    .map((first) => {
      const chain = [first];
      for (let cell = next.get(first); cell; cell = next.get(cell)) chain.push(cell);
      return toRow(chain, leftEdge);
    })
    .sort((a, b) => a.y - b.y);
}
