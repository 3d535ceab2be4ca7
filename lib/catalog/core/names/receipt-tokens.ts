import { abbreviations } from "./abbreviations";

/** Longest name that is read, in UTF-16 units. */
export const nameLengthMax = 200;
/** Most tokens of a name that are looked at. */
export const tokensMax = 20;

const number = String.raw`\d+(?:[.,/]\d+)?`;
const unit =
  "fl\\s?oz|floz|ounces?|oz|z|ct|cnt|count|lbs?|pounds?|grams?|g|gr|kg|ml|cl|liters?|litres?|l|lt|ltr|gallons?|gal|gl|pk|pck|pack|packs|qt|pt|rl|rolls|in|inch|mm|cm|sq ft|ea|each";
/** "64 fl oz", "3 x 400g", "12ct", "1/2 gal", "sz 4". */
const sizePattern = new RegExp(
  String.raw`(?:${number}\s*x\s*)?\b${number}\s?-?(?:${unit})\b\.?|\bsz\s?\d\b|\bsize\s\d\b|\b(?:hgal|half gal|1/2 gal|half gallon|gallon)\b`,
  "g",
);

/** A name cut into what it says and how much there is of it. */
export type ReceiptTokens = {
  /** Lower case tokens, still shortened: letters, digits, `&` and `/`. */
  tokens: string[];
  /** How many of the tokens stand before a comma or a "with": what follows says how, not what. */
  headLength: number;
  /** The size as written, lower case ("64 fl oz", "12ct"), when there is one. */
  size?: string;
  /** Every letter is a capital, as tills print; shortened words are likely. */
  shouted: boolean;
};

/** What comes after is an addition: "butter with sea salt", "tuna in water", "cat food, salmon". */
const headEnd = /,|\s(?:with|in|for|from|w)[\s/]/;

/** What a thing is made of, listed before it: "kale, apple & lemon juice", "shrimp, asparagus and penne pasta". */
const madeOfList =
  /^(?!.*\bflavou?r)(?:[^\s,]+|[^,]+,[^,]+),(?:[^,]+,)*[^,]*(?:&|\band\b)(?:\s+\S+){2,}\s*$|(?:,[^,]*){5}/;

/** Where the words end that say what the thing is; the whole name when a list leads to it at the end. */
function headEndOf(text: string): number {
  return madeOfList.test(text.trim()) ? -1 : text.search(headEnd);
}

function tokensOf(text: string): string[] {
  return text
    .split(/[^a-z0-9&/%]+/)
    .flatMap((token) => (abbreviations.has(token) || token === "m&ms" ? [token] : token.split(/[&/]/)))
    .filter((token) => token !== "")
    .slice(0, tokensMax);
}

/** A letter that some program before us could not write: "Cr<U+00E8>me". */
const escapedLetter = /<u\+([0-9a-f]{4})>/gi;

/** Splits a name as a person or a till writes it. At most nameLengthMax units and tokensMax tokens are looked at. */
export function receiptTokens(name: string): ReceiptTokens {
  const text = name
    .slice(0, nameLengthMax)
    .replace(escapedLetter, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");
  const lower = text.toLowerCase().replace(/['’`]/g, "");
  const sizes = lower.match(sizePattern);
  const bare = lower.replace(sizePattern, " ");
  const tokens = tokensOf(bare);
  const end = headEndOf(bare);
  const headLength = end > 0 ? tokensOf(bare.slice(0, end)).length : 0;
  return {
    tokens,
    headLength: headLength > 0 ? headLength : tokens.length,
    ...(sizes === null ? {} : { size: sizes.join(" ").trim() }),
    shouted: /[A-Z]{2}/.test(text) && !/[a-z]{2}/.test(text),
  };
}
