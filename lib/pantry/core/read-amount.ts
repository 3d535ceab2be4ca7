import { quantityMax, toThousandths } from "@/lib/kernel/quantity";

/** A decimal amount as people type it, with a point or a comma, in thousandths; null when it is none or not above zero. */
export function readAmount(text: string): number | null {
  const decimal = text.trim().replace(",", ".");
  if (!/^\d{1,7}(\.\d*)?$|^\.\d+$/.test(decimal)) return null;
  const quantity = toThousandths(Number(decimal));
  return quantity > 0 && quantity < quantityMax ? quantity : null;
}
