import type { Category } from "../category/categories";
import { brandTitle, findBrand, shopBrandLength, splitBrand } from "./brand";
import { expandTokens } from "./expand";
import type { Lexicon } from "./lexicon";
import { nameWords } from "./name-words";
import { receiptTokens } from "./receipt-tokens";

/** A name taken apart. */
export type ReadName = {
  /** Folded words of the whole name, brand included, shop brand and size gone. */
  words: string[];
  /** How many of the words, from the first, say what the thing is; the rest come after a comma or a "with". */
  headLength: number;
  /** The same without the brand. */
  productWords: string[];
  /** Full words as read, before folding, the leading brand left out; for display. */
  fullWords: string[];
  brand?: string;
  brandCategories: readonly Category[];
  /** As written, lower case. */
  size?: string;
  /** Printed in capitals, as tills do. */
  shouted: boolean;
};

/** Takes a name apart: size and shop brand off, shortened words full, brand found. */
export function readName(name: string, lexicon: Lexicon): ReadName {
  const { tokens, headLength, size, shouted } = receiptTokens(name);
  const shopLength = shopBrandLength(tokens, lexicon);
  const fullWords = expandTokens(tokens.slice(shopLength), lexicon.lexis, shouted);
  const words = nameWords(fullWords.join(" "));
  const headTokens = fullWords.slice(0, Math.max(1, headLength - shopLength));
  const headWords = headTokens.length < fullWords.length ? nameWords(headTokens.join(" ")).length : words.length;
  const found = findBrand(words, lexicon);
  const { brand: leading, rest } = splitBrand(fullWords, found);
  const inside = found === null ? tokens.slice(0, shopLength) : words.slice(found.start, found.end);
  const brand = (leading.length > 0 ? leading : inside).join(" ");
  return {
    words,
    headLength: headWords > 0 ? Math.min(headWords, words.length) : words.length,
    productWords: found === null ? words : [...words.slice(0, found.start), ...words.slice(found.end)],
    fullWords: rest,
    ...(brand === "" ? {} : { brand: brandTitle(brand) }),
    brandCategories: found?.categories ?? [],
    ...(size === undefined ? {} : { size }),
    shouted,
  };
}
