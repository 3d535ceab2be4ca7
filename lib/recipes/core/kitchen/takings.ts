/** What cooking takes from the shelves: first expired, first out. */
import { addQuantities } from "@/lib/catalog/core/units/add-quantities";
import type { Lot } from "@/lib/pantry/core/lot";
import { coverOf, type AtHome } from "../recommend/at-home";
import { needsOf } from "../recommend/needs";
import { inUnit } from "./measure";
import { amountsOf, type Cooking, type LotsById } from "./shelf-check";

/** So much of one lot, in thousandths of the lot's own unit; null where nobody can tell how much was used. */
export type Taking = { lot: Lot; name: string; quantity: number | null; isEstimate: boolean };

type Left = Map<string, number>;

const leftOf = (lot: Lot, left: Left): number => left.get(lot.id) ?? lot.quantity;

/** Takes one food's amount from its lots in turn. */
function takeFood(name: string, needed: { quantity: number; unit: string | null }, lots: readonly Lot[], left: Left) {
  const takings: Taking[] = [];
  let open = needed.quantity;
  for (const lot of lots) {
    const there = leftOf(lot, left);
    if (open <= 0 || there <= 0) continue;
    const amount = { quantity: there, unit: lot.unit };
    const held = inUnit(amount, needed.unit, name) ?? inUnit(amount, needed.unit, lot.name);
    if (held === null || held.quantity <= 0) {
      // Nothing says how far this one goes: ask about it, and take no more on its account.
      takings.push({ lot, name, quantity: null, isEstimate: true });
      break;
    }
    const used = Math.min(open, held.quantity);
    const quantity = used === held.quantity ? there : Math.max(1, Math.round((there * used) / held.quantity));
    takings.push({ lot, name, quantity, isEstimate: held.isEstimate });
    left.set(lot.id, there - quantity);
    open -= used;
  }
  return takings;
}

/**
 * What a dish takes, lot by lot. Each food from its most urgent lot first; never more than there is; a lot two foods ask
 * for is taken once. Seasoning without an amount is not counted; what is at home in an amount nobody can compare is asked
 * about (`quantity` null).
 */
export function takingsFor(cooking: Cooking, home: AtHome, lots: LotsById): Taking[] {
  const left: Left = new Map();
  return needsOf(cooking.recipe).flatMap((need) => {
    if (need.assumed) return [];
    const covering = (coverOf(need, home)?.lots ?? []).flatMap(({ id }) => lots.get(id) ?? []);
    const totals = addQuantities(amountsOf(cooking, need), need.name);
    const [only] = totals;
    const [first] = covering;
    if (!first || !only) return [];
    if (totals.length > 1) return [{ lot: first, name: need.name, quantity: null, isEstimate: true }];
    return takeFood(need.name, only, covering, left);
  });
}

/** The lots as they are after a dish; unknown amounts leave theirs as it was. */
export function lotsAfter(lots: readonly Lot[], takings: readonly Taking[]): Lot[] {
  const taken = new Map<string, number>();
  for (const { lot, quantity } of takings) taken.set(lot.id, (taken.get(lot.id) ?? 0) + (quantity ?? 0));
  return lots.map((lot) => ({ ...lot, quantity: lot.quantity - (taken.get(lot.id) ?? 0) }));
}
