import { categories, isCategory, type Category } from "../../lib/catalog/core/category/categories";
import { brandsByCategory, storeBrands } from "../../lib/catalog/core/data/categories-brands";
import { dishPhrases } from "../../lib/catalog/core/data/categories-dishes";
import { foodShelfPhrases } from "../../lib/catalog/core/data/categories-food";
import { houseShelfPhrases } from "../../lib/catalog/core/data/categories-house";
import { linePhrases } from "../../lib/catalog/core/data/categories-lines";
import { pantryShelfPhrases } from "../../lib/catalog/core/data/categories-pantry";
import { foods } from "../../lib/catalog/core/foods";
import type { LexiconData } from "../../lib/catalog/core/names/lexicon";
import { nameWords } from "../../lib/catalog/core/names/name-words";
import { receiptTokens } from "../../lib/catalog/core/names/receipt-tokens";

export type Labelled = { text: string; category: Category };

/** Entries of a table of `# category` headings and comma-separated lines. Throws on an unknown category. */
export function readShelves(table: string): Labelled[] {
  const entries: Labelled[] = [];
  let category: Category | null = null;
  for (const line of table.split("\n")) {
    if (line === "") continue;
    const heading = line.startsWith("# ") ? line.slice(2) : null;
    if (heading !== null) {
      if (!isCategory(heading)) throw new Error(`Unknown category: ${heading}`);
      category = heading;
    } else if (category !== null) {
      for (const text of line.split(",")) if (text.trim() !== "") entries.push({ text: text.trim(), category });
    }
  }
  return entries;
}

/** "Oregano (fresh)" is searched without its note. */
const spoken = (name: string): string => name.replace(/ \(.*\)$/, "");

export const foodNames: readonly (Labelled & { slug: string })[] = foods.flatMap((food) =>
  food.names
    .filter((name) => !name.includes("("))
    .map((name) => ({ text: spoken(name), category: food.category, slug: food.slug })),
);
export const shelfPhrases: readonly Labelled[] = [
  foodShelfPhrases,
  pantryShelfPhrases,
  houseShelfPhrases,
  dishPhrases,
  linePhrases,
].flatMap(readShelves);
export const brands: readonly Labelled[] = readShelves(brandsByCategory);

function entryOf(text: string): string {
  const plain = receiptTokens(text).tokens.join(" ");
  const key = nameWords(plain).join(" ");
  return key === "" || plain === "" ? "" : plain === key ? plain : `${plain}|${key}`;
}

function listOf(texts: Iterable<string>): string {
  return [...new Set([...texts].map(entryOf).filter((entry) => entry !== ""))].join(",");
}

function byCategory(entries: readonly Labelled[]): Record<string, string> {
  return Object.fromEntries(
    categories.map((category) => [
      category,
      listOf(entries.filter((entry) => entry.category === category).map((entry) => entry.text)),
    ]),
  );
}

/** A word that this many phrases use is a plain word, not a sign of the brand: "red", "bay", "gold". */
const plainWordUses = 3;

function tellingBrands(): readonly Labelled[] {
  const uses = new Map<string, number>();
  for (const { text } of [...foodNames, ...shelfPhrases]) {
    for (const word of new Set(nameWords(text))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return brands.filter(({ text }) => (uses.get(nameWords(text).join(" ")) ?? 0) < plainWordUses);
}

/** Phrases that stand under one category only; what two shelves claim is left to the model. */
function undisputed(entries: readonly Labelled[]): readonly Labelled[] {
  const claims = new Map<string, Set<Category>>();
  const keyOf = (text: string): string => nameWords(text).join(" ");
  for (const { text, category } of entries) {
    const key = keyOf(text);
    claims.set(key, (claims.get(key) ?? new Set<Category>()).add(category));
  }
  return entries.filter(({ text }) => claims.get(keyOf(text))?.size === 1);
}

/** The tables as the app reads them: folded once here, split there. */
export function prepareLexicon(): LexiconData {
  return {
    phrases: byCategory(undisputed(shelfPhrases)),
    foods: foods.map((food) => `${food.slug}=${listOf(food.names.filter((name) => !name.includes("(")))}`).join("\n"),
    brands: byCategory(tellingBrands()),
    storeBrands: listOf(storeBrands.split(",")),
  };
}
