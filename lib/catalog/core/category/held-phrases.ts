import { foodBySlug } from "../foods";
import type { Lexicon } from "../names/lexicon";
import type { ReadName } from "../names/read-name";
import type { Category } from "./categories";

/** The shelf of a name that stands in the tables word for word. */
export function tableCategory(key: string, { slugByName, categoryByPhrase }: Lexicon): Category | undefined {
  const slug = slugByName.get(key);
  return slug === undefined ? categoryByPhrase.get(key) : foodBySlug.get(slug)?.category;
}

/** A phrase of the tables within a longer name: its shelf, and how many words of the name it takes. */
export type HeldPhrase = { category: Category; length: number };

/** Longer phrases are too few to look for. */
const wordsMax = 5;

/**
 * The longest phrase the head ends with, as English heads do ("select garden *tortellini*"), and the longest of two words
 * or more anywhere else.
 * @param hidden a phrase to overlook, so that training meets names whose own phrase is not in the tables
 */
export function heldPhrases(
  { words, headLength }: Pick<ReadName, "words" | "headLength">,
  lexicon: Lexicon,
  hidden = "",
): { atEnd: HeldPhrase | null; elsewhere: HeldPhrase | null } {
  const held = (start: number, end: number): HeldPhrase | null => {
    const key = words.slice(start, end).join(" ");
    const category = key === hidden ? undefined : tableCategory(key, lexicon);
    return category === undefined ? null : { category, length: end - start };
  };
  let atEnd: HeldPhrase | null = null;
  for (let length = Math.min(wordsMax, headLength); length > 0 && atEnd === null; length -= 1) {
    atEnd = held(headLength - length, headLength);
  }
  for (let length = Math.min(wordsMax, words.length); length > 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const elsewhere = start + length === headLength ? null : held(start, start + length);
      if (elsewhere !== null) return { atEnd, elsewhere };
    }
  }
  return { atEnd, elsewhere: null };
}
