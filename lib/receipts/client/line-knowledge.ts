/** What the catalog says about a line somebody corrects. Its data is large, so it comes when it is first needed. */
import { parseDay, type Day } from "@/lib/kernel/day";
import type { LinePatch } from "@/lib/receipts/core/review/edit-line";
import type { ReceiptLine } from "@/lib/receipts/core/review/receipt";

const loadKeeping = () => import("@/lib/pantry/core/keeping").catch(() => null);

/** A date that was read off the package stays; an estimate follows name, category and place. */
const mayBeEstimated = (line: ReceiptLine): boolean => line.expiresOn === null || line.expiryReason !== null;

/**
 * How long a line keeps from the day it was bought, as a patch; null when its date is not ours to change or nothing is
 * known, as without a connection on the first visit.
 */
export async function estimateLine(line: ReceiptLine, boughtOn: string | null, today: Day): Promise<LinePatch | null> {
  if (!mayBeEstimated(line)) return null;
  const location = line.location ?? "pantry";
  const state = location === "freezer" ? "frozen" : "unopened";
  const since = (boughtOn && parseDay(boughtOn)) || today;
  const found = (await loadKeeping())?.estimateKeeping(line, state, location, since);
  return found ? { expiresOn: found.expiresOn, expiryReason: found.reason } : null;
}
