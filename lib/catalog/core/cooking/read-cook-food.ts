import { cookTable, cookWords, namingWords, sortedWords } from "./cook-table";
import { describingWords } from "./wording";

/** A food as a cook means it. */
export type CookFood = {
  /** The same for every name of the food; foods beyond the table are their own naming words. */
  key: string;
  /** Keys of the kinds it belongs to, the nearest first: cheddar is a cheese. */
  broader: readonly string[];
  /** False when no table has the name: then it is only equal to names in the same words. */
  known: boolean;
};

/** Ways of keeping and making that leave a food what it is, where the food without them is known. */
const passedOver = new Set([
  "ground",
  "frozen",
  "cooked",
  "toasted",
  "roasted",
  "dry",
  "thawed",
  "blanched",
  "steamed",
]);

function broaderOf(key: string): string[] {
  const { entries } = cookTable();
  const found: string[] = [];
  for (let at = entries.get(key)?.broader ?? null; at !== null; at = entries.get(at)?.broader ?? null) found.push(at);
  return found;
}

/** The open kind an unknown name ends on: "smoked apple cheese" is a cheese. */
function openKind(naming: readonly string[]): string | null {
  const head = naming.at(-1);
  if (head === undefined || naming.length < 2) return null;
  const key = cookTable().keyByWords.get(head);
  return key !== undefined && cookTable().entries.get(key)?.open === true ? key : null;
}

/** The longest run of words that is a name in the table, all words around it only describing. */
function describedKey(words: readonly string[]): string | undefined {
  const { keyByWords } = cookTable();
  const first = words.findIndex((word) => !describingWords.has(word));
  const last = words.findLastIndex((word) => !describingWords.has(word));
  for (let left = 0; left <= first; left += 1) {
    for (let right = words.length; right > last; right -= 1) {
      const key = keyByWords.get(sortedWords(words.slice(left, right)));
      if (key !== undefined) return key;
    }
  }
  return undefined;
}

/** The table's food for folded words: as they stand, without describing words, without how it was kept. */
function tableKey(words: readonly string[]): string | undefined {
  const { keyByWords } = cookTable();
  const naming = namingWords(words);
  const bare = naming.filter((word) => !passedOver.has(word));
  return (
    keyByWords.get(sortedWords(words)) ??
    describedKey(words) ??
    keyByWords.get(sortedWords(naming)) ??
    keyByWords.get(sortedWords(bare))
  );
}

/** What folded words name. */
export function readCookWords(words: readonly string[]): CookFood {
  const key = tableKey(words);
  if (key !== undefined) return { key, broader: broaderOf(key), known: true };
  const naming = namingWords(words);
  const kind = openKind(naming);
  return { key: sortedWords(naming), broader: kind === null ? [] : [kind, ...broaderOf(kind)], known: false };
}

/** Cookbooks name the same few thousand foods over and over, so answers are kept up to this many. */
const rememberedMax = 10_000;
const remembered = new Map<string, CookFood>();

/** The food behind an ingredient's name as recipes write it, amount already off: "lemon, zest of", "confectioners' sugar". */
export function readCookFood(name: string): CookFood {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const food = readCookWords(cookWords(name));
  if (remembered.size < rememberedMax) remembered.set(name, food);
  return food;
}

/** Keys of the foods the table lets stand in for this one. */
export const standInsFor = (key: string): readonly string[] => cookTable().entries.get(key)?.standIns ?? [];
