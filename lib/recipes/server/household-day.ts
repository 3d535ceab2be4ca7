import { dayInZone, type Day } from "@/lib/kernel/day";
import { readRow } from "@/lib/sync/server/read-rows";

/** Today as the household counts its days. */
export async function householdToday(householdId: string): Promise<Day> {
  const household = await readRow("household", { householdId, id: householdId });
  return dayInZone(Date.now(), household?.row.timeZone ?? "Etc/UTC");
}
