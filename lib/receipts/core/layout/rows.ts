import { quadHeight, quadWidth, type TextBox } from "../ocr/text-box";
import type { Cell, PaperShape } from "./cell";
import { fitPlane } from "./fit-plane";
import { nextCells } from "./links";

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
/** Rolled paper bends its lines alike this many line heights up and down. */
const rolledReachHeights = 8;
/** A slope this many times as far from the plane as most is of something else. */
const slopeMissesMax = 3;
const confidenceSure = 0.8;
const throughConfidenceMax = 0.88;
const throughConfidenceGap = 0.1;
const endsInSum = /(?<!\d)\d{1,4}\s?[.,\s]\s?\d{2}(?=\s?-?\s?[A-Za-z*]{0,4}$)/;

function toCell(box: TextBox): Cell {
  const [a, b, c, d] = box.quad;
  const width = quadWidth(box.quad);
  const centerX = (a[0] + c[0]) / 2;
  const text = box.text.trim().replace(/\s+/g, " ");
  return {
    box,
    text,
    isSure: box.confidence >= confidenceSure || endsInSum.test(text),
    centerX,
    centerY: (a[1] + c[1]) / 2,
    left: centerX - width / 2,
    right: centerX + width / 2,
    startY: (a[1] + d[1]) / 2,
    endY: (b[1] + c[1]) / 2,
    height: quadHeight(box.quad),
    slope: b[0] === a[0] ? 0 : (b[1] - a[1]) / (b[0] - a[0]),
  };
}

/** Replaces each box's own slope, which is noisy, by that of the wide boxes around it. */
function evenSlopes(cells: readonly Cell[], telling: readonly Cell[]): number[] {
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
    return weights > 0 ? sum / weights : 0;
  });
}

/**
 * On rolled paper a line's slope grows steadily from its left end to its right: a straight fit through the slopes of the
 * boxes in its neighbourhood, weighted as above. Both ends of a link then give the bend between them.
 */
function rolledSlopes(cells: readonly Cell[], telling: readonly Cell[]): number[] {
  return cells.map((cell) => {
    let [n, sumX, sumXX, sumS, sumXS] = [0, 0, 0, 0, 0];
    for (const other of telling) {
      const away = Math.abs(other.centerY - cell.centerY) / (rolledReachHeights * cell.height);
      const weight = (other.right - other.left) * Math.exp(-away);
      const x = other.centerX - cell.centerX;
      n += weight;
      sumX += weight * x;
      sumXX += weight * x * x;
      sumS += weight * other.slope;
      sumXS += weight * x * other.slope;
    }
    const spread = n * sumXX - sumX * sumX;
    if (n === 0) return 0;
    return spread > 0 ? (sumS * sumXX - sumX * sumXS) / spread : sumS / n;
  });
}

/**
 * Seen at an angle, parallel lines meet far off: their slope changes steadily across the photo and down it. One plane
 * through the slopes of all wide boxes; those far from it, of logos and other papers, are left out of a second fit.
 */
function slantedSlopes(cells: readonly Cell[], telling: readonly Cell[]): number[] {
  const fit = (some: readonly Cell[]): ((cell: Cell) => number) => {
    const plane = fitPlane(
      some.map(({ centerX: x, centerY: y, slope: z, left, right }) => ({ x, y, z, weight: (right - left) ** 2 })),
    );
    return ({ centerX, centerY }) => plane(centerX, centerY);
  };
  const first = fit(telling);
  const off = (cell: Cell): number => Math.abs(cell.slope - first(cell));
  const typical = telling.map(off).sort((a, b) => a - b)[Math.floor(telling.length / 2)] ?? 0;
  return cells.map(fit(telling.filter((cell) => off(cell) <= slopeMissesMax * typical)));
}

const slopesOf: Record<PaperShape, (cells: readonly Cell[], telling: readonly Cell[]) => number[]> = {
  even: evenSlopes,
  creased: evenSlopes,
  rolled: rolledSlopes,
  slanted: slantedSlopes,
};

function withSlopes(cells: readonly Cell[], shape: PaperShape): Cell[] {
  const telling = cells.filter((cell) => cell.right - cell.left > tellingRatio * cell.height);
  const slopes = slopesOf[shape](cells, telling);
  return cells.map((cell, i) => ({ ...cell, slope: slopes[i] ?? 0 }));
}

/** A doubtful cell is a speck, a shadow or the other side of the paper, unless it ends in a sum. */
function sureFrom({ box, text }: Cell): number | null {
  if (box.confidence >= confidenceSure) return 0;
  return endsInSum.exec(text)?.index ?? null;
}

/** Words amid a line read much less surely than the line's first: print of the other side shining through. */
const shinesThrough = ({ box, text }: Cell, first: Cell): boolean =>
  box.confidence < throughConfidenceMax &&
  first.box.confidence - box.confidence > throughConfidenceGap &&
  /^[^\d]*\p{L}{3}[^\d]*$/u.test(text);

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
    ...joinCells(cells, (cell) => (shinesThrough(cell, cells[0] ?? cell) ? null : sureFrom(cell))),
    y: mean((cell) => cell.centerY - cell.slope * (cell.centerX - leftEdge)),
    height: mean((cell) => cell.height),
  };
}

/** Text boxes put together into the lines that were printed, from the top down. */
export function groupIntoRows(boxes: readonly TextBox[], shape: PaperShape): Row[] {
  const cells = withSlopes(boxes.map(toCell), shape);
  const next = nextCells(cells, shape);
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
