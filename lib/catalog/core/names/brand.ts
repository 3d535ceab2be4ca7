import type { Category } from "../category/categories";
import type { Lexicon } from "./lexicon";
import { nameWords } from "./name-words";

/** Where a brand stands in the folded words of a name, and the shelves it stands on in shops. */
export type BrandSpan = { start: number; end: number; categories: readonly Category[] };

/** Longest brand looked for, in words. */
const brandWordsMax = 4;

/** How many tokens at the start are a shop's own brand; never all of them. */
export function shopBrandLength(tokens: readonly string[], lexicon: Lexicon): number {
  for (let length = Math.min(brandWordsMax, tokens.length - 1); length > 0; length -= 1) {
    if (lexicon.storeBrands.has(tokens.slice(0, length).join(" "))) return length;
  }
  return 0;
}

/** The longest brand a name holds. A brand of one word counts only where brands stand: first. */
export function findBrand(words: readonly string[], lexicon: Lexicon): BrandSpan | null {
  for (let length = Math.min(brandWordsMax, words.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      if (length === 1 && start > 0) break;
      const categories = lexicon.categoriesByBrand.get(words.slice(start, start + length).join(" "));
      if (categories !== undefined) return { start, end: start + length, categories };
    }
  }
  return null;
}

/** The full words that make up the brand a name begins with, and the rest; all are the rest when it begins otherwise. */
export function splitBrand(fullWords: readonly string[], found: BrandSpan | null): { brand: string[]; rest: string[] } {
  const words = fullWords
    .join(" ")
    .split(" ")
    .filter((word) => word !== "");
  if (found === null || found.start > 0) return { brand: [], rest: words };
  let count = 0;
  while (count < words.length && nameWords(words.slice(0, count).join(" ")).length < found.end) count += 1;
  return { brand: words.slice(0, count), rest: words.slice(count) };
}

const codeLengthMax = 3;

/** A brand for people: "Organic Valley"; short ones are codes, "GV". */
export const brandTitle = (text: string): string =>
  text.length <= codeLengthMax
    ? text.toUpperCase()
    : text.replace(/(^| )([a-z])/g, (_, space: string, letter: string) => space + letter.toUpperCase());
