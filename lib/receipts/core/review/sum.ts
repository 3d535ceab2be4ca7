import type { Receipt, ReceiptLine } from "./receipt";

/**
 * What the lines make, against what the receipt says; all in minor units.
 * @property linesMinor price minus discount of every line that is not left out
 * @property taxMinor tax that comes on top of the lines; zero where prices include it
 * @property differenceMinor what is missing up to the total; below zero when the lines make more; null without a total
 * @property unpriced how many items have no price
 */
export type ReviewSum = {
  linesMinor: number;
  taxMinor: number;
  totalMinor: number | null;
  differenceMinor: number | null;
  unpriced: number;
};

/** A discount counts even where its price was not read: it was printed. */
function amountOf(line: ReceiptLine): number {
  if (line.dropped || line.kind === "void") return 0;
  const paid = (line.priceMinor ?? 0) - Math.abs(line.discountMinor ?? 0);
  return line.kind === "discount" ? -Math.abs(paid) : paid;
}

type Totals = Pick<Receipt, "totalMinor" | "subtotalMinor" | "taxMinor">;

/** Some tills add tax to the prices, others include it and still print it. It is on top only where that explains more. */
function taxOnTop({ totalMinor, subtotalMinor, taxMinor }: Totals, linesMinor: number): number {
  if (!taxMinor || totalMinor === null) return 0;
  const without = totalMinor - linesMinor;
  const isPrinted = subtotalMinor !== null && subtotalMinor + taxMinor === totalMinor;
  const isExact = without === taxMinor;
  return (isPrinted || isExact) && Math.abs(without - taxMinor) < Math.abs(without) ? taxMinor : 0;
}

/** Adds the lines up and compares them honestly with the total. */
export function reviewSum(lines: readonly ReceiptLine[], receipt: Totals): ReviewSum {
  const linesMinor = lines.reduce((sum, line) => sum + amountOf(line), 0);
  const taxMinor = taxOnTop(receipt, linesMinor);
  const { totalMinor } = receipt;
  return {
    linesMinor,
    taxMinor,
    totalMinor,
    differenceMinor: totalMinor === null ? null : totalMinor - linesMinor - taxMinor,
    unpriced: lines.filter((line) => line.kind === "item" && !line.dropped && line.priceMinor === null).length,
  };
}
