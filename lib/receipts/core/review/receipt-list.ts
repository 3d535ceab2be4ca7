import type { ReceiptStatus } from "@/lib/sync/core/entities";
import type { Receipt } from "./receipt";

/** Where a receipt stands for the people who wait for it; discarded ones stand nowhere. */
export const receiptGroups = ["toReview", "trouble", "underWay", "putAway"] as const;
export type ReceiptGroup = (typeof receiptGroups)[number];

const groupByStatus: Readonly<Record<ReceiptStatus, ReceiptGroup | null>> = {
  review: "toReview",
  failed: "trouble",
  not_receipt: "trouble",
  queued: "underWay",
  reading: "underWay",
  confirmed: "putAway",
  discarded: null,
};

const newestFirst = (left: Receipt, right: Receipt): number =>
  (right.addedAt ?? 0) - (left.addedAt ?? 0) || (left.id < right.id ? 1 : -1);

/** Every receipt that is not discarded in its group, the newest first. */
export function groupReceipts(receipts: Iterable<Receipt>): Record<ReceiptGroup, Receipt[]> {
  const groups: Record<ReceiptGroup, Receipt[]> = { toReview: [], trouble: [], underWay: [], putAway: [] };
  for (const receipt of receipts) {
    const group = groupByStatus[receipt.status];
    if (group) groups[group].push(receipt);
  }
  for (const group of receiptGroups) groups[group].sort(newestFirst);
  return groups;
}
