import type { Item } from "./items";
import { plain } from "./words";

/** Words of discounts that concern the whole basket. */
const basket =
  /\b(total|member|loyalty|basket|order|purchase|mfr|manufacturer|gutschein|voucher|gift|staff|employee)\b/;

const squash = (text: string): string => plain(text).replace(/[^a-z]/g, "");

/** The item a discount names again, nearest above; else the item right above it. */
function itemFor(discount: Item, above: readonly Item[]): Item | undefined {
  const fits = (item: Item): boolean =>
    item.kind === "item" && item.priceMinor + item.discountMinor + discount.priceMinor >= 0;
  const name = squash(discount.name);
  const namesake = above.findLast(
    (item) => fits(item) && squash(item.name).length >= 4 && name.includes(squash(item.name)),
  );
  if (namesake) return namesake;
  const last = above.findLast((item) => item.kind !== "discount");
  return last && fits(last) && !basket.test(plain(discount.name)) ? last : undefined;
}

/**
 * Puts each discount on the line it was given for. Those larger than the price above them, or for the whole basket, stay
 * lines of their own.
 */
export function attachDiscounts(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const target = item.kind === "discount" ? itemFor(item, kept) : undefined;
    if (!target) kept.push({ ...item });
    else {
      target.discountMinor += item.priceMinor;
      target.lines = [...target.lines, ...item.lines];
    }
  }
  return kept;
}
