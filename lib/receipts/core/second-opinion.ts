/** Two readings of one photo, line by line: where they differ, a person should look. */
import type { ReadingLine, ReceiptReading } from "./reading";

/** What another reader says, in minor units; nulls are what it does not say. */
export type SecondOpinion = {
  store: string | null;
  totalMinor: number | null;
  lines: readonly { name: string; priceMinor: number }[];
};

/** Below what a review points at, of 1000. */
const doubtfulConfidence = 700;

/** The price a line may bear in another reader's eyes: as printed, or after its own discount. */
const agrees = (line: ReadingLine, priceMinor: number): boolean =>
  priceMinor === line.priceMinor || priceMinor === line.priceMinor + line.discountMinor;

const lettersOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []);

/** Words two names share; prices repeat on a receipt, names tell which is which. */
function wordsShared(one: string, other: string): number {
  const words = lettersOf(other);
  return [...lettersOf(one)].filter((word) => words.has(word)).length;
}

/** Our lines that one line of theirs confirms, each by one of its own: the pairs that share most words first. */
function confirmed(lines: readonly ReadingLine[], theirs: SecondOpinion["lines"]): Set<number> {
  const pairs = lines.flatMap((line, ours) =>
    theirs.flatMap((other, at) =>
      agrees(line, other.priceMinor) ? [{ ours, at, shared: wordsShared(line.rawText, other.name) }] : [],
    ),
  );
  const [found, used] = [new Set<number>(), new Set<number>()];
  for (const { ours, at } of pairs.sort((left, right) => right.shared - left.shared)) {
    if (found.has(ours) || used.has(at)) continue;
    found.add(ours);
    used.add(at);
  }
  return found;
}

/**
 * The reading, each line the other reader does not confirm put in doubt. What only the other one read (store, total) is
 * taken over; where both read a total and differ, the lines stay as they are and the sum tells. An opinion without lines
 * is none about them.
 */
export function withSecondOpinion(reading: ReceiptReading, opinion: SecondOpinion): ReceiptReading {
  const alike = confirmed(reading.lines, opinion.lines);
  const isDoubted = (line: ReadingLine, at: number): boolean =>
    line.kind === "item" && opinion.lines.length > 0 && !alike.has(at);
  return {
    ...reading,
    store: reading.store ?? opinion.store,
    totalMinor: reading.totalMinor ?? opinion.totalMinor,
    lines: reading.lines.map((line, at) =>
      isDoubted(line, at) ? { ...line, confidence: Math.min(line.confidence, doubtfulConfidence) } : line,
    ),
  };
}
