/** What should never run out, and what of it is missing. */
import { convertQuantity } from "@/lib/catalog/core/units/convert-quantity";
import { quantityMax } from "@/lib/kernel/quantity";
import { isAtHome, type Lot } from "@/lib/pantry/core/lot";
import { teachProduct, type Product } from "@/lib/pantry/core/products";
import type { OpDraft } from "@/lib/sync/core/op";
import type { Item } from "./item";
import { foodOf, type Amount } from "./lines";

/**
 * A staple of which less is at home than there should be. It stands on the list by itself, on every phone alike, and leaves
 * it by itself once there is enough: nothing is written until somebody ticks it.
 * @property missing what to buy, in the staple's unit
 * @property atHome what there is, in the same unit
 */
export type MissingStaple = { product: Product; food: string; minimum: Amount; missing: Amount; atHome: Amount };

/** A staple nobody gave an amount: there should be one of it. */
const oneOfIt = 1000;

const minimumOf = ({ minimumStock, isStaple }: Product): number => minimumStock ?? (isStaple ? oneOfIt : 0);

/** Amounts in one unit, those left out that do not convert to it. */
const inUnit = (amounts: readonly Amount[], unit: string | null, name: string): number =>
  amounts.reduce((sum, amount) => sum + (convertQuantity(amount, unit, name)?.quantity ?? 0), 0);

/**
 * The staples that are short, after what is at home and what already stands on any list.
 * @param lotsOf lots of a food, see `lotsByKind`
 * @param snoozed foods somebody said not to buy this time
 */
export function missingStaples(
  products: Iterable<Product>,
  lotsOf: (food: string) => readonly Lot[],
  items: Iterable<Item>,
  foodKey: (name: string) => string,
  isSnoozed: (food: string) => boolean = () => false,
): MissingStaple[] {
  const onLists = new Map<string, Amount[]>();
  for (const item of items) {
    if (item.quantity <= 0) continue;
    const food = foodOf(item);
    onLists.set(food, [...(onLists.get(food) ?? []), { quantity: item.quantity, unit: item.unit }]);
  }
  return [...products].flatMap((product): MissingStaple[] => {
    const minimum = minimumOf(product);
    if (minimum <= 0) return [];
    const food = foodKey(product.name);
    if (isSnoozed(food)) return [];
    const { unit, name } = product;
    const atHome = inUnit(lotsOf(food).filter(isAtHome), unit, name);
    const missing = minimum - atHome - inUnit(onLists.get(food) ?? [], unit, name);
    return missing > 0
      ? [
          {
            product,
            food,
            minimum: { quantity: minimum, unit },
            missing: { quantity: missing, unit },
            atHome: { quantity: atHome, unit },
          },
        ]
      : [];
  });
}

/** Keeps at least so much of something at home; null ends it. @param known what the household knows of it already */
export const setStaple = (
  householdId: string,
  name: string,
  category: string | null,
  minimum: Amount | null,
  known: Product | null,
): OpDraft[] => {
  if (!minimum) return known ? teachProduct(householdId, name, known, { isStaple: false, minimumStock: null }) : [];
  const wanted = { isStaple: true, minimumStock: Math.min(quantityMax, minimum.quantity), unit: minimum.unit };
  return teachProduct(householdId, name, known, known ? wanted : { ...wanted, category });
};
