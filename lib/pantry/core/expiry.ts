import { daysBetween, parseDay, type Day } from "@/lib/kernel/day";
import type { Lot } from "./lot";

/** Days ahead that count as soon: what can still be planned into the next meals. */
export const soonDays = 3;

/** `over` its day has passed; `undated` nobody knows. */
export type ExpiryLevel = "over" | "today" | "soon" | "later" | "undated";

/** @property daysLeft whole calendar days, negative when over; null when undated */
export type Expiry = { level: ExpiryLevel; daysLeft: number | null };

function levelOf(daysLeft: number): ExpiryLevel {
  if (daysLeft < 0) return "over";
  if (daysLeft === 0) return "today";
  return daysLeft <= soonDays ? "soon" : "later";
}

/** How much time a lot has left, in calendar days of the household. */
export function expiryOf(lot: Pick<Lot, "expiresOn">, today: Day): Expiry {
  const day = lot.expiresOn ? parseDay(lot.expiresOn) : null;
  if (!day) return { level: "undated", daysLeft: null };
  const daysLeft = daysBetween(today, day);
  return { level: levelOf(daysLeft), daysLeft };
}
