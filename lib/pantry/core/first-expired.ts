/** First expired, first out: what has the least time left is used first. */
import type { Change, Moment } from "./change";
import { isAtHome, type Lot } from "./lot";
import { normalName } from "@/lib/sync/core/named-id";
import { byUrgency } from "./shelves";
import { useSome as takeSome } from "./stock";

/** Whether two lots are the same thing to their household. */
export const isSameProduct = (one: Lot, other: Lot): boolean =>
  one.productId !== null && one.productId === other.productId
    ? true
    : normalName(one.name) === normalName(other.name) && normalName(one.brand ?? "") === normalName(other.brand ?? "");

/** An opened package goes before a closed one of the same day. */
const byTurn = (left: Lot, right: Lot): number =>
  left.expiresOn === right.expiresOn && (left.openedOn === null) !== (right.openedOn === null)
    ? left.openedOn === null
      ? 1
      : -1
    : byUrgency(left, right);

/** All lots of a thing that are at home, in the order they should be used. */
export const inTurn = (lots: Iterable<Lot>, like: Lot): Lot[] =>
  [...lots].filter((lot) => isAtHome(lot) && isSameProduct(lot, like)).sort(byTurn);

/** The lot that should be used before this one, or null when it is this one's turn. */
export function olderThan(lots: Iterable<Lot>, lot: Lot): Lot | null {
  const first = inTurn(lots, lot)[0];
  return first && first.id !== lot.id && (first.expiresOn ?? "9999") < (lot.expiresOn ?? "9999") ? first : null;
}

/**
 * Takes an amount out of several lots, the most urgent first.
 * @param lots of one thing, measured in one unit
 * @param amount thousandths; all there is when it is more
 */
export function takeInTurn(lots: readonly Lot[], amount: number, moment: Moment): Change[] {
  let left = amount;
  return [...lots].sort(byTurn).flatMap((lot) => {
    const taken = Math.min(left, lot.quantity);
    left -= taken;
    return taken > 0 ? [takeSome(lot, taken, moment)] : [];
  });
}
