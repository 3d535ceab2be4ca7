/** "Cooked it": what that writes, as one group with one undo. */
import { undo, type Change, type Moment } from "@/lib/pantry/core/change";
import type { Lot, NewLot } from "@/lib/pantry/core/lot";
import { addLot, useSome } from "@/lib/pantry/core/stock";
import type { Row } from "@/lib/sync/core/entities";
import type { OpDraft } from "@/lib/sync/core/op";
import { noteTaste, tasteBack, type TasteName } from "../taste";

/** What was taken from one lot, in thousandths of its unit. */
export type Used = { lot: Lot; quantity: number };

export type Leftovers = { fields: NewLot; quantity: number };

export type Cooked = {
  used: readonly Used[];
  /** What is kept for later, or null. */
  leftovers: Leftovers | null;
  taste: TasteName;
  known: Row<"recipeTaste"> | null;
  /** The planned meals this was, if any. */
  meals: readonly Row<"mealPlan">[];
};

/** What one action writes and what takes it back. */
export type CookedChange = { drafts: readonly OpDraft[]; takeBack: (moment: Moment) => OpDraft[] };

/** A lot may be named by two ingredients: one use of it all, so that the journal says what happened. */
function together(used: readonly Used[]): Used[] {
  const byLot = new Map<string, Used>();
  for (const { lot, quantity } of used)
    byLot.set(lot.id, { lot, quantity: quantity + (byLot.get(lot.id)?.quantity ?? 0) });
  return [...byLot.values()].filter(({ quantity }) => quantity > 0);
}

const mealDrafts = (meals: Cooked["meals"], cookedAt: (meal: Row<"mealPlan">) => number | null): OpDraft[] =>
  meals.map((meal) => ({ e: "mealPlan", k: meal.id, t: "set", f: { cookedAt: cookedAt(meal) } }));

/** Takes what was used, remembers that it was cooked, ticks the planned meal off and stores leftovers. */
export function cookedIt({ used, leftovers, taste, known, meals }: Cooked, moment: Moment): CookedChange {
  const changes: Change[] = together(used).map(({ lot, quantity }) => useSome(lot, quantity, moment));
  if (leftovers) changes.push(addLot(leftovers.fields, leftovers.quantity, moment));
  const cooked = { cookedCount: (known?.cookedCount ?? 0) + 1, cookedAt: moment.nowMs };
  return {
    drafts: [
      ...changes.flatMap(({ drafts }) => drafts),
      ...noteTaste(taste, known, cooked),
      ...mealDrafts(meals, () => moment.nowMs),
    ],
    takeBack: (later) => [
      ...changes.flatMap((change) => undo(change, later)),
      ...tasteBack(taste, known, cooked),
      ...mealDrafts(meals, (meal) => meal.cookedAt),
    ],
  };
}
