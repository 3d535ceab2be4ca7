import { dayInZone } from "@/lib/kernel/day";
import { newId } from "@/lib/kernel/new-id";
import type { Moment } from "@/lib/pantry/core/change";

/** Now, for a person of a household. @param timeZone IANA name the household counts its days in */
export function momentNow(userId: string, timeZone: string): Moment {
  const nowMs = Date.now();
  return { nowMs, today: dayInZone(nowMs, timeZone), userId, nextId: newId };
}
