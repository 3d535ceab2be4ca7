/** What people ask for, as writes. */
import { quantityMax } from "@/lib/kernel/quantity";
import type { Moment } from "@/lib/pantry/core/change";
import type { OpDraft } from "@/lib/sync/core/op";
import { itemIdOf, type Item } from "./item";

/** @property quantity thousandths of `unit`, above zero; without a unit, pieces */
export type Ask = {
  name: string;
  /** See `food-key`. */
  food: string;
  quantity: number;
  unit: string | null;
  category: string | null;
  note: string | null;
};

/** What one action writes, and what takes it back. */
export type GroceryChange = { drafts: readonly OpDraft[]; back: readonly OpDraft[] };

export type ItemsById = { get: (id: string) => Item | undefined };

export const addQuantity = (id: string, change: number): OpDraft[] =>
  change === 0 ? [] : [{ e: "groceryItem", k: id, t: "qadd", d: change }];

/** The amount of an ask, held inside what a row can count. */
const boundedQuantity = (quantity: number): number => Math.max(1, Math.min(quantityMax / 2, Math.round(quantity)));

/** A row that was used before begins anew: what was said about it then no longer holds. */
const fresh = { checkedAt: null, checkedBy: null, checkedQuantity: null, claimedBy: null, claimedUntil: null } as const;

function describe(id: string, listId: string, ask: Ask, known: Item | undefined, askedBy: string | null): OpDraft[] {
  const said = { name: ask.name, category: ask.category, note: ask.note };
  if (!known)
    return [
      {
        e: "groceryItem",
        k: id,
        t: "new",
        f: { listId, food: ask.food, unit: ask.unit, addedBy: askedBy, ...said },
      },
    ];
  if (known.quantity > 0) return ask.note && ask.note !== known.note ? [set(id, { note: ask.note })] : [];
  return [set(id, { ...said, listId, ...fresh })];
}

export const set = (id: string, f: Partial<Omit<Item, "id" | "tags" | "quantity">>): OpDraft => ({
  e: "groceryItem",
  k: id,
  t: "set",
  f,
});

/**
 * Puts things on a list. A change of an amount and never a count: what two people add without knowing of each other adds up.
 * @param askedBy null when nobody in particular asks
 */
export function addAsks(
  asks: readonly Ask[],
  listId: string,
  items: ItemsById,
  moment: Pick<Moment, "userId">,
  askedBy: string | null = moment.userId,
): GroceryChange {
  const described = new Set<string>();
  const changes = asks.map((ask) => {
    const id = itemIdOf(listId, ask.food, ask.unit, askedBy);
    const quantity = boundedQuantity(ask.quantity);
    const words = described.has(id) ? [] : describe(id, listId, ask, items.get(id), askedBy);
    described.add(id);
    return { drafts: [...words, ...addQuantity(id, quantity)], back: addQuantity(id, -quantity) };
  });
  return { drafts: changes.flatMap(({ drafts }) => drafts), back: changes.flatMap(({ back }) => back) };
}
