import type { Moment } from "@/lib/pantry/core/change";
import type { OpDraft } from "@/lib/sync/core/op";
import { addAsks, set, type Ask, type GroceryChange, type ItemsById } from "./ask";
import { tickLine, together } from "./handling";
import { itemIdOf } from "./item";
import type { Line, SumAmounts } from "./lines";
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
  topUp: staple.missing,
});

/** The open lines of a list with what staples lack: part of the line that asks for the same food, else a line of its own. */
export function withStaples(
  lines: readonly Line[],
  staples: readonly MissingStaple[],
  listId: string,
  sum: SumAmounts,
): Line[] {
  const missing = new Map(staples.map((staple) => [staple.food, staple.missing]));
  const asked = new Set(lines.map(({ food }) => food));
  const joined = lines.map((line): Line => {
    const topUp = missing.get(line.food);
    return topUp ? { ...line, amounts: sum([...line.amounts, topUp], line.name), topUp } : line;
  });
  return [...joined, ...staples.filter(({ food }) => !asked.has(food)).map((staple) => stapleLine(staple, listId))];
}

const askOf = ({ name, food, category, amounts }: Line): Ask => {
  const { quantity = 1000, unit = null } = amounts[0] ?? {};
  return { name, food, quantity, unit, category, note: null };
};

/**
 * Writes a staple down as asked for by nobody in particular. A count and not a change: two phones that write down the same
 * shortage mean it once.
 */
export function askForStaple(line: Line, items: ItemsById, moment: Pick<Moment, "userId">): GroceryChange {
  const ask = askOf(line);
  const id = itemIdOf(line.listId, ask.food, ask.unit, null);
  const present = items.get(id)?.quantity ?? 0;
  const { drafts } = addAsks([ask], line.listId, items, moment, null);
  const count = (v: number): OpDraft => ({ e: "groceryItem", k: id, t: "qset", v });
  return {
    drafts: [...drafts.filter(({ t }) => t !== "qadd"), count(present + ask.quantity)],
    back: [count(present)],
  };
}

/** What was found goes into the basket, with what a staple wants of it. */
export const tickWithStaple = (
  line: Line,
  items: ItemsById,
  moment: Pick<Moment, "userId" | "nowMs">,
): GroceryChange =>
  line.topUp === null
    ? tickLine(line, moment)
    : together([tickLine(line, moment), tickStaple({ ...line, amounts: [line.topUp] }, items, moment)]);

/** A staple goes straight into the basket. */
export function tickStaple(line: Line, items: ItemsById, moment: Pick<Moment, "userId" | "nowMs">): GroceryChange {
  const ask = askOf(line);
  const id = itemIdOf(line.listId, ask.food, ask.unit, null);
  const asked = askForStaple(line, items, moment);
  const checkedQuantity = (items.get(id)?.quantity ?? 0) + ask.quantity;
  return {
    drafts: [...asked.drafts, set(id, { checkedAt: moment.nowMs, checkedBy: moment.userId, checkedQuantity })],
    back: [...asked.back, set(id, { checkedAt: null, checkedBy: null, checkedQuantity: null })],
  };
}
