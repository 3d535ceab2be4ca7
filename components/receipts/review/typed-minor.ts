import { toMinor } from "@/lib/kernel/money";
import { parseDecimal } from "@/lib/receipts/core/review/decimal";

/** Beyond this no household shops; it also fits the column. */
const minorMax = 2_000_000_000;
const minorPerUnit = 100;

/**
 * Typed money in minor units; null for an empty field, undefined when it is no amount.
 * @param currency of which the number of digits is taken; two where it was not read
 */
export function typedMinor(text: string, currency: string | null): number | null | undefined {
  if (!text.trim()) return null;
  const amount = parseDecimal(text);
  if (amount === null) return undefined;
  const minor = currency ? toMinor(amount, currency) : Math.round(amount * minorPerUnit);
  return Math.abs(minor) <= minorMax ? minor : undefined;
}
