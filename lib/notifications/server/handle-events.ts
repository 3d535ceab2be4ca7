/** What of the events people want to hear of. */
import type { Transaction } from "@/lib/db/client";
import type { DomainEvent } from "@/lib/events/core/event";
import { namedMax } from "@/lib/notifications/core/kinds";
import { insertEvents } from "@/lib/sync/server/event-sql";
import { readRows } from "@/lib/sync/server/read-rows";
import { sqlOf } from "@/lib/sync/server/sql";
import { noteLowProducts } from "./low-products";
import { tell } from "./tell";

/** Whoever ticked within this time still stands in the shop. */
const shoppingMs = 30 * 60_000;

async function receiptRead(
  transaction: Transaction,
  events: readonly DomainEvent<"ocr.receipt.processed">[],
): Promise<void> {
  for (const { id, householdId, payload } of events) {
    const { rows } = await readRows("receipt", { householdId, ids: [payload.receipt_id] }, transaction);
    const receipt = rows[0]?.row;
    // Thrown away meanwhile.
    if (!receipt) continue;
    await tell(transaction, {
      householdId,
      news: {
        kind: "receipt",
        payload: {
          receiptId: receipt.id,
          outcome: payload.status,
          storeName: receipt.storeName,
          lineCount: payload.line_count,
        },
      },
      // Phone and server may both have read it: ready it becomes once. A failure follows each try that somebody asks for.
      key: `receipt:${receipt.id}:${payload.status === "review" ? payload.status : id}`,
      userIds: receipt.addedBy ? [receipt.addedBy] : null,
      nowMs: Date.now(),
    });
  }
}

async function recipeSuggested(
  transaction: Transaction,
  events: readonly DomainEvent<"recipe.suggestion.created">[],
): Promise<void> {
  for (const { householdId, payload } of events) {
    const recipeId = payload.recipe_id;
    const { rows } = await readRows("recipe", { householdId, ids: [recipeId] }, transaction);
    const title = rows[0]?.row.title;
    if (!title) continue;
    const asked = await transaction.recipeGeneration.findFirst({
      where: { householdId, recipeId },
      select: { userId: true },
    });
    await tell(transaction, {
      householdId,
      news: { kind: "recipe", payload: { recipeId, title } },
      key: `recipe:${recipeId}`,
      userIds: asked ? [asked.userId] : null,
      nowMs: Date.now(),
    });
  }
}

type ListEvent = DomainEvent<"grocery.list.changed">;

/** Who ticks or has claimed something on a list now. */
async function shoppersOf(transaction: Transaction, householdId: string, listId: string): Promise<Set<string>> {
  const nowMs = Date.now();
  const items = await transaction.groceryItem.findMany({
    where: {
      householdId,
      listId,
      deleted: false,
      OR: [{ checkedAt: { gt: new Date(nowMs - shoppingMs) } }, { claimedUntil: { gt: new Date(nowMs) } }],
    },
    select: { checkedAt: true, checkedBy: true, claimedBy: true, claimedUntil: true },
  });
  return new Set(
    items.flatMap(({ checkedAt, checkedBy, claimedBy, claimedUntil }) => [
      ...(checkedBy && (checkedAt?.getTime() ?? 0) > nowMs - shoppingMs ? [checkedBy] : []),
      ...(claimedBy && (claimedUntil?.getTime() ?? 0) > nowMs ? [claimedBy] : []),
    ]),
  );
}

/** What others did: whoever shops knows what they put there themselves. */
async function tellShopper(
  transaction: Transaction,
  shopper: string,
  listId: string,
  events: readonly ListEvent[],
): Promise<void> {
  const [first] = events;
  if (!first) return;
  const { householdId } = first;
  const ids = [...new Set(events.flatMap(({ payload }) => payload.item_ids))];
  const [list] = (await readRows("groceryList", { householdId, ids: [listId] }, transaction)).rows;
  const { rows } = await readRows("groceryItem", { householdId, ids }, transaction);
  const names = [...new Set(rows.filter(({ row }) => row.quantity > 0).map(({ row }) => row.name))];
  if (!list || names.length === 0) return;
  const actors = [...new Set(events.flatMap(({ actorId }) => actorId ?? []))];
  const actor =
    actors.length === 1
      ? await transaction.user.findFirst({ where: { id: actors[0] ?? "" }, select: { name: true } })
      : null;
  await tell(transaction, {
    householdId,
    news: {
      kind: "list_changed",
      payload: {
        listId,
        listName: list.row.name,
        names: names.slice(0, namedMax),
        count: names.length,
        by: actor?.name ?? null,
      },
    },
    key: `list:${listId}:${first.id}`,
    userIds: [shopper],
    nowMs: Date.now(),
  });
}

async function listChanged(transaction: Transaction, events: readonly ListEvent[]): Promise<void> {
  for (const listId of new Set(events.map(({ payload }) => payload.list_id))) {
    const changes = events.filter(({ payload }) => payload.list_id === listId);
    for (const shopper of await shoppersOf(transaction, changes[0]?.householdId ?? "", listId))
      await tellShopper(
        transaction,
        shopper,
        listId,
        changes.filter(({ actorId }) => actorId !== shopper),
      );
  }
}

/** What has run low since we last looked is an event of its own; what a person has just set as wanted is not. */
async function stockChanged(
  transaction: Transaction,
  events: readonly DomainEvent<"inventory.stock.changed">[],
): Promise<void> {
  const [first] = events;
  if (!first) return;
  const low = await noteLowProducts(transaction, first.householdId);
  if (!events.some(({ payload }) => payload.by_lots)) return;
  const drafts = low.map((id) => ({ type: "inventory.item.low", payload: { product_id: id } }) as const);
  await insertEvents(sqlOf(transaction), first.householdId, drafts, null, "inventory");
}

async function itemsLow(transaction: Transaction, events: readonly DomainEvent<"inventory.item.low">[]): Promise<void> {
  const [first] = events;
  if (!first) return;
  const { householdId } = first;
  const ids = events.map(({ payload }) => payload.product_id);
  const { rows } = await readRows("product", { householdId, ids }, transaction);
  if (rows.length === 0) return;
  const names = rows.map(({ row }) => row.name);
  await tell(transaction, {
    householdId,
    news: { kind: "low_stock", payload: { names: names.slice(0, namedMax), count: names.length } },
    key: `low:${first.id}`,
    userIds: null,
    nowMs: Date.now(),
  });
}

/** By the type of the event; each may be called twice with the same. */
export const notificationHandlers = {
  "ocr.receipt.processed": receiptRead,
  "recipe.suggestion.created": recipeSuggested,
  "grocery.list.changed": listChanged,
  "inventory.stock.changed": stockChanged,
  "inventory.item.low": itemsLow,
};
