/** Amounts at home held against amounts needed, as far as anybody can tell. */
import { convertQuantity } from "@/lib/catalog/core/units/convert-quantity";
import type { Quantity } from "@/lib/catalog/core/units/add-quantities";
import { isMeasure } from "@/lib/catalog/core/units/unit-names";
import { gramsPerPiece } from "@/lib/catalog/core/units/weigh-food";

export type Measured = { quantity: number; isEstimate: boolean };

/**
 * Lighter than this, a thing is bought by the pack, and "1 piece" on a shelf is a pack whose size nobody noted: one
 * spinach is not one leaf.
 */
const soldSinglyGrams = 40;

const isSoldSingly = (food: string): boolean => (gramsPerPiece(food, null) ?? 0) >= soldSinglyGrams;

/** How much of an amount's food that is in another unit; null where nobody can tell. */
export function inUnit(amount: Quantity, unit: string | null, food: string): Measured | null {
  if (amount.unit === unit) return { quantity: amount.quantity, isEstimate: false };
  const crossesPieces = amount.unit === null || unit === null;
  if (crossesPieces && !isSoldSingly(food)) return null;
  // A jar, a bunch, a pinch: what they hold is the product's own.
  const isTold = (one: string | null) => one === null || isMeasure(one) || gramsPerPiece(food, one) !== null;
  if (!isTold(amount.unit) || !isTold(unit)) return null;
  const converted = convertQuantity(amount, unit, food);
  return converted && { quantity: converted.quantity, isEstimate: converted.isEstimate };
}
