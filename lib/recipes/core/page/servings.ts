/** How much a recipe makes. */

export type Yield = { servings: number | null; yieldText: string | null };

/** Makes that are no count of portions: a weight, a volume, dozens. */
const noCount =
  /^\W*\d[\d.,/½¼¾⅓⅔\s]*(?:(?:-|–|to)\s*\d+\s*)?(?:dozen|doz|dl|cl|ml|l|litres?|liters?|cups?|kg|g|grams?|lbs?|oz|ounces?|pounds?|quarts?|pints?)\b/iu;

const words = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** The portions a text names: of a range the upper end, so that nobody goes short. */
function countIn(text: string): number | null {
  if (noCount.test(text)) return null;
  const range =
    /(\d{1,4})\s*(?:-|–|—|to|or|bis|à|a|tot|till)\s*(\d{1,4})(?!\d|\/|\s*(?:cm|mm|inch|"|g\b|ml\b|oz\b))/iu.exec(text);
  const [first, last] = [Number(range?.[1]), Number(range?.[2])];
  if (range && last > first && last <= first * 4) return last;
  const single = Number(
    /\d{1,4}/.exec(text)?.[0] ?? words.findIndex((word) => new RegExp(`\\b${word}\\b`, "i").test(text)),
  );
  return single > 0 && single <= 1000 ? single : null;
}

const textsOf = (value: unknown): string[] => {
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  const { value: amount, unitText, name } = value as Record<string, unknown>;
  const said = [...textsOf(amount), ...textsOf(unitText)].join(" ");
  return said === "" ? textsOf(name) : [said];
};

/** Servings and the words for them, out of "4", ["4", "4 bowls"], "Serves 4 to 6" or a QuantitativeValue. */
export function readYield(value: unknown): Yield {
  const texts = textsOf(value).map((text) => text.replace(/\s+/g, " ").slice(0, 200));
  const worded = texts.find((text) => /\p{L}/u.test(text)) ?? null;
  const bare = texts.find((text) => /^\d{1,4}$/.test(text));
  const servings = worded !== null && noCount.test(worded) ? null : (bare ?? worded ?? texts[0] ?? null);
  return {
    servings: servings === null ? null : countIn(servings),
    yieldText: worded ?? texts[0] ?? null,
  };
}
