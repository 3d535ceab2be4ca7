"use client";

import { useDeferredValue, useMemo } from "react";
import type { Knowledge } from "@/lib/groceries/client/knowledge";
import type { Line } from "@/lib/groceries/core/lines";
import type { RunningTotal } from "@/lib/groceries/core/prices";
import { useRows } from "@/lib/sync/client/rows";

/** What lines will come to at last time's prices, or null where none is known. */
export function useRunningTotal(
  knowledge: Knowledge | null,
  lines: readonly Line[],
  storeId: string | null,
  currency: string | null,
): RunningTotal | null {
  const lots = useDeferredValue(useRows("lot"));
  const events = useDeferredValue(useRows("lotEvent"));
  const receipts = useDeferredValue(useRows("receipt"));
  const receiptLines = useDeferredValue(useRows("receiptLine"));
  const prices = useMemo(() => {
    if (!knowledge) return null;
    const added = new Map<string, number>();
    for (const event of events.values()) {
      if (event.kind === "add" && event.quantity) added.set(event.lotId, event.quantity);
    }
    const paid = knowledge.paidPrices(receiptLines.values(), receipts, lots.values(), (id) => added.get(id));
    return knowledge.latestPrices(paid, storeId, knowledge.kindOf);
  }, [knowledge, lots, events, receipts, receiptLines, storeId]);
  return useMemo(
    () =>
      knowledge && prices
        ? knowledge.runningTotal(lines, (line) => prices.get(knowledge.kindOf(line.name)), currency)
        : null,
    [knowledge, prices, lines, currency],
  );
}
