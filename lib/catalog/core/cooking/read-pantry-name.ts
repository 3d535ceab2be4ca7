import { findBrand, shopBrandLength } from "../names/brand";
import { knownNames } from "../names/known-names";
import { receiptTokens } from "../names/receipt-tokens";
import { cookTable, cookWords } from "./cook-table";
import { nearbyWordsOf, type NearbyWords } from "./nearby-words";
import { readCookWords, type CookFood } from "./read-cook-food";
import { describingWords } from "./wording";

/** What names at home are read against, beside the tables: how often the recipes at hand use each food, and their words. */
export type RecipeWords = { usesByKey: ReadonlyMap<string, number>; words: ReadonlySet<string>; nearby: NearbyWords };

const brandWordsAtEnd = 2;

const isNamed = (words: readonly string[], food: CookFood, recipes: RecipeWords): boolean =>
  food.known || recipes.usesByKey.has(food.key) || knownNames().slugByName.has(words.join(" "));

/** How a slip may have looked before folding took its plural off: "chees" is folded to "chee". */
const formsOf = (word: string): string[] => [word, `${word}s`, word.replace(/s$/, ""), word.replace(/y$/, "ie")];

const joiningWords = new Set(["in", "of", "and", "with"]);
const shortestPart = 3;

/** A word that ran into the next: "cookingoil", "tuna inwater". */
function splitWord(word: string, recipes: RecipeWords): string[] {
  const isWord = (part: string) =>
    joiningWords.has(part) || (part.length >= shortestPart && (recipes.words.has(part) || cookTable().words.has(part)));
  const found: string[] = [];
  for (const form of new Set([word, word.replace(/y$/, "ie")])) {
    for (let place = 2; place <= form.length - 2; place += 1) {
      const [first, second] = [form.slice(0, place), form.slice(place)];
      const last = cookWords(second)[0] ?? second;
      if (isWord(first) && (isWord(second) || isWord(last))) found.push(`${first} ${second}`);
    }
  }
  return found;
}

type Correction = { food: CookFood; uses: number; strange: boolean; naming: boolean };

/** A word nobody knows is the likelier slip; a reading that names something says more than one that describes. */
const isBetter = (one: Correction, other: Correction): boolean => {
  if (one.strange !== other.strange) return one.strange;
  return one.naming === other.naming ? one.uses > other.uses : one.naming;
};

/** The name with one word set right, where that makes it a food we know; the food most used by the recipes wins. */
function corrected(words: readonly string[], recipes: RecipeWords): CookFood | null {
  let best: Correction | null = null;
  for (const [place, word] of words.entries()) {
    const strange = !recipes.words.has(word) && !cookTable().words.has(word);
    const near = strange
      ? formsOf(word).flatMap((form) => nearbyWordsOf(form, recipes.nearby))
      : nearbyWordsOf(word, recipes.nearby);
    for (const reading of strange ? [...new Set(near), ...splitWord(word, recipes)] : near) {
      // Folded again, since words that belong together may only meet now: "bakng soda".
      const tried = cookWords([...words.slice(0, place), reading, ...words.slice(place + 1)].join(" "));
      const food = readCookWords(tried);
      if (!isNamed(tried, food, recipes)) continue;
      const uses = recipes.usesByKey.get(food.key) ?? 0;
      const found = { food, uses, strange, naming: !describingWords.has(reading) };
      if (best === null || isBetter(found, best)) best = found;
    }
  }
  return best?.food ?? null;
}

/** The longest known end of a name of at least two words: what stands before it is a maker or praise. */
function endOfName(words: readonly string[], recipes: RecipeWords): CookFood | null {
  for (let start = 1; start <= words.length - brandWordsAtEnd; start += 1) {
    const end = words.slice(start);
    const food = readCookWords(end);
    if (isNamed(end, food, recipes)) return food;
  }
  return null;
}

/**
 * The food behind a name as it stands on somebody's shelf: shop and brand, size and packaging off, one slip of the finger
 * set right.
 */
export function readPantryName(name: string, recipes: RecipeWords): CookFood {
  const lexicon = knownNames();
  const { tokens } = receiptTokens(name);
  const words = cookWords(tokens.slice(shopBrandLength(tokens, lexicon)).join(" "));
  const whole = readCookWords(words);
  if (isNamed(words, whole, recipes)) return whole;
  const brand = findBrand(words, lexicon);
  const product = brand === null ? words : [...words.slice(0, brand.start), ...words.slice(brand.end)];
  if (product.length > 0 && product.length < words.length) {
    const food = readCookWords(product);
    if (isNamed(product, food, recipes)) return food;
  }
  return corrected(words, recipes) ?? endOfName(words, recipes) ?? whole;
}
