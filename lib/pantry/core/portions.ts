import type { Lot } from "./lot";

const onePiece = 1000;
const pieceCounts = [1, 2, 3];
const fineUnits: readonly string[] = ["g", "ml", "mg"];
const fineBelow = 20_000;

/** Finer than this nobody measures what they took: 190 ml of a bottle, not 188. */
const stepOf = (share: number, unit: string): number =>
  fineUnits.includes(unit) ? (share < fineBelow ? 1000 : 5000) : 50;

const roundTo = (quantity: number, step: number): number => Math.max(step, Math.round(quantity / step) * step);

/**
 * Amounts somebody is likely to have used, smallest first and never all of it, in thousandths: one, two or three of what
 * is counted; a quarter or half of what is measured.
 */
export function likelyPortions(lot: Pick<Lot, "quantity" | "unit">): number[] {
  if (!lot.unit) return pieceCounts.map((count) => count * onePiece).filter((portion) => portion < lot.quantity);
  const { unit } = lot;
  const shares = [lot.quantity / 4, lot.quantity / 2].map((share) => roundTo(share, stepOf(share, unit)));
  return [...new Set(shares)].filter((portion) => portion < lot.quantity);
}

/** What a swipe or a key takes: one of several pieces, all of what is measured. */
export const nextPortion = (lot: Pick<Lot, "quantity" | "unit">): number =>
  lot.unit ? lot.quantity : Math.min(onePiece, lot.quantity);
