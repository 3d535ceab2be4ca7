/** An amount in thousandths of its unit: 1.5 l is 1500. Integers, because floats do not commute under merge. */
export type Thousandths = number;

/** Largest amount of anything, either sign: two million units, inside a 32-bit column. */
export const quantityMax: Thousandths = 2_000_000_000;

/** Nearest thousandth of a decimal amount, held inside the bound. */
export const toThousandths = (amount: number): Thousandths =>
  Math.max(-quantityMax, Math.min(quantityMax, Math.round(amount * 1000)));

export const fromThousandths = (quantity: Thousandths): number => quantity / 1000;

/** Decimal text without trailing zeros: 1500 is "1.5", 2000 is "2". */
export const formatThousandths = (quantity: Thousandths): string => String(quantity / 1000);
