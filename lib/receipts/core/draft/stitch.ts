/** Several photos of one long receipt: people let them overlap, and what stands on both was bought once. */
import type { ReadingLine } from "../reading";

/** No photo overlaps its neighbour by more lines than this. */
const overlapMax = 60;
/** One equal line may be two milks; two in a row are the same paper. */
const overlapSure = 2;
/** A roll of equal lines has many ways to overlap; more than these are not followed. */
const joinsMax = 250;

const bigrams = (text: string): Set<string> => {
  const letters = text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
};

/** Names may be read slightly differently twice, or be cut at the photo's edge. */
function isAlike(one: string, other: string): boolean {
  const [left, right] = [bigrams(one), bigrams(other)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return shared >= Math.min(left.size, right.size) / 2;
}

const isSameLine = (one: ReadingLine, other: ReadingLine): boolean =>
  one.kind === other.kind && one.priceMinor === other.priceMinor && isAlike(one.name, other.name);

/** Every number of lines by which the end of one photo may be the beginning of the next, the most first. */
export function possibleOverlaps(upper: readonly ReadingLine[], lower: readonly ReadingLine[]): number[] {
  const most = Math.min(upper.length, lower.length, overlapMax);
  const counts = Array.from({ length: most }, (_, at) => most - at);
  return counts.filter((count) =>
    upper.slice(upper.length - count).every((line, at) => {
      const below = lower[at];
      return below !== undefined && isSameLine(line, below);
    }),
  );
}

const addedUp = (lines: readonly ReadingLine[]): number =>
  lines.reduce((sum, line) => sum + line.priceMinor + line.discountMinor, 0);

type Page<Line> = readonly Line[];

function joined<Line extends ReadingLine>(upper: Page<Line>, lower: Page<Line>, count: number): Line[] {
  const kept = upper.slice(0, upper.length - count);
  const both = upper.slice(upper.length - count).map((line, at) => {
    const below = lower[at];
    return below && below.confidence > line.confidence ? below : line;
  });
  return [...kept, ...both, ...lower.slice(count)];
}

/**
 * The lines of all photos, top to bottom, what two neighbours share counted once. The receipt's own sums decide where they
 * can; else two or more equal lines in a row are an overlap, and a single one is not.
 * @param sums what the lines may add up to, in minor units
 */
export function stitch<Line extends ReadingLine>(pages: readonly Page<Line>[], sums: readonly number[]): Line[] {
  let joins: Line[][] = [[...(pages[0] ?? [])]];
  for (const [at, page] of pages.entries()) {
    if (at === 0) continue;
    const counts = possibleOverlaps(pages[at - 1] ?? [], page);
    const usual = counts.find((count) => count >= overlapSure) ?? 0;
    // Two ways that cost the same are one to the sums: the likelier stays.
    const bySum = new Map<number, Line[]>();
    for (const above of joins)
      for (const count of [usual, 0, ...counts]) {
        const lines = joined(above, page, count);
        const sum = addedUp(lines);
        if (!bySum.has(sum) && bySum.size < joinsMax) bySum.set(sum, lines);
      }
    joins = [...bySum.values()];
  }
  return joins.find((lines) => sums.includes(addedUp(lines))) ?? joins[0] ?? [];
}
