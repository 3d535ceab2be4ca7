import { cookNames } from "../data/cook-names";
import { nameWords } from "../names/name-words";
import { describingWords } from "./wording";

/** One food as cooks see it: finer than a shelf's, coarser than a product's. */
export type CookEntry = {
  /** Stable within one build: the folded words of its name in alphabetical order. */
  key: string;
  broader: string | null;
  /** Keys of foods that serve in its place. */
  standIns: readonly string[];
  /** Whether an unknown food that ends on its name is a kind of it. */
  open: boolean;
};

export type CookTable = {
  entries: ReadonlyMap<string, CookEntry>;
  /** The food behind a name, by the name's folded words in alphabetical order. */
  keyByWords: ReadonlyMap<string, string>;
  /** Every folded word of every name. */
  words: ReadonlySet<string>;
};

const line = /^(\+?)([^<:~]+?)(?:\s*<\s*([^:~]+?))?(?:\s*:\s*([^~]+?))?(?:\s*~\s*(.+))?$/;

/** Words the common folding leaves as they are, because elsewhere their form matters. */
const cooksFolding = new Map([
  // Comes in any order: "juice of orange".
  ["orangejuice", ["orange", "juice"]],
  ["chilis", ["chili"]],
  ["chillis", ["chili"]],
  ["leave", ["leaf"]],
]);

/** The folded words of a food's name. */
export const cookWords = (name: string): string[] =>
  nameWords(name).flatMap((word) => cooksFolding.get(word) ?? [word]);

/** Folded words in alphabetical order: "tomatoes, roma" and "roma tomato" are one. */
export const sortedWords = (words: readonly string[]): string => [...words].sort().join(" ");

/** The words that name a food, without those that describe it; all of them when none would be left. */
export function namingWords(words: readonly string[]): readonly string[] {
  const naming = words.filter((word) => !describingWords.has(word));
  return naming.length > 0 ? naming : words;
}

const list = (text: string | undefined): string[] => text?.split(", ") ?? [];
const keyOf = (name: string): string => sortedWords(cookWords(name));

/** Reads the notation of `data/cook-names.ts`. Throws on an unreadable line or a name of two foods: the table is code. */
export function parseCookTable(table: string): CookTable {
  const entries = new Map<string, CookEntry>();
  const keyByWords = new Map<string, string>();
  const words = new Set<string>();
  const described: [string, string][] = [];
  for (const text of table.split("\n")) {
    if (text === "") continue;
    const [, open, name, broader, synonyms, standIns] = line.exec(text) ?? [];
    if (!name) throw new Error(`Unreadable line in the cooking table: ${text}`);
    const key = keyOf(name);
    if (entries.has(key)) throw new Error(`Two lines of the cooking table are "${name}"`);
    entries.set(key, {
      key,
      broader: broader === undefined ? null : keyOf(broader),
      standIns: list(standIns).map(keyOf),
      open: open === "+",
    });
    for (const each of [name, ...list(synonyms)]) {
      const folded = cookWords(each);
      for (const word of folded) words.add(word);
      const known = keyByWords.get(sortedWords(folded));
      if (known !== undefined && known !== key) throw new Error(`"${each}" is both "${known}" and "${key}"`);
      keyByWords.set(sortedWords(folded), key);
      described.push([sortedWords(namingWords(folded)), key]);
    }
  }
  // A name without its describing words, where no food has that very name.
  for (const [naming, key] of described) if (!keyByWords.has(naming)) keyByWords.set(naming, key);
  for (const entry of entries.values()) {
    const unknown = [entry.broader, ...entry.standIns].find((key) => key !== null && !entries.has(key));
    if (unknown !== undefined) throw new Error(`"${entry.key}" leans on "${unknown}", which has no line`);
  }
  return { entries, keyByWords, words };
}

let loaded: CookTable | null = null;

/** The shipped table, read on first use and kept. */
export const cookTable = (): CookTable => (loaded ??= parseCookTable(cookNames));
