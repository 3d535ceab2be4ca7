/** From a reviewed receipt to lots on the shelves, and back. */
import type { Day } from "@/lib/kernel/day";
import { quantityMax } from "@/lib/kernel/quantity";
import type { Row } from "@/lib/sync/core/entities";
import type { DraftOf, OpDraft } from "@/lib/sync/core/op";
import { lotJoined } from "./lot-target";
import { keptItems, lineQuantity, paidMinor, type Receipt, type ReceiptLine } from "./receipt";

export type Confirmation = {
  receipt: Receipt;
  lines: readonly ReceiptLine[];
  userId: string;
  nowMs: number;
  today: Day;
  /** What is at home, for lines that are added to it. */
  lots?: Iterable<Row<"lot">>;
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

const addEvent = (line: ReceiptLine, lotId: string, { receipt, userId, nowMs }: Confirmation): DraftOf<"lotEvent"> => ({
  e: "lotEvent",
  k: line.id,
  t: "new",
  f: {
    lotId,
    kind: "add",
    quantity: lineQuantity(line),
    at: nowMs,
    byUserId: userId,
    detail: { receiptId: receipt.id },
  },
});

/** The line as a lot of its own. */
const asNewLot = (line: ReceiptLine, confirmation: Confirmation): OpDraft[] => [
  lotOf(line, confirmation),
  { e: "lot", k: line.id, t: "qset", v: lineQuantity(line) },
  addEvent(line, line.id, confirmation),
];

/** The line on top of what is there. A count and not a change, so that two phones that confirm it add it once. */
const asMoreOf = (line: ReceiptLine, lotId: string, quantity: number, confirmation: Confirmation): OpDraft[] => [
  { e: "lot", k: lotId, t: "qset", v: Math.min(quantityMax, quantity) },
  addEvent(line, lotId, confirmation),
  { e: "receiptLine", k: line.id, t: "set", f: { lotId } },
];

/**
 * Writes that put every kept item of a receipt on its shelf, as a lot of its own or added to one that is there. A new lot
 * bears the id of its line, so two phones that confirm the same receipt offline make each lot once. Nothing when the
 * receipt is not waiting for review.
 */
export function confirmReview(confirmation: Confirmation): OpDraft[] {
  const { receipt, lines, userId, nowMs } = confirmation;
  if (receipt.status !== "review") return [];
  const lots = [...(confirmation.lots ?? [])];
  const counted = new Map<string, number>();
  const placed = keptItems(lines).flatMap((line): OpDraft[] => {
    const lot = lotJoined(line, lots);
    if (!lot) return asNewLot(line, confirmation);
    const quantity = (counted.get(lot.id) ?? lot.quantity) + lineQuantity(line);
    counted.set(lot.id, quantity);
    return asMoreOf(line, lot.id, quantity, confirmation);
  });
  return [
    ...placed,
    { e: "receipt", k: receipt.id, t: "set", f: { status: "confirmed", confirmedAt: nowMs, confirmedBy: userId } },
  ];
}

const madeBy = (receipt: Receipt, lots: Iterable<Row<"lot">>): Row<"lot">[] =>
  [...lots].filter((lot) => lot.receiptId === receipt.id);

/** What was added to lots that were there before is taken off them again, as far as it is still there. */
function takenOff(receipt: Receipt, lines: readonly ReceiptLine[], lots: readonly Row<"lot">[]): OpDraft[] {
  const byId = new Map(lots.map((lot) => [lot.id, lot]));
  const left = new Map<string, number>();
  return keptItems(lines).flatMap((line): OpDraft[] => {
    const lot = line.lotId === null || line.lotId === line.id ? undefined : byId.get(line.lotId);
    if (line.receiptId !== receipt.id || !lot || byId.has(line.id)) return [];
    const quantity = Math.max(0, (left.get(lot.id) ?? lot.quantity) - lineQuantity(line));
    left.set(lot.id, quantity);
    return [
      { e: "lot", k: lot.id, t: "qset", v: quantity },
      { e: "lotEvent", k: line.id, t: "del" },
    ];
  });
}

/**
 * Writes that take a confirmation back: its lots leave the shelves, what was added to others is taken off them, the
 * receipt waits for review again. Pieces that were split off a lot since then go with it.
 * @param all any lots; those this receipt did not touch are left alone
 */
export function undoConfirm(receipt: Receipt, lines: readonly ReceiptLine[], all: Iterable<Row<"lot">>): OpDraft[] {
  if (receipt.status !== "confirmed") return [];
  const lots = [...all];
  return [
    ...takenOff(receipt, lines, lots),
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
