import type { Category } from "../category/categories";
import { expandTokens } from "./expand";
import type { Lexicon } from "./lexicon";
import { nameWords } from "./name-words";
import { receiptTokens } from "./receipt-tokens";

/** A name taken apart. */
export type ReadName = {
  /** Folded words of the whole name, brand included, shop brand and size gone. */
  words: string[];
  /** The same without the brand. */
  productWords: string[];
  /** Full words as read, before folding, for display. */
  fullWords: string[];
  brand?: string;
  brandCategories: readonly Category[];
  size?: string;
  shouted: boolean;
};

/** Longest brand looked for, in words. */
const brandWordsMax = 4;

/** How many tokens at the start are a shop's own brand; never all of them. */
function shopBrandLength(tokens: readonly string[], lexicon: Lexicon): number {
  for (let length = Math.min(brandWordsMax, tokens.length - 1); length > 0; length -= 1) {
    if (lexicon.storeBrands.has(tokens.slice(0, length).join(" "))) return length;
  }
  return 0;
}

type Span = { start: number; end: number; categories: readonly Category[] };

/** The longest brand a name holds. A brand of one word counts only where brands stand: first. */
function findBrand(words: readonly string[], lexicon: Lexicon): Span | null {
  for (let length = Math.min(brandWordsMax, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      if (length === 1 && start > 0) break;
      const categories = lexicon.categoriesByBrand.get(words.slice(start, start + length).join(" "));
      if (categories !== undefined) return { start, end: start + length, categories };
    }
  }
  return null;
}

const titled = (text: string): string =>
  text.replace(/(^| )([a-z])/g, (_, space: string, letter: string) => space + letter.toUpperCase());

/** Takes a name apart: size and shop brand off, shortened words full, brand found. */
export function readName(name: string, lexicon: Lexicon): ReadName {
  const { tokens, size, shouted } = receiptTokens(name);
  const shopLength = shopBrandLength(tokens, lexicon);
  const fullWords = expandTokens(tokens.slice(shopLength), lexicon.lexis, shouted);
  const words = nameWords(fullWords.join(" "));
  const found = findBrand(words, lexicon);
  const productWords = found === null ? words : [...words.slice(0, found.start), ...words.slice(found.end)];
  const shopBrand = shopLength > 0 ? tokens.slice(0, shopLength).join(" ") : undefined;
  const brand = found === null ? shopBrand : words.slice(found.start, found.end).join(" ");
  return {
    words,
    productWords,
    fullWords,
    ...(brand === undefined ? {} : { brand: titled(brand) }),
    brandCategories: found?.categories ?? [],
    ...(size === undefined ? {} : { size }),
    shouted,
  };
}
