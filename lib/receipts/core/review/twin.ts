/** The same receipt photographed or sent twice. */
import { normalName } from "@/lib/sync/core/named-id";
import type { Receipt } from "./receipt";

/** `source`: the very same photo or text. `sums`: store, day and total are the same. */
export type Twin = { receipt: Receipt; because: "source" | "sums" };

const isEarlier = (one: Receipt, other: Receipt): boolean =>
  (one.addedAt ?? 0) !== (other.addedAt ?? 0) ? (one.addedAt ?? 0) < (other.addedAt ?? 0) : one.id < other.id;

const storeOf = (receipt: Receipt): string | null =>
  receipt.storeId ?? (receipt.storeName && normalName(receipt.storeName));

/** Two visits on a day that cost the same to the cent are rarer than a receipt kept twice. */
const hasSameSums = (one: Receipt, other: Receipt): boolean =>
  storeOf(one) !== null &&
  storeOf(one) === storeOf(other) &&
  one.purchasedOn !== null &&
  one.purchasedOn === other.purchasedOn &&
  one.totalMinor !== null &&
  one.totalMinor === other.totalMinor &&
  one.currency === other.currency;

/** The earliest receipt that this one seems to repeat, or null. Discarded ones do not count. */
export function findTwin(receipt: Receipt, receipts: Iterable<Receipt>): Twin | null {
  let found: Twin | null = null;
  for (const other of receipts) {
    if (other.id === receipt.id || other.status === "discarded" || !isEarlier(other, receipt)) continue;
    const because =
      receipt.sourceHash !== null && receipt.sourceHash === other.sourceHash
        ? "source"
        : hasSameSums(receipt, other)
          ? "sums"
          : null;
    if (because && (!found || isEarlier(other, found.receipt))) found = { receipt: other, because };
  }
  return found;
}
