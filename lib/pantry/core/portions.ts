import type { Lot } from "./lot";

const onePiece = 1000;
const pieceCounts = [1, 2, 3];
/** Finer than this nobody measures what they took. */
const stepsPerUnit: Record<string, number> = { g: 1000, ml: 1000, mg: 1000 };

const roundTo = (quantity: number, step: number): number => Math.max(step, Math.round(quantity / step) * step);

/**
 * Amounts somebody is likely to have used, smallest first and never all of it, in thousandths: one, two or three of what
 * is counted; a quarter or half of what is measured.
 */
export function likelyPortions(lot: Pick<Lot, "quantity" | "unit">): number[] {
  if (!lot.unit) return pieceCounts.map((count) => count * onePiece).filter((portion) => portion < lot.quantity);
  const step = stepsPerUnit[lot.unit] ?? 50;
  const shares = [lot.quantity / 4, lot.quantity / 2].map((share) => roundTo(share, step));
  return [...new Set(shares)].filter((portion) => portion < lot.quantity);
}

/** What a swipe or a key takes: one of several pieces, all of what is measured. */
export const nextPortion = (lot: Pick<Lot, "quantity" | "unit">): number =>
  lot.unit ? lot.quantity : Math.min(onePiece, lot.quantity);
