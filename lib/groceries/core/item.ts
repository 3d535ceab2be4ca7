import type { Row } from "@/lib/sync/core/entities";
import { namedId } from "@/lib/sync/core/named-id";

/** What one person asked for of one food in one unit on one list. */
export type Item = Row<"groceryItem">;

/** Asked for by nobody in particular: a staple that ran low. */
const nobody = "";

/**
 * The id of a row, by nature: a person's two phones that add the same offline add to one row. Two people have a row each,
 * so that it stays known who asked for what.
 */
export const itemIdOf = (listId: string, food: string, unit: string | null, userId: string | null): string =>
  namedId(listId, "groceryItem", food, unit ?? "", userId ?? nobody);

/** How much of a row lies in the basket, in thousandths. */
export function takenOf(item: Item): number {
  if (item.checkedAt === null) return 0;
  return Math.max(0, Math.min(item.quantity, item.checkedQuantity ?? item.quantity));
}

/** How much of a row is still to be found in the shop. More that was asked for after the tick is. */
export const openOf = (item: Item): number => item.quantity - takenOf(item);
