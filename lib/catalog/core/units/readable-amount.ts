import type { Thousandths } from "@/lib/kernel/quantity";

const larger: Readonly<Record<string, string>> = { mg: "g", g: "kg", ml: "l" };
const step = 1000;

type Readable = { unit: string; per: number };

/** The unit an amount reads best in, and how many of its own go into one of that: 1100 g is 1.1 kg, 900 g stays. */
export function readableUnit(quantity: Thousandths, unit: string): Readable {
  const next = larger[unit];
  return next !== undefined && quantity >= step * 1000 ? { unit: next, per: step } : { unit, per: 1 };
}
