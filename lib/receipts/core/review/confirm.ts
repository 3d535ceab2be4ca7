/** From a reviewed receipt to lots on the shelves, and back. */
import type { Day } from "@/lib/kernel/day";
import type { Row } from "@/lib/sync/core/entities";
import type { DraftOf, OpDraft } from "@/lib/sync/core/op";
import { keptItems, lineQuantity, paidMinor, type Receipt, type ReceiptLine } from "./receipt";

export type Confirmation = {
  receipt: Receipt;
  lines: readonly ReceiptLine[];
  userId: string;
  nowMs: number;
  today: Day;
};

/**
 * Every field is written, empty ones too: a lot that comes back after an undo starts from its line, not from what was
 * noted about it before. A date with a reason is an estimate; one without was read off the package by somebody.
 */
const lotOf = (line: ReceiptLine, { receipt, today }: Confirmation): DraftOf<"lot"> => ({
  e: "lot",
  k: line.id,
  t: "new",
  f: {
    name: line.name,
    productId: line.productId,
    unit: line.unit,
    category: line.category,
    location: line.location ?? "pantry",
    expiresOn: line.expiresOn,
    dateKind: line.expiresOn ? (line.expiryReason ? "estimate" : "best_before") : null,
    expiryReason: line.expiryReason,
    purchasedOn: receipt.purchasedOn ?? today,
    openedOn: null,
    frozenOn: null,
    thawedOn: null,
    priceMinor: paidMinor(line),
    currency: receipt.currency,
    storeId: receipt.storeId,
    receiptId: receipt.id,
    receiptLineId: line.id,
    source: "receipt",
  },
});

const addEvent = (line: ReceiptLine, { receipt, userId, nowMs }: Confirmation): DraftOf<"lotEvent"> => ({
  e: "lotEvent",
  k: line.id,
  t: "new",
  f: {
    lotId: line.id,
    kind: "add",
    quantity: lineQuantity(line),
    at: nowMs,
    byUserId: userId,
    detail: { receiptId: receipt.id },
  },
});

/**
 * Writes that put every kept item of a receipt on its shelf. A lot bears the id of its line, so two phones that confirm
 * the same receipt offline make each lot once. Nothing when the receipt is not waiting for review.
 */
export function confirmReview(confirmation: Confirmation): OpDraft[] {
  const { receipt, lines, userId, nowMs } = confirmation;
  if (receipt.status !== "review") return [];
  return [
    ...keptItems(lines).flatMap((line): OpDraft[] => [
      lotOf(line, confirmation),
      { e: "lot", k: line.id, t: "qset", v: lineQuantity(line) },
      addEvent(line, confirmation),
    ]),
    { e: "receipt", k: receipt.id, t: "set", f: { status: "confirmed", confirmedAt: nowMs, confirmedBy: userId } },
  ];
}

const madeBy = (receipt: Receipt, lots: Iterable<Row<"lot">>): Row<"lot">[] =>
  [...lots].filter((lot) => lot.receiptId === receipt.id);

/**
 * Writes that take a confirmation back: its lots leave the shelves, the receipt waits for review again. Pieces that were
 * split off a lot since then go with it.
 * @param lots any lots; those of other receipts are left alone
 */
export function undoConfirm(receipt: Receipt, lots: Iterable<Row<"lot">>): OpDraft[] {
  if (receipt.status !== "confirmed") return [];
  return [
    ...madeBy(receipt, lots).flatMap((lot): OpDraft[] => [
      { e: "lot", k: lot.id, t: "del" },
      ...(lot.id === lot.receiptLineId ? [{ e: "lotEvent", k: lot.id, t: "del" } as const] : []),
    ]),
    { e: "receipt", k: receipt.id, t: "set", f: { status: "review", confirmedAt: null, confirmedBy: null } },
  ];
}

/** Lots of a confirmed receipt that were opened, moved or used since: taking the confirmation back loses that. */
export function changedSince(
  receipt: Receipt,
  lines: readonly ReceiptLine[],
  lots: Iterable<Row<"lot">>,
): Row<"lot">[] {
  const lineById = new Map(lines.map((line) => [line.id, line]));
  return madeBy(receipt, lots).filter((lot) => {
    const line = lineById.get(lot.id);
    if (!line) return true;
    return lot.quantity !== lineQuantity(line) || lot.openedOn !== null || lot.location !== (line.location ?? "pantry");
  });
}
