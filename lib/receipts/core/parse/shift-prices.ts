import type { Entry } from "./entries";

/** A crease moves no more lines than this before it ends. */
const shiftedMax = 15;
const productNumber = /(?<!\d)\d{5,14}(?!\d)/;
/** Where so many of the names carry a number, one without it is a heading. */
const numberedShare = 0.6;

const hasNumber = (entry: Entry): boolean => productNumber.test(entry.line.text);
const isNameAlone = (entry: Entry): boolean =>
  entry.name !== null && entry.priceMinor === null && entry.quantity === null && entry.line.role === null;
const isPriceAlone = (entry: Entry): boolean =>
  entry.name === null && (entry.priceMinor ?? 0) > 0 && entry.quantity === null && entry.line.role === null;
const isWhole = (entry: Entry): boolean => entry.name !== null && entry.priceMinor !== null;

/** The end of a run of whole lines after `from`, where `ends` holds; null when anything else comes first. */
function runTo(entries: readonly Entry[], from: number, ends: (entry: Entry) => boolean): number | null {
  for (let at = from + 1; at < entries.length && at - from <= shiftedMax; at++) {
    const entry = entries[at] as Entry;
    if (ends(entry)) return at - from > 1 ? at : null;
    if (!isWhole(entry)) return null;
  }
  return null;
}

/** Entries `from` to `to` with each price moved by `step`, the one left without a name dropped. */
function moved(entries: readonly Entry[], from: number, to: number, step: 1 | -1): Entry[] {
  const run = entries.slice(from, to + 1);
  const priced = run.map((entry, i) => ({ ...entry, priceMinor: run[i + step]?.priceMinor ?? null }));
  const kept = step === 1 ? priced.slice(0, -1) : priced.slice(1);
  return [...entries.slice(0, from), ...kept, ...entries.slice(to + 1)];
}

/**
 * Where a crease slid the column of prices by a line, a name without a price and a price without a name stand at the two
 * ends of lines that look whole: every price between belongs one line further. Only names like all the others count, or the
 * only two strays there are: a heading lacks a price by right.
 */
export function shiftPrices(entries: readonly Entry[]): Entry[] {
  const whole = entries.filter(isWhole);
  const isNumbered = whole.filter(hasNumber).length > numberedShare * whole.length;
  const names = entries.filter(isNameAlone);
  const arePair = names.length === 1 && entries.filter(isPriceAlone).length === 1;
  if (whole.length === 0 || (!isNumbered && !arePair)) return [...entries];
  const isStray = (entry: Entry): boolean => isNameAlone(entry) && (arePair || hasNumber(entry));
  for (const [at, entry] of entries.entries()) {
    const below = isStray(entry) ? runTo(entries, at, isPriceAlone) : null;
    if (below !== null) return shiftPrices(moved(entries, at, below, 1));
    const above = isPriceAlone(entry) ? runTo(entries, at, isStray) : null;
    if (above !== null) return shiftPrices(moved(entries, at, above, -1));
  }
  return [...entries];
}
