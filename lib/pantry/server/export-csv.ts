import Papa from "papaparse";
import type { HouseholdId } from "@/lib/kernel/id";
import { tableOf } from "@/lib/pantry/core/exchange/table";
import type { Lot } from "@/lib/pantry/core/lot";
import { readLimitMax, readRows } from "@/lib/sync/server/read-rows";

/** More lots than a household has; what lies beyond is left out rather than filling memory. */
const lotsMax = 50_000;

/** What is at home as CSV, the same table as the app's own export, most urgent first. Formulas are made harmless. */
export async function exportCsv(householdId: HouseholdId): Promise<string> {
  const lots: Lot[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readRows<"lot">>> = await readRows("lot", {
      householdId,
      limit: readLimitMax,
      ...(after && { after }),
    });
    lots.push(...page.rows.map(({ row }) => row));
    after = page.next;
  } while (after && lots.length < lotsMax);
  return Papa.unparse(tableOf(lots), { escapeFormulae: true, newline: "\r\n" });
}
