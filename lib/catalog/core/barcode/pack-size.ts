import { quantityMax, toThousandths, type Thousandths } from "@/lib/kernel/quantity";
import { isMeasure, unitOf } from "@/lib/catalog/core/units/unit-names";

/** What a pack holds: `count` times `quantity` of `unit`. */
export type PackSize = { count: number; quantity: Thousandths; unit: string };

const countMax = 1_000;
const printed = /(?:(\d{1,4})\s*[x×*]\s*)?(\d{1,6}(?:[.,]\d{1,3})?)\s*(fl\.?\s?oz|\p{L}{1,10})\b/iu;

/** The size printed on a pack ("1 L", "6 x 330 ml", "500 g e"), or null where it names no measure. */
export function parsePackSize(text: string): PackSize | null {
  const [, count = "1", amount = "", written = ""] = printed.exec(text) ?? [];
  const unit = unitOf(written);
  const quantity = toThousandths(Number(amount.replace(",", ".")));
  if (unit === null || !isMeasure(unit) || quantity <= 0 || quantity > quantityMax || Number(count) > countMax)
    return null;
  return { count: Math.max(1, Number(count)), quantity, unit };
}
