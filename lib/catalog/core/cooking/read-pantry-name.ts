import { findBrand, shopBrandLength } from "../names/brand";
import { knownNames } from "../names/known-names";
import { receiptTokens } from "../names/receipt-tokens";
import { cookTable, cookWords } from "./cook-table";
import { nearbyWordsOf, type NearbyWords } from "./nearby-words";
import { readCookWords, type CookFood } from "./read-cook-food";

/** What names at home are read against, beside the tables: how often the recipes at hand use each food, and their words. */
export type RecipeWords = { usesByKey: ReadonlyMap<string, number>; words: ReadonlySet<string>; nearby: NearbyWords };

const brandWordsAtEnd = 2;

const isNamed = (words: readonly string[], food: CookFood, recipes: RecipeWords): boolean =>
  food.known || recipes.usesByKey.has(food.key) || knownNames().slugByName.has(words.join(" "));

/** A word that ran into the next: "cookingoil", "redonion". */
function splitWord(word: string, recipes: RecipeWords): string[][] {
  const isWord = (part: string) => part.length > 2 && (recipes.words.has(part) || cookTable().words.has(part));
  const found: string[][] = [];
  for (let place = 3; place <= word.length - 3; place += 1) {
    const parts = [word.slice(0, place), word.slice(place)];
    if (parts.every(isWord)) found.push(cookWords(parts.join(" ")));
  }
  return found;
}

/** The name with one word set right, where that makes it a food we know; the food most used by the recipes wins. */
function corrected(words: readonly string[], recipes: RecipeWords): CookFood | null {
  let best: { food: CookFood; uses: number; strange: boolean } | null = null;
  for (const [place, word] of words.entries()) {
    const strange = !recipes.words.has(word) && !cookTable().words.has(word);
    const readings = nearbyWordsOf(word, recipes.nearby).map((near) => [near]);
    for (const reading of strange ? [...readings, ...splitWord(word, recipes)] : readings) {
      const tried = [...words.slice(0, place), ...reading, ...words.slice(place + 1)];
      const food = readCookWords(tried);
      if (!isNamed(tried, food, recipes)) continue;
      const uses = recipes.usesByKey.get(food.key) ?? 0;
      const better = best === null || (strange && !best.strange) || (strange === best.strange && uses > best.uses);
      if (better) best = { food, uses, strange };
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
