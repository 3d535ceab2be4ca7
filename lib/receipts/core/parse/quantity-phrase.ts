import { toThousandths, type Thousandths } from "@/lib/kernel/quantity";

/** How many at how much: "2 @ 1.99", "0.532 kg x 2.99/kg", "4,99 x 2", "2 for 5.00". */
export type QuantityPhrase = {
  quantity: Thousandths;
  unit: string | null;
  /** Null where only the count is printed. */
  unitPriceMinor: number | null;
  start: number;
  end: number;
  /** Its count, where that stands apart before the name. */
  before?: { start: number; end: number };
};

const number = String.raw`\d{1,4}(?:[.,]\d{1,3})?`;
const price = String.raw`(?:R\s?[MNH]|EUR|[$€£])?\s{0,2}\d{0,4}[.,]\s?\d{2,3}`;
const unitWords = String.raw`(?:lbs?|1bs?|kgs?|k9|kilos?|g|gr|oz|floz|ea|each|st|stk|pcs?|pc|units?|l|ltr|litres?|gal|ct)`;
const times = String.raw`(?:@|[xX×*])`;

const patterns: readonly {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>) => [string, string, string?];
}[] = [
  {
    // "1.08 lb @ 1.99 /lb", "0.41 lb 1 lb /0.49", "2 @ 1.34", "3EA @0.19/EA", "2.31 lb @ 1 lb /0.49"
    pattern: new RegExp(
      `(?<q>${number})\\s{0,2}(?<u>${unitWords})?\\.?\\s{0,2}(?:net)?\\s{0,2}${times}\\s{0,2}(?:1\\s{0,2}[l1]b\\s{0,2}/\\s{0,2})?(?<p>${price})`,
      "i",
    ),
    read: ({ q = "", p = "", u }) => [q, p, u],
  },
  {
    pattern: new RegExp(
      `(?<q>${number})\\s{0,2}(?<u>[l1]b|kg)s?\\.?\\s{1,2}(?:1\\s{0,2}[l1]b\\s{0,2}/\\s{0,2})?(?<p>${price})(?:\\s{0,2}/\\s{0,2}(?:[l1]b|kg))?`,
      "i",
    ),
    read: ({ q = "", p = "", u }) => [q, p, u],
  },
  {
    // A line of its own that lost its sign: "2  1.34", "2 0 1.34"
    pattern: new RegExp(`^\\W*(?<q>[1-9]\\d?)\\s{1,3}(?:[0O©]\\s{1,2})?(?<p>${price})\\W*$`, "i"),
    read: ({ q = "", p = "" }) => [q, p],
  },
  {
    // "4,99 x 2"
    pattern: new RegExp(`(?<p>${price})\\s{0,2}[xX×*]\\s{0,2}(?<q>\\d{1,3})(?![\\d.,])`, "i"),
    read: ({ q = "", p = "" }) => [q, p],
  },
];

const numberOf = (text: string): number => Number(text.replace(/[^\d.,]/g, "").replace(",", "."));

const unitOf = (text: string | undefined): string | null => {
  const word = (text ?? "")
    .toLowerCase()
    .replace(/^1b/, "lb")
    .replace("k9", "kg")
    .replace(/^(lb|kg|kilo)s$/, "$1");
  if (word === "kilo") return "kg";
  return ["lb", "kg", "g", "oz", "l"].includes(word) ? word : null;
};

/** Multi-buy: "4/5.00", "2 for 3.00", "12/ 1.00": so many together for so much. */
const multiBuy = new RegExp(
  `(?:(?<q>\\d{1,2})\\s{0,2}@?\\s)?(?<n>\\d{1,2})\\s{0,2}(?:/|for)\\s{0,2}(?<p>${price})`,
  "i",
);

/** The first quantity phrase of a text. */
export function findQuantity(text: string): QuantityPhrase | null {
  const many = multiBuy.exec(text);
  if (many) {
    const { q = "1", n = "1", p = "" } = many.groups ?? {};
    const each = Math.round((numberOf(p) * 100) / Math.max(1, Number(n)));
    return {
      quantity: toThousandths(Number(q)),
      unit: null,
      unitPriceMinor: each,
      start: many.index,
      end: many.index + many[0].length,
    };
  }
  for (const { pattern, read } of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [quantity, unitPrice, unit] = read(match.groups ?? {});
    const value = numberOf(quantity);
    const each = numberOf(unitPrice);
    if (!(value > 0) || !Number.isFinite(each)) continue;
    return {
      quantity: toThousandths(value),
      unit: unitOf(unit),
      unitPriceMinor: Math.round(each * 100),
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return null;
}

/** Whether so much of something at a price comes to a sum, within what tills round. */
export function comesTo(quantity: Thousandths, unitPriceMinor: number, sumMinor: number): boolean {
  const exact = (quantity * unitPriceMinor) / 1000;
  const pieces = quantity % 1000 === 0;
  return Math.abs(Math.abs(sumMinor) - exact) <= (pieces ? 0.51 : 1.01 + 0.005 * Math.abs(unitPriceMinor));
}
