/** What there should be more of. Beside `products`, because it brings the conversion of units along. */
import { convertUnits } from "@/lib/catalog/core/units/convert-units";
import { isMeasure } from "@/lib/catalog/core/units/unit-names";
import { fromThousandths, toThousandths } from "@/lib/kernel/quantity";
import { isAtHome, type Lot } from "./lot";
import { productOf, productsByName, type Known, type Product } from "./products";

/** An amount in another unit, thousandths, or null where nothing tells how. */
function inUnit(lot: Lot, unit: string | null): number | null {
  if (lot.unit === unit) return lot.quantity;
  if (lot.unit === null || unit === null || !isMeasure(lot.unit) || !isMeasure(unit)) return null;
  const amount = convertUnits(fromThousandths(lot.quantity), lot.unit, unit, "us");
  return amount === null ? null : toThousandths(amount);
}

/** @property has and minimum in thousandths of the product's unit */
export type LowStock = { product: Product; has: number; minimum: number; unit: string | null };

/** How much of a product is at home, in its own unit; lots that cannot be told in it count nothing. */
export const stockOf = (product: Product, lots: readonly Lot[]): number =>
  lots.reduce((sum, lot) => sum + (inUnit(lot, product.unit) ?? 0), 0);

/** Products of which less is at home than their household wants, the emptiest first. */
export function lowStock(products: ReadonlyMap<string, Product>, lots: Iterable<Lot>): LowStock[] {
  const known: Known = { byId: products, byName: productsByName(products.values()) };
  const lotsById = new Map<string, Lot[]>();
  for (const lot of lots) {
    const product = isAtHome(lot) ? productOf(lot, known) : null;
    if (product) lotsById.set(product.id, [...(lotsById.get(product.id) ?? []), lot]);
  }
  return [...products.values()]
    .flatMap((product): LowStock[] => {
      const minimum = product.minimumStock ?? (product.isStaple ? 1 : 0);
      const has = stockOf(product, lotsById.get(product.id) ?? []);
      return minimum > 0 && has < minimum ? [{ product, has, minimum, unit: product.unit }] : [];
    })
    .sort(
      (left, right) =>
        left.has / left.minimum - right.has / right.minimum || (left.product.name < right.product.name ? -1 : 1),
    );
}
