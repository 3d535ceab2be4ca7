import { fromThousandths, toThousandths, type Thousandths } from "@/lib/kernel/quantity";
import { gramsPerUnit, isMass, isVolume, millilitresPerUnit, type MeasureSystem } from "./convert-units";
import type { MassUnit, VolumeUnit } from "./unit-names";
import { weighFood } from "./weigh-food";

/** So much of a unit; null counts pieces. */
export type Quantity = { quantity: Thousandths; unit: string | null };
/** `isEstimate` when a weight was worked out from a measure or a count. */
export type Total = Quantity & { isEstimate: boolean };

const metric = new Set<string>(["mg", "g", "kg", "ml", "cl", "dl", "l"]);

/** The unit a sum is told in: metric where one of them is, then the largest. The same whatever the order. */
function unitOfSum<Unit extends string>(units: readonly Unit[], sizeOf: (unit: Unit) => number): Unit | null {
  const preferred = units.some((unit) => metric.has(unit)) ? units.filter((unit) => metric.has(unit)) : units;
  return preferred.reduce<Unit | null>(
    (best, unit) => (best === null || sizeOf(unit) > sizeOf(best) ? unit : best),
    null,
  );
}

/** Three significant digits: more would claim to know what a cup of flour weighs. */
const roughly = (amount: number): number => Number(amount.toPrecision(3));

/** Smallest first, so that rounding does not tell in which order the amounts came. */
const sum = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b).reduce((total, number) => total + number, 0);

function sumOfMeasures<Unit extends MassUnit | VolumeUnit>(
  amounts: readonly { quantity: Thousandths; unit: Unit }[],
  sizeOf: (unit: Unit) => number,
): Total[] {
  const unit = unitOfSum(
    amounts.map((amount) => amount.unit),
    sizeOf,
  );
  if (unit === null) return [];
  const base = sum(amounts.map((amount) => fromThousandths(amount.quantity) * sizeOf(amount.unit)));
  return [{ quantity: toThousandths(base / sizeOf(unit)), unit, isEstimate: false }];
}

const sumOfCounts = (amounts: readonly Quantity[]): Total[] =>
  [...new Set(amounts.map(({ unit }) => unit))]
    .sort((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1))
    .map((unit) => ({
      quantity: sum(amounts.filter((one) => one.unit === unit).map((one) => one.quantity)),
      unit,
      isEstimate: false,
    }));

/**
 * Amounts of one food as few totals as can be told: "500 g" and "2 cups" of flour are about 750 g. Weights add up
 * exactly, so do volumes, and so do counts of one unit. Kinds that differ meet in a weight where USDA knows the food,
 * marked as an estimate; what does not convert stays a total of its own (a "bunch").
 */
export function addQuantities(amounts: readonly Quantity[], food: string, system: MeasureSystem = "us"): Total[] {
  const masses = amounts.flatMap(({ quantity, unit }) => (isMass(unit) ? [{ quantity, unit }] : []));
  const volumes = amounts.flatMap(({ quantity, unit }) => (isVolume(unit) ? [{ quantity, unit }] : []));
  const counts = amounts.filter(({ unit }) => !isMass(unit) && !isVolume(unit));
  const apart = [
    ...sumOfMeasures(masses, gramsPerUnit),
    ...sumOfMeasures(volumes, (unit) => millilitresPerUnit(unit, system)),
    ...sumOfCounts(counts),
  ];
  if (apart.length < 2) return apart;
  const weighed = apart.map((total) => ({
    total,
    weight: weighFood({ amount: fromThousandths(total.quantity), unit: total.unit }, food, system),
  }));
  const known = weighed.flatMap(({ weight }) => weight ?? []);
  if (known.length < 2) return apart;
  const unit =
    unitOfSum(
      masses.map((mass) => mass.unit),
      gramsPerUnit,
    ) ?? "g";
  const together = roughly(sum(known.map(({ grams }) => grams)) / gramsPerUnit(unit));
  return [
    { quantity: toThousandths(together), unit, isEstimate: true },
    ...weighed.flatMap(({ total, weight }) => (weight ? [] : [total])),
  ];
}
