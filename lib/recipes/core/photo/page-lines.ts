/** The lines of a photographed page in the order people read them: column by column, wrapped lines put together. */
import { median } from "@/lib/kernel/median";
import { quadHeight, type TextBox } from "@/lib/receipts/core/ocr/text-box";
import { joinWrapped } from "./join-wrapped";
import { mendWords } from "./mend-words";
import { titleFirst } from "./page-title";
import { tidyPrint } from "./tidy-print";

/** What is asked of a photo's boxes. */
export type SeenText = Pick<TextBox, "text" | "confidence" | "quad">;

/** A box seen on a page that lies straight; lengths in pixels. */
export type Piece = { text: string; left: number; right: number; top: number; bottom: number };
/** What stands on one line of one column. */
export type PrintedLine = Piece & { columnRight: number };

const confidenceLeast = 0.5;
const piecesMax = 2_000;
/** Empty between two columns, in heights of a line; between two words it is far less. */
const gutterHeights = 1.2;
/** Fewer lines side by side are a title and its servings rather than columns. */
const columnLinesMin = 3;
const sameLineShare = 0.5;
/** Tops of columns differ by so many heights of a line at most. */
const levelHeights = 2.5;
/** Lines of a title over two columns, and of what stands below both. */
const titleLinesMax = 4;
const footLinesMax = 4;

/** How much the page is turned: the middle of the slopes of what is much wider than tall. */
function slopeOf(boxes: readonly SeenText[]): number {
  const slopes = boxes.flatMap(({ quad: [[x0, y0], [x1, y1]] }) =>
    x1 - x0 > 0 ? [{ slope: (y1 - y0) / (x1 - x0), width: x1 - x0 }] : [],
  );
  const wide = median(slopes.map(({ width }) => width));
  return median(slopes.filter(({ width }) => width >= wide).map(({ slope }) => slope));
}

function pieceOf(box: SeenText, slope: number, vocabulary: ReadonlySet<string>): Piece {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = box.quad;
  const [left, right] = [Math.min(x0, x3), Math.max(x1, x2)];
  const middle = (y0 + y1 + y2 + y3) / 4 - slope * ((left + right) / 2);
  const half = quadHeight(box.quad) / 2;
  return { text: mendWords(tidyPrint(box.text), vocabulary), left, right, top: middle - half, bottom: middle + half };
}

const heightOf = (pieces: readonly Piece[]): number => median(pieces.map(({ top, bottom }) => bottom - top));

/** Pieces that stand side by side, as rows from the top down. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const row = rows.at(-1);
    const last = row?.[0];
    const shared = last ? Math.min(last.bottom, piece.bottom) - Math.max(last.top, piece.top) : 0;
    const isSame = last && shared > sameLineShare * Math.min(last.bottom - last.top, piece.bottom - piece.top);
    if (row && isSame) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

const amount = /^[\d\s½¼¾⅓⅔⅛.,/–-]+\p{L}{0,5}\.?$/u;

/** A column of bare amounts belongs to the names beside it. */
const isAmounts = (pieces: readonly Piece[]): boolean =>
  pieces.filter(({ text }) => amount.test(text)).length >= pieces.length * 0.6;

/** Where nothing stands from top to bottom: the widest such gutter with enough lines on both of its sides. */
function gutterIn(pieces: readonly Piece[]): number | null {
  const sorted = pieces.toSorted((a, b) => a.left - b.left);
  const least = gutterHeights * heightOf(pieces);
  let [reach, widest, at]: [number, number, number | null] = [-Infinity, least, null];
  for (const { left, right } of sorted) {
    if (left - reach > widest && reach > -Infinity) [widest, at] = [left - reach, (left + reach) / 2];
    reach = Math.max(reach, right);
  }
  if (at === null) return null;
  const sides = [pieces.filter(({ right }) => right < at), pieces.filter(({ left }) => left > at)] as const;
  const isColumn = (side: readonly Piece[]): boolean => rowsOf(side).length >= columnLinesMin && !isAmounts(side);
  return sides.every(isColumn) ? at : null;
}

