import { fromThousandths, toThousandths } from "@/lib/kernel/quantity";
import type { Quantity, Total } from "./add-quantities";
import { convertUnits, gramsPerUnit, isMass, type MeasureSystem } from "./convert-units";
import { isMeasure } from "./unit-names";
import { weighFood } from "./weigh-food";

/**
 * An amount of a food in another unit, or null where nothing tells how. Weight to weight and volume to volume is exact;
 * between weight, volume and pieces ("2 onions" in grams) it is an estimate from USDA figures.
 * @param to a unit of `unit-names`, or null for whole pieces
 */
export function convertQuantity(
  from: Quantity,
  to: string | null,
  food: string,
  system: MeasureSystem = "us",
): Total | null {
  if (from.unit === to) return { ...from, isEstimate: false };
  const amount = fromThousandths(from.quantity);
  if (from.unit !== null && to !== null && isMeasure(from.unit) && isMeasure(to)) {
    const exact = convertUnits(amount, from.unit, to, system);
    if (exact !== null) return { quantity: toThousandths(exact), unit: to, isEstimate: false };
  }
  const weight = weighFood({ amount, unit: from.unit }, food, system);
  const each = isMass(to) ? { grams: gramsPerUnit(to) } : weighFood({ amount: 1, unit: to }, food, system);
  if (weight === null || each === null || each.grams === 0) return null;
  return { quantity: toThousandths(weight.grams / each.grams), unit: to, isEstimate: true };
}
