import type { Moment } from "@/lib/pantry/core/change";
import { addAsks, set, type Ask, type GroceryChange, type ItemsById } from "./ask";
import { itemIdOf } from "./item";
import type { Line } from "./lines";
import type { MissingStaple } from "./staples";

/** A staple that ran low as a line of the list. It has no rows yet: the first deed with it makes one. */
export const stapleLine = (staple: MissingStaple, listId: string): Line => ({
  key: `staple:${listId}:${staple.food}`,
  listId,
  food: staple.food,
  state: "open",
  name: staple.product.name,
  category: staple.product.category,
  note: null,
  amounts: [staple.missing],
  askedBy: [],
  checkedAt: null,
  checkedBy: null,
  claimedBy: null,
  claimedUntil: null,
  items: [],
});

const askOf = ({ name, food, category, amounts }: Line): Ask => {
  const { quantity = 1000, unit = null } = amounts[0] ?? {};
  return { name, food, quantity, unit, category, note: null };
};

/** Writes a staple down as asked for by nobody in particular. */
export const askForStaple = (line: Line, items: ItemsById, moment: Moment): GroceryChange =>
  addAsks([askOf(line)], line.listId, items, moment, null);

/** A staple goes straight into the basket. */
export function tickStaple(line: Line, items: ItemsById, moment: Moment): GroceryChange {
  const ask = askOf(line);
  const id = itemIdOf(line.listId, ask.food, ask.unit, null);
  const asked = askForStaple(line, items, moment);
  const checkedQuantity = (items.get(id)?.quantity ?? 0) + ask.quantity;
  return {
    drafts: [...asked.drafts, set(id, { checkedAt: moment.nowMs, checkedBy: moment.userId, checkedQuantity })],
    back: [...asked.back, set(id, { checkedAt: null, checkedBy: null, checkedQuantity: null })],
  };
}
