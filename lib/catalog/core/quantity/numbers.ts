/** The fractions Unicode has a character for. */
const fractionByGlyph: Record<string, number> = {
  "¼": 1 / 4,
  "½": 1 / 2,
  "¾": 3 / 4,
  "⅐": 1 / 7,
  "⅑": 1 / 9,
  "⅒": 1 / 10,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅙": 1 / 6,
  "⅚": 5 / 6,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

const glyphs = Object.keys(fractionByGlyph).join("");

const words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(
  " ",
);
const valueByWord = new Map<string, number>([
  ...words.map((word, index): [string, number] => [word, index + 1]),
  ["twenty", 20],
  ["thirty", 30],
  ["half", 0.5],
  ["quarter", 0.25],
]);

/** The number a word says ("twelve" is 12), or null. */
export const numberOfWord = (lower: string): number | null => valueByWord.get(lower) ?? null;

/**
 * One written number at the place where matching starts: "2", "1.5", "1,5", "1,000", "3/4", "1 3/4", "1-3/4", "1¾", "¾".
 * At most six digits before the point, so that a barcode is not an amount.
 */
export const numberPattern = new RegExp(
  [
    String.raw`\d{1,3}\s*[-\s]\s*\d{1,2}\s*[/⁄]\s*\d{1,3}(?![\d/])`,
    String.raw`\d{1,3}\s*[-\s]?\s*[${glyphs}]`,
    String.raw`\d{1,3}\s*[/⁄]\s*\d{1,3}(?![\d/])`,
    `[${glyphs}]`,
    String.raw`\d{1,3}(?:,\d{3})+(?!\d)`,
    String.raw`\d{1,6}[.,]\d{1,4}(?!\d)`,
    String.raw`\.\d{1,4}`,
    String.raw`\d{1,6}`,
  ].join("|"),
  "uy",
);

function fractionValue(text: string): number {
  const [above = "0", below = "1"] = text.split(/[/⁄]/u);
  return Number(below) === 0 ? 0 : Number(above) / Number(below);
}

/** What a text matched by `numberPattern` is worth. */
export function numberValue(text: string): number {
  const glyph = fractionByGlyph[text.at(-1) ?? ""];
  if (glyph !== undefined) return glyph + Number(text.slice(0, -1).replace(/[-\s]/gu, "") || 0);
  if (/[/⁄]/u.test(text)) {
    const [, whole = "0", fraction = text] = /^(\d+)\s*[-\s]\s*(\d+\s*[/⁄]\s*\d+)$/u.exec(text) ?? [];
    return Number(whole) + fractionValue(fraction);
  }
  return Number(/^\d{1,3}(,\d{3})+$/u.test(text) ? text.replaceAll(",", "") : text.replace(",", "."));
}
