/** What of a food is at home, whatever it is called there. */
import { addQuantities } from "@/lib/catalog/core/units/add-quantities";
import { isAtHome, type Lot } from "@/lib/pantry/core/lot";
import { byUrgency } from "@/lib/pantry/core/shelves";
import { kindsServed } from "./kinds-served";
import type { Amount } from "./lines";

/** @property soonest the lot to be used first, which says when it expires and what it is called */
export type Stock = { amounts: readonly Amount[]; soonest: Lot; lots: readonly Lot[] };

/** Lots by every kind they can serve as. @param kindOfName see `kindOf`; memoised where there are many */
export function lotsByKind(lots: Iterable<Lot>, kindOfName: (name: string) => string): Map<string, Lot[]> {
  const byKind = new Map<string, Lot[]>();
  for (const lot of lots) {
    for (const kind of kindsServed(kindOfName(lot.name))) {
      const found = byKind.get(kind);
      if (found) found.push(lot);
      else byKind.set(kind, [lot]);
    }
  }
  return byKind;
}

/** What is at home of a kind, or null. @param lots of that kind, used up ones among them */
export function stockOf(lots: readonly Lot[] | undefined): Stock | null {
  const present = (lots ?? []).filter(isAtHome).sort(byUrgency);
  const [soonest] = present;
  if (!soonest) return null;
  const amounts = addQuantities(
    present.map(({ quantity, unit }) => ({ quantity, unit })),
    soonest.name,
  );
  return { amounts, soonest, lots: present };
}
