/** Which box of text follows which on the same printed line. */
import type { Cell, PaperShape } from "./cell";

/** Centers of one line lie within this part of a letter's height... */
const sameLineHeights = 0.62;
/** ...and a vertical miss costs this many times a horizontal gap. */
const missCost = 10;
const overlapShare = 0.5;
/** Before a crease is known, ends that meet may miss each other by this much more. */
const creaseHeights = 0.4;
/** A link this much cheaper than the next best, in letter heights, is beyond doubt. */
const clearMarginHeights = 4;
/** Links cross the same crease when they lie this near above each other, in letter heights. */
const sameCreaseHeights = 4;

/** `right` as the next cell after `left`: how far it stands below where the line would run, and across what gap. */
type Link = { left: Cell; right: Cell; gap: number; miss: number; tolerance: number; doubts: number };

function linkOf(left: Cell, right: Cell, shape: PaperShape): Link | null {
  const width = Math.min(left.right - left.left, right.right - right.left);
  if (right.centerX <= left.centerX || right.left < left.right - overlapShare * width - 2) return null;
  const slope = (left.slope + right.slope) / 2;
  const miss =
    shape === "even" || shape === "slanted"
      ? right.centerY - left.centerY - slope * (right.centerX - left.centerX)
      : right.startY - left.endY - slope * (right.left - left.right);
  const tolerance = sameLineHeights * Math.min(left.height, right.height);
  const reach = shape === "creased" ? tolerance + creaseHeights * left.height : tolerance;
  if (Math.abs(miss) > reach) return null;
  const doubts = Number(!left.isSure) + Number(!right.isSure);
  return { left, right, gap: Math.max(0, right.left - left.right), miss, tolerance, doubts };
}

const costOf = ({ gap, miss }: Link, expectedMiss = 0): number => gap + missCost * Math.abs(miss - expectedMiss);

const possibleLinks = (cells: readonly Cell[], shape: PaperShape): Link[] =>
  cells.flatMap((left) => cells.flatMap((right) => (left === right ? [] : (linkOf(left, right, shape) ?? []))));

/** Best fits first, every cell with one neighbour a side at most. */
function linkCheapest(links: readonly Link[]): Map<Cell, Cell> {
  const next = new Map<Cell, Cell>();
  const taken = new Set<Cell>();
  // A speck between a name and its price must not part them: what was surely read goes first.
  for (const { left, right } of links.toSorted((a, b) => a.doubts - b.doubts || costOf(a) - costOf(b))) {
    if (next.has(left) || taken.has(right)) continue;
    next.set(left, right);
    taken.add(right);
  }
  return next;
}

const gapMiddle = ({ left, right }: Link): number => (left.right + right.left) / 2;

/** The link nearest above or below that crosses the same crease. */
function nearestAcross(link: Link, made: readonly Link[]): Link | undefined {
  const reach = sameCreaseHeights * link.left.height;
  let best: Link | undefined;
  for (const other of made) {
    if (Math.abs(gapMiddle(other) - gapMiddle(link)) > reach) continue;
    if (!best || Math.abs(other.left.endY - link.left.endY) < Math.abs(best.left.endY - link.left.endY)) best = other;
  }
  return best;
}

/**
 * Along a crease every line steps up or down by almost the same as the line before it. Clear links come first; from
 * them the step is carried to their neighbours, line by line.
 */
function linkAlongCreases(links: readonly Link[]): Map<Cell, Cell> {
  const byLeft = new Map<Cell, Link[]>();
  for (const link of links) byLeft.set(link.left, [...(byLeft.get(link.left) ?? []), link]);
  const made: Link[] = [];
  const taken = new Set<Cell>();
  const pending = new Set(byLeft.keys());
  const optionsOf = (left: Cell): { link: Link; cost: number; distance: number }[] =>
    (byLeft.get(left) ?? [])
      .filter(({ right }) => !taken.has(right))
      .flatMap((link) => {
        const near = nearestAcross(link, made);
        const expected = near?.miss ?? 0;
        if (Math.abs(link.miss - expected) > link.tolerance) return [];
        const distance = near ? Math.abs(near.left.endY - link.left.endY) : Infinity;
        return [{ link, cost: costOf(link, expected), distance }];
      })
      .sort((a, b) => a.link.doubts - b.link.doubts || a.cost - b.cost);
  while (pending.size > 0) {
    const choices = [...pending].flatMap((left) => {
      const [best, second] = optionsOf(left);
      if (!best) {
        pending.delete(left);
        return [];
      }
      const margin = second ? second.cost - best.cost : Infinity;
      const isClear = margin > clearMarginHeights * left.height;
      return [{ best, rank: isClear ? best.cost / 1e6 : Math.min(1e6, best.distance) + 1 }];
    });
    const chosen = choices.toSorted((a, b) => a.rank - b.rank)[0];
    if (!chosen) break;
    made.push(chosen.best.link);
    taken.add(chosen.best.link.right);
    pending.delete(chosen.best.link.left);
  }
  return new Map(made.map(({ left, right }) => [left, right]));
}

/** The next cell of each cell on its line. */
export function nextCells(cells: readonly Cell[], shape: PaperShape): Map<Cell, Cell> {
  const links = possibleLinks(cells, shape);
  return shape === "creased" ? linkAlongCreases(links) : linkCheapest(links);
}
