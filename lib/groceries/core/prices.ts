/** What things cost last time, and what the basket will come to. */
import { convertQuantity } from "@/lib/catalog/core/units/convert-quantity";
import type { Row } from "@/lib/sync/core/entities";
import type { Amount, Line } from "./lines";

/** So much was paid for so much of something. */
export type Paid = {
  name: string;
  minor: number;
  currency: string;
  amount: Amount;
  day: string;
  storeId: string | null;
};

/**
 * What receipts and priced lots say was paid. A lot that came from a receipt's line is told by that line.
 * @public reached through the module as a whole, by `client/knowledge`
 */
export function paidPrices(
  receiptLines: Iterable<Row<"receiptLine">>,
  receipts: { get: (id: string) => Row<"receipt"> | undefined },
  lots: Iterable<Row<"lot">>,
  addedQuantity: (lotId: string) => number | undefined,
): Paid[] {
  const paid: Paid[] = [];
  for (const line of receiptLines) {
    const receipt = receipts.get(line.receiptId);
    const minor = (line.priceMinor ?? 0) - Math.abs(line.discountMinor ?? 0);
    if (line.kind !== "item" || line.dropped || !receipt?.currency || minor <= 0) continue;
    const amount = { quantity: line.quantity ?? 1000, unit: line.unit };
    const { currency, purchasedOn, storeId } = receipt;
    paid.push({ name: line.name, minor, currency, amount, day: purchasedOn ?? "", storeId });
  }
  for (const lot of lots) {
    const quantity = addedQuantity(lot.id);
    if (lot.receiptLineId || !lot.priceMinor || lot.priceMinor <= 0 || !lot.currency || !quantity) continue;
    paid.push({
      name: lot.name,
      minor: lot.priceMinor,
      currency: lot.currency,
      amount: { quantity, unit: lot.unit },
      day: lot.purchasedOn ?? "",
      storeId: lot.storeId,
    });
  }
  return paid;
}

/** The latest price of each kind, one of the same store before any other. */
export function latestPrices(
  paid: readonly Paid[],
  storeId: string | null,
  kindOfName: (name: string) => string,
): Map<string, Paid> {
  const latest = new Map<string, Paid>();
  const isHere = (one: Paid): boolean => storeId !== null && one.storeId === storeId;
  for (const one of paid) {
    const kind = kindOfName(one.name);
    const known = latest.get(kind);
    const isBetter = !known || (isHere(one) !== isHere(known) ? isHere(one) : one.day > known.day);
    if (isBetter) latest.set(kind, one);
  }
  return latest;
}

/** What one line will cost, in minor units, or null where that is not known. Pieces of a measured thing are packs of it. */
export function priceOfLine(amounts: readonly Amount[], price: Paid | undefined): number | null {
  if (!price || price.amount.quantity <= 0) return null;
  let minor = 0;
  for (const amount of amounts) {
    const isPacks = amount.unit === null && price.amount.unit !== null;
    const share = isPacks
      ? amount.quantity / 1000
      : (convertQuantity(amount, price.amount.unit, price.name)?.quantity ?? NaN) / price.amount.quantity;
    if (Number.isNaN(share)) return null;
    minor += share * price.minor;
  }
  return Math.round(minor);
}

/** @property knownCount lines with a price, of `count` */
export type RunningTotal = { minor: number; currency: string; knownCount: number; count: number };

/** What lines will come to, as far as prices are known in the household's currency; null when none is. */
export function runningTotal(
  lines: readonly Line[],
  priceOf: (line: Line) => Paid | undefined,
  currency: string | null,
): RunningTotal | null {
  const priced = lines.flatMap((line) => {
    const price = priceOf(line);
    const minor = priceOfLine(line.amounts, price);
    return price && minor !== null ? [{ minor, currency: price.currency }] : [];
  });
  const told = currency ?? priced[0]?.currency;
  const same = priced.filter((one) => one.currency === told);
  if (!told || same.length === 0) return null;
  return {
    minor: same.reduce((sum, one) => sum + one.minor, 0),
    currency: told,
    knownCount: same.length,
    count: lines.length,
  };
}
