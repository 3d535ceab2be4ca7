import { categories, type Category } from "../category/categories";
import { buildLexis, type Lexis } from "./candidates";

/**
 * Phrases made ready by `scripts/train/categories.ts`, so that a phone only splits strings: each entry is the plain
 * lower-case phrase, followed by `|` and its folded words where those differ.
 */
export type LexiconData = {
  /** Phrases beyond the foods, by category, separated by commas; none stands under two. */
  phrases: Readonly<Record<string, string>>;
  /** Names by food: lines of `slug=phrase,phrase`. */
  foods: string;
  /** Brands by category, separated by commas. */
  brands: Readonly<Record<string, string>>;
  /** A shop's own brands, separated by commas. */
  storeBrands: string;
};

/** What the app knows of names before any learning. All keys are folded words joined by spaces. */
export type Lexicon = {
  categoryByPhrase: ReadonlyMap<string, Category>;
  slugByName: ReadonlyMap<string, string>;
  categoriesByBrand: ReadonlyMap<string, readonly Category[]>;
  storeBrands: ReadonlySet<string>;
  lexis: Lexis;
};

/** Longest phrase that is looked up, in words. */
export const phraseWordsMax = 6;

function eachEntry(list: string, take: (plain: string, key: string) => void): void {
  for (const entry of list.split(",")) {
    const bar = entry.indexOf("|");
    const plain = bar < 0 ? entry : entry.slice(0, bar);
    if (plain !== "") take(plain, bar < 0 ? entry : entry.slice(bar + 1));
  }
}

/** Reads the prepared phrases; a few milliseconds, so callers keep the result. */
export function readLexicon(data: LexiconData): Lexicon {
  const categoryByPhrase = new Map<string, Category>();
  const slugByName = new Map<string, string>();
  const categoriesByBrand = new Map<string, Category[]>();
  const plain: string[] = [];
  for (const line of data.foods.split("\n")) {
    const split = line.indexOf("=");
    const slug = line.slice(0, split);
    eachEntry(line.slice(split + 1), (name, key) => {
      plain.push(name);
      if (!slugByName.has(key)) slugByName.set(key, slug);
    });
  }
  for (const category of categories) {
    eachEntry(data.phrases[category] ?? "", (phrase, key) => {
      plain.push(phrase);
      if (!categoryByPhrase.has(key)) categoryByPhrase.set(key, category);
    });
    eachEntry(data.brands[category] ?? "", (brand, key) => {
      plain.push(brand);
      const known = categoriesByBrand.get(key);
      if (known === undefined) categoriesByBrand.set(key, [category]);
      else if (!known.includes(category)) known.push(category);
    });
  }
  const storeBrands = new Set<string>();
  eachEntry(data.storeBrands, (brand) => storeBrands.add(brand));
  return { categoryByPhrase, slugByName, categoriesByBrand, storeBrands, lexis: buildLexis(plain) };
}
