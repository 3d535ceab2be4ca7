/** "Not this time": a staple that is left out for a few days. Noted on the row of the staple, which asks for nothing then. */
import type { OpDraft } from "@/lib/sync/core/op";
import { set, type GroceryChange, type ItemsById } from "./ask";
import { itemIdOf, type Item } from "./item";
import { foodOf } from "./lines";

const snoozeMs = 3 * 86_400_000;

type Staple = { name: string; food: string; unit: string | null; category: string | null };

const isSnooze = (item: Item): boolean => item.addedBy === null && item.quantity <= 0 && item.checkedAt !== null;

/** Leaves a staple out of the list for three days. */
export function snoozeStaple(staple: Staple, listId: string, items: ItemsById, nowMs: number): GroceryChange {
  const id = itemIdOf(listId, staple.food, staple.unit, null);
  const { name, food, unit, category } = staple;
  const create: OpDraft[] = items.get(id)
    ? []
    : [{ e: "groceryItem", k: id, t: "new", f: { listId, name, food, unit, category, addedBy: null } }];
  return { drafts: [...create, set(id, { checkedAt: nowMs })], back: [set(id, { checkedAt: null })] };
}

/** Foods that are left out now. */
export function snoozedFoods(items: Iterable<Item>, nowMs: number): Set<string> {
  const snoozed = new Set<string>();
  for (const item of items) if (isSnooze(item) && (item.checkedAt ?? 0) > nowMs - snoozeMs) snoozed.add(foodOf(item));
  return snoozed;
}
