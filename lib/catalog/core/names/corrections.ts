import type { Category } from "../category/categories";
import { receiptTokens } from "./receipt-tokens";

/** What a household has said a printed name means. */
export type Correction = { name: string; food: string | null; category: Category | null };

/** Most corrections a household keeps; the oldest make way. Years of weekly shopping stay far below. */
export const correctionsMax = 5000;

/**
 * What two prints of one product share: no size, no case, no punctuation. Store codes differ between shops, so a
 * correction is kept under its store and, for a shop not met before, under none.
 * @param store slug of the store, or null
 */
export function correctionKey(name: string, store: string | null): string {
  return `${store ?? ""}:${receiptTokens(name).tokens.join(" ")}`;
}

/** What was taught for this name at this store, else what was taught anywhere; null when nothing was. */
export function findCorrection(
  name: string,
  store: string | null,
  corrections: ReadonlyMap<string, Correction>,
): Correction | null {
  return corrections.get(correctionKey(name, store)) ?? corrections.get(correctionKey(name, null)) ?? null;
}

/** The corrections with one more, kept for its store and for all; oldest first out beyond correctionsMax. */
export function withCorrection(
  corrections: ReadonlyMap<string, Correction>,
  name: string,
  store: string | null,
  correction: Correction,
): Map<string, Correction> {
  const next = new Map(corrections);
  for (const key of new Set([correctionKey(name, store), correctionKey(name, null)])) {
    next.delete(key);
    next.set(key, correction);
  }
  for (const key of next.keys()) {
    if (next.size <= correctionsMax) break;
    next.delete(key);
  }
  return next;
}
