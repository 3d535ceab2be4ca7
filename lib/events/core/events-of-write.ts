/** Which events an accepted write stands for. Pure and cheap: it runs inside every push. */
import { rowKey, type Op } from "@/lib/sync/core/op";
import type { FieldValue } from "@/lib/sync/core/op";
import type { RowState } from "@/lib/sync/core/row-state";
import type { EventDraft } from "./event";

type Write = { log: readonly Op[]; rows: ReadonlyMap<string, RowState>; isSystem: boolean };

/** Items one event names; more are only counted by those who look at the list. */
const itemsMax = 50;

const textOf = (value: FieldValue | undefined): string | null => (typeof value === "string" ? value : null);

const addedLot = (op: Op & { t: "new" | "set" }): EventDraft => ({
  type: "inventory.item.added",
  payload: { lot_id: op.k, location: textOf(op.f.location), expires_on: textOf(op.f.expiresOn) },
});

/** Ops that ask for something: ticks and claims of whoever shops do not. */
function asksForSomething(op: Op): boolean {
  if (op.t === "qadd") return op.d > 0;
  if (op.t === "qset") return op.v > 0;
  if (op.t === "set") return "name" in op.f || "note" in op.f;
  return false;
}

function changedLists({ log, rows }: Write): EventDraft[] {
  const itemsByList = new Map<string, Set<string>>();
  for (const op of log) {
    if (op.e !== "groceryItem" || !asksForSomething(op)) continue;
    const listId = textOf(rows.get(rowKey(op.e, op.k))?.f.listId?.[0]);
    if (listId) itemsByList.set(listId, (itemsByList.get(listId) ?? new Set()).add(op.k));
  }
  return [...itemsByList].map(([listId, items]) => ({
    type: "grocery.list.changed",
    payload: { list_id: listId, item_ids: [...items].slice(0, itemsMax) },
  }));
}

const minimumFields = ["minimumStock", "isStaple", "unit"];
const changesAmount = (op: Op): boolean => op.e === "lot" && ["qadd", "qset", "del"].includes(op.t);
const changesMinimum = (op: Op): boolean =>
  op.e === "product" && (op.t === "new" || op.t === "set") && minimumFields.some((field) => field in op.f);

function changedStock(log: readonly Op[]): EventDraft[] {
  const byLots = log.some(changesAmount);
  return byLots || log.some(changesMinimum) ? [{ type: "inventory.stock.changed", payload: { by_lots: byLots } }] : [];
}

/** Whether a receipt still waits for review: one a phone has read may be confirmed or thrown away by the time it arrives. */
const waitsForReview = (op: Op, rows: Write["rows"]): boolean =>
  rows.get(rowKey(op.e, op.k))?.f.status?.[0] === "review";

/** A reading ends with a status; people change it later too, which is no news to them. */
function readReceipts({ log, rows, isSystem }: Write): EventDraft[] {
  return log.flatMap((op): EventDraft[] => {
    if (op.e !== "receipt" || op.t !== "set") return [];
    const { status, readBy } = op.f;
    if (!isSystem && !(readBy === "device" && waitsForReview(op, rows))) return [];
    if (status !== "review" && status !== "failed" && status !== "not_receipt") return [];
    const lines = log.filter((line) => line.e === "receiptLine" && line.t === "new" && line.f.receiptId === op.k);
    const payload = { receipt_id: op.k, status, is_receipt: status === "review", line_count: lines.length } as const;
    return [{ type: "ocr.receipt.processed", payload }];
  });
}

const suggestedRecipes = ({ log, isSystem }: Write): EventDraft[] =>
  log.flatMap((op): EventDraft[] =>
    isSystem && op.e === "recipe" && op.t === "new" && op.f.origin === "generated"
      ? [{ type: "recipe.suggestion.created", payload: { recipe_id: op.k } }]
      : [],
  );

/** The events of one accepted batch, in the order of its ops. */
export function eventsOfWrite(write: Write): EventDraft[] {
  const added = write.log.flatMap((op) => (op.e === "lot" && op.t === "new" ? [addedLot(op)] : []));
  return [
    ...added,
    ...changedStock(write.log),
    ...changedLists(write),
    ...readReceipts(write),
    ...suggestedRecipes(write),
  ];
}
