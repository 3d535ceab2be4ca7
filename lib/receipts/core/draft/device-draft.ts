import type { OpDraft } from "@/lib/sync/core/op";
import type { CombinedReading } from "./combine-readings";
import { receiptDrafts, type DraftContext } from "./receipt-drafts";

export type DeviceContext = Omit<DraftContext, "readBy"> & {
  userId: string;
  nowMs: number;
  photoCount: number;
  sourceHash: string;
};

/** The writes of a receipt read on the phone that photographed it: the receipt itself and what `receiptDrafts` makes. */
export function deviceDrafts(reading: CombinedReading, context: DeviceContext): OpDraft[] {
  const { receiptId, userId, nowMs, photoCount, sourceHash } = context;
  return [
    {
      e: "receipt",
      k: receiptId,
      t: "new",
      f: { status: "reading", photoCount, sourceHash, addedBy: userId, addedAt: nowMs },
    },
    ...receiptDrafts(reading, { ...context, readBy: "device" }),
  ];
}
