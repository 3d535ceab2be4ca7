/** What a correction teaches. The catalog's words make the key of a lesson, so they come when one is first made. */
import { parseDay, type Day } from "@/lib/kernel/day";
import { nameStore } from "@/lib/receipts/core/lessons/name-store";
import type { LinePatch } from "@/lib/receipts/core/review/edit-line";
import type { Edit, Receipt, ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { rowsStore } from "@/lib/sync/client/rows";

const loadTeach = () => import("@/lib/receipts/core/lessons/teach").catch(() => null);

type Corrected = { receipt: Receipt; householdId: string; userId: string; today: Day };

/** The lesson of a correction, with its store where that is new; null when it teaches nothing. @param line before it */
export async function lessonFrom(line: ReceiptLine, patch: LinePatch, corrected: Corrected): Promise<Edit | null> {
  const { receipt, householdId, userId, today } = corrected;
  const teaching = await loadTeach();
  if (!teaching) return null;
  const { storeId, drafts: storeDrafts } = nameStore(receipt, householdId, rowsStore("store").getState());
  const { drafts, back } = teaching.teach(line, patch, {
    householdId,
    storeId,
    userId,
    nowMs: Date.now(),
    boughtOn: (receipt.purchasedOn && parseDay(receipt.purchasedOn)) || today,
    lessons: rowsStore("lesson").getState(),
  });
  return drafts.length ? { drafts: [...storeDrafts, ...drafts], back } : null;
}
