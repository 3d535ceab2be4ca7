import { database } from "@/lib/db/client";
import { classifyCategory } from "@/lib/catalog/core/category/classify";
import type { Failure } from "@/lib/http/failures";
import type { HouseholdId } from "@/lib/kernel/id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { addAsks, addQuantity, set, type Ask } from "@/lib/groceries/core/ask";
import { foodKeyOf } from "@/lib/groceries/core/food-key";
import { itemIdOf, type Item } from "@/lib/groceries/core/item";
import type { OpDraft } from "@/lib/sync/core/op";
import { readRow, readRows } from "@/lib/sync/server/read-rows";
import { groceryItemOf, quantityOf, type GroceryItemPatch, type NewGroceryItem } from "./item-schema";
import type { PageQuery } from "./page-query";
import { write, type Writer } from "./write";

type ShownItem = ReturnType<typeof groceryItemOf>;

/** Ids of one page of what a list asks for; rows that ask for nothing any more are left out. */
async function pageOfIds(householdId: HouseholdId, listId: string, { cursor, limit }: PageQuery) {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT id FROM grocery_items
    WHERE household_id = ${householdId}::uuid AND NOT deleted AND list_id = ${listId}::uuid AND quantity > 0
      AND (${cursor ?? null}::uuid IS NULL OR id > ${cursor ?? null}::uuid)
    ORDER BY id LIMIT ${limit + 1}`;
  const ids = rows.slice(0, limit).map((row) => row.id);
  return { ids, next: rows.length > limit ? (ids.at(-1) ?? null) : null };
}

/** One page of a list. Fails with list_not_found. */
export async function listGroceryItems(
  householdId: HouseholdId,
  listId: string,
  query: PageQuery,
): Promise<Result<{ items: ShownItem[]; next: string | null }, Failure>> {
  if (!(await readRow("groceryList", { householdId, id: listId }))) return fail({ kind: "list_not_found" });
  const { ids, next } = await pageOfIds(householdId, listId, query);
  const found = ids.length ? await readRows("groceryItem", { householdId, ids, limit: ids.length }) : { rows: [] };
  return ok({ items: found.rows.map(({ row, updatedAt }) => groceryItemOf(row, updatedAt)), next });
}

async function wantedItem(householdId: HouseholdId, id: string): Promise<{ row: Item; updatedAt: string } | null> {
  const found = await readRow("groceryItem", { householdId, id });
  return found && found.row.quantity > 0 ? found : null;
}

/** One item that is asked for. Fails with grocery_item_not_found. */
export async function getGroceryItem(householdId: HouseholdId, id: string): Promise<Result<ShownItem, Failure>> {
  const found = await wantedItem(householdId, id);
  return found ? ok(groceryItemOf(found.row, found.updatedAt)) : fail({ kind: "grocery_item_not_found" });
}

/** A shelf that is more likely wrong than right is worse than none. */
const categoryConfidenceMin = 0.5;

function askOf(body: NewGroceryItem): Ask {
  const guess = classifyCategory(body.name);
  return {
    name: body.name,
    food: foodKeyOf(body.name),
    quantity: quantityOf(body.quantity ?? 1),
    unit: body.unit ?? null,
    category:
      body.category !== undefined ? body.category : guess.confidence >= categoryConfidenceMin ? guess.category : null,
    note: body.note ?? null,
  };
}

/** Asks for something on a list; more of what the caller asked for already adds up. Fails with list_not_found, forbidden or invalid_input. */
export async function addGroceryItem(
  writer: Writer,
  listId: string,
  body: NewGroceryItem,
): Promise<Result<ShownItem, Failure>> {
  const { householdId, userId } = writer;
  if (!(await readRow("groceryList", { householdId, id: listId }))) return fail({ kind: "list_not_found" });
  const ask = askOf(body);
  const id = itemIdOf(listId, ask.food, ask.unit, userId);
  const known = (await readRow("groceryItem", { householdId, id }))?.row;
  const change = addAsks([ask], listId, { get: () => known }, writer);
  const written = await write(writer, change.drafts, "grocery_item_not_found");
  return written.ok ? getGroceryItem(householdId, id) : written;
}

function patchDrafts(item: Item, patch: GroceryItemPatch, userId: string): OpDraft[] {
  const quantity = patch.quantity === undefined ? item.quantity : quantityOf(patch.quantity);
  const fields = {
    ...(patch.category !== undefined && { category: patch.category }),
    ...(patch.note !== undefined && { note: patch.note }),
    ...(patch.checked === true && { checkedAt: Date.now(), checkedBy: userId, checkedQuantity: quantity }),
    ...(patch.checked === false && { checkedAt: null, checkedBy: null, checkedQuantity: null }),
  };
  return [
    ...addQuantity(item.id, quantity - item.quantity),
    ...(Object.keys(fields).length ? [set(item.id, fields)] : []),
  ];
}

/** Changes an item. Fails with grocery_item_not_found, forbidden or invalid_input. */
export async function changeGroceryItem(
  writer: Writer,
  id: string,
  patch: GroceryItemPatch,
): Promise<Result<ShownItem, Failure>> {
  const found = await wantedItem(writer.householdId, id);
  if (!found) return fail({ kind: "grocery_item_not_found" });
  const written = await write(writer, patchDrafts(found.row, patch, writer.userId), "grocery_item_not_found");
  return written.ok ? getGroceryItem(writer.householdId, id) : written;
}

/** Takes an item off its list; the row stays, asking for nothing. Fails with grocery_item_not_found or forbidden. */
export async function removeGroceryItem(writer: Writer, id: string): Promise<Result<null, Failure>> {
  const found = await wantedItem(writer.householdId, id);
  if (!found) return fail({ kind: "grocery_item_not_found" });
  return write(writer, addQuantity(id, -found.row.quantity), "grocery_item_not_found");
}
