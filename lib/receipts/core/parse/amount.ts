/** A sum of money as printed somewhere in a text. */
export type Amount = {
  /** Hundredths, negative when printed with a minus on either side. */
  minor: number;
  /** Where it stands in the text, its sign and currency included. */
  start: number;
  end: number;
  /** Index of its last digit. */
  lastDigit: number;
};

/** Letters the recogniser puts where a digit stands. */
const digitOf: Record<string, string> = {
  O: "0",
  o: "0",
  Q: "0",
  D: "0",
  C: "0",
  l: "1",
  I: "1",
  "|": "1",
  S: "5",
  B: "8",
  Z: "2",
};
const likeDigit = "[0-9OoQDlI|SBZ]";
/** With what a pound or dollar sign is misread for, where a sum follows at once. */
const currency =
  "(?:[$€£¥]|US\\$|S\\$|A\\$|R\\s?[MNH]|EUR|USD|GBP|AED|CHF|SR|Rs\\.?|kr|[SEFLft](?=\\s?[\\dlIO]{1,4}[.,]\\d{2}))";

/** Sign, currency, whole part with or without thousands marks, separator, two digits, sign. */
const pattern = new RegExp(
  "(?<![\\p{L}\\d.,/-])(?<!\\d:)" +
    `(?<before>[-–]\\s?)?(?:${currency}\\s?){0,2}(?<before2>[-–]\\s?)?` +
    `(?<whole>[0-9]{1,3}(?:[.,'][0-9]{3})+(?=\\s?[.,])|[0-9OQlI]${likeDigit}{0,6}|)` +
    `\\s?[.,]\\s?(?<fraction>[0-9OQDSC][0-9OoQDCSBlI])` +
    "(?<after>\\s?[-–](?![\\p{L}\\d]))?(?!\\d|[.,:/]\\d|\\s?%)",
  "gu",
);

const toDigits = (text: string): string => [...text].map((char) => digitOf[char] ?? char).join("");

/**
 * Every sum printed with a decimal separator, from left to right. Dates, times, percentages and long numbers are none.
 * A misread letter counts as the digit it looks like beside real digits.
 */
export function findAmounts(text: string): Amount[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { whole = "", fraction = "", before, before2, after } = match.groups ?? {};
    if (!/\d/.test(whole + fraction)) return [];
    const cents = toDigits(fraction);
    const value = Number(`${toDigits(whole).replace(/[.,' ]/g, "") || "0"}.${cents}`);
    if (!Number.isFinite(value)) return [];
    const negative = (before ?? before2 ?? after) !== undefined;
    const minor = Math.round(value * 100);
    const end = match.index + match[0].length;
    return [
      {
        minor: negative ? -minor : minor,
        start: match.index,
        end,
        lastDigit: end - (after?.length ?? 0) - 1,
      },
    ];
  });
}
