import { findAmounts } from "./amount";
import type { Line } from "./line";

/** Another sum a printed price may be, and how likely the recogniser held the one digit that differs. */
export type PriceReading = { minor: number; probability: number };

const digit = /\d/;

/** What else a line's price may say when one of its digits is read the recogniser's second way. */
export function otherPrices(line: Line): PriceReading[] {
  const { price, row, text } = line;
  if (!price || row.mended) return [];
  return row.spans.flatMap(({ cell, from, start }) =>
    cell.box.others.flatMap(({ at, char, probability }): PriceReading[] => {
      const index = start + at - from;
      if (index < price.start || index >= price.end || !digit.test(char)) return [];
      const changed = text.slice(price.start, index) + char + text.slice(index + 1, price.end);
      const [amount] = findAmounts(changed);
      return amount && amount.minor !== price.minor ? [{ minor: amount.minor, probability }] : [];
    }),
  );
}