function linesOf(rows: readonly (readonly Piece[])[]): PrintedLine[] {
  const columnRight = Math.max(...rows.flat().map(({ right }) => right));
  return rows.map((row) => ({
    text: row.map(({ text }) => text).join(" "),
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    top: Math.min(...row.map(({ top }) => top)),
    bottom: Math.max(...row.map(({ bottom }) => bottom)),
    columnRight,
  }));
}

type Cut = { from: number; to: number; left: Piece[]; right: Piece[] };

const topOf = (pieces: readonly Piece[]): number => Math.min(...pieces.map(({ top }) => top));

/** Columns begin beside each other: what stands over one of them alone is a title. */
const isLevel = ({ left, right }: Cut): boolean =>
  Math.abs(topOf(left) - topOf(right)) <= levelHeights * heightOf([...left, ...right]);

const cutAt = (rows: readonly (readonly Piece[])[], from: number, to: number, gutter: number): Cut => {
  const between = rows.slice(from, to).flat();
  return {
    from,
    to,
    left: between.filter(({ right }) => right < gutter),
    right: between.filter(({ left }) => left > gutter),
  };
};

/** The rows between which the page has two columns; first those that leave little above and begin side by side. */
function cutOf(rows: readonly (readonly Piece[])[]): Cut | null {
  const cuts: Cut[] = [];
  for (let from = 0; from + columnLinesMin <= rows.length; from++)
    for (let to = rows.length; to >= from + columnLinesMin && to >= rows.length - footLinesMax; to--) {
      const between = rows.slice(from, to).flat();
      const gutter = gutterIn(between);
      if (gutter === null) continue;
      const cut = cutAt(rows, from, to, gutter);
      if (isLevel(cut)) return cuts[0] && from - cuts[0].from > titleLinesMax ? cuts[0] : cut;
      cuts.push(cut);
      break;
    }
  return cuts[0] ?? null;
}

/** Of the rows of a grid so many at least have something in both columns. */
const gridShare = 0.75;

/** A list set in two columns between lines as wide as the page. */
function gridOf(rows: readonly (readonly Piece[])[]): Cut | null {
  for (let from = 0; from + columnLinesMin <= rows.length; from++) {
    if ((rows[from]?.length ?? 0) < 2) continue;
    let widest: Cut | null = null;
    for (let to = from + columnLinesMin; to <= rows.length; to++) {
      const some = rows.slice(from, to);
      const gutter = gutterIn(some.flat());
      if (gutter === null) break;
      const isShared = (row: readonly Piece[]): boolean =>
        row.some(({ right }) => right < gutter) && row.some(({ left }) => left > gutter);
      const isFull = some.filter(isShared).length >= some.length * gridShare;
      if (isFull && isShared(some.at(-1) ?? [])) widest = cutAt(rows, from, to, gutter);
    }
    if (widest) return widest;
  }
  return null;
}

/** What spans all columns above and below them, and the columns between. */
function inReadingOrder(pieces: readonly Piece[]): PrintedLine[][] {
  if (pieces.length === 0) return [];
  const rows = rowsOf(pieces);
  const cut = cutOf(rows) ?? gridOf(rows);
  if (!cut) return [linesOf(rows)];
  const parts = [rows.slice(0, cut.from).flat(), cut.left, cut.right, rows.slice(cut.to).flat()];
  return parts.flatMap(inReadingOrder);
}

/**
 * The text of a photographed page, ready for `recipeFromLines`.
 * @param vocabulary what recipes say, to put torn words together by
 */
export function pageLines({ boxes }: { boxes: readonly SeenText[] }, vocabulary: ReadonlySet<string>): string[] {
  const legible = boxes.filter(({ text, confidence }) => confidence >= confidenceLeast && /[\p{L}\d]/u.test(text));
  const slope = slopeOf(legible);
  const pieces = legible.slice(0, piecesMax).map((box) => pieceOf(box, slope, vocabulary));
  return titleFirst(inReadingOrder(pieces))
    .flatMap(joinWrapped)
    .map((line) => mendWords(line, vocabulary));
}
