import type { Lexicon } from "./lexicon";
import { phraseWordsMax } from "./lexicon";

/** A food found in a name and how much of the name it accounts for, 0 to 1. */
export type FoundFood = { slug: string; cover: number };

/** Words that grade a food without making it another: they are passed over when the name as it stands is unknown. */
const grading = new Set(
  (
    "organic natural fresh large small medium jumbo mini extra big fine premium select choice original classic traditional " +
    "regular plain pure real whole raw ripe young tender family value size pack bag bunch loose each assorted variety style " +
    "kind grade quality farm farmhouse free range cagefree freerange grass fed wild caught fair trade imported local " +
    "homestyle old fashioned thick thin cut sliced slice diced chopped shredded grated crushed ground minced peeled trimmed " +
    "halved piece chunk boneless skinless bone skin lean unsalted salted low reduced sodium fat nonfat fatfree sugar added no " +
    "unsweetened sweetened light lite glutenfree vegan kosher seedless pitted stuffed roasted toasted smoked cooked ready"
  ).split(" "),
);

const sortedKey = (words: readonly string[]): string => [...words].sort().join(" ");

/** The same names with their words in alphabetical order, so that "tomato roma" finds the roma tomato. */
const sortedNames = new WeakMap<Lexicon, ReadonlyMap<string, string>>();
function slugBySortedName(lexicon: Lexicon): ReadonlyMap<string, string> {
  const known = sortedNames.get(lexicon);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  for (const [name, slug] of lexicon.slugByName) {
    const key = sortedKey(name.split(" "));
    if (!made.has(key)) made.set(key, slug);
  }
  sortedNames.set(lexicon, made);
  return made;
}

function wholeName(words: readonly string[], lexicon: Lexicon): string | undefined {
  return lexicon.slugByName.get(words.join(" ")) ?? slugBySortedName(lexicon).get(sortedKey(words));
}

/** The longest known run of words; of two as long the later, because the head of an English name comes last. */
function longestRun(
  words: readonly string[],
  lexicon: Lexicon,
): { slug: string; length: number; atEnd: boolean } | null {
  for (let length = Math.min(phraseWordsMax, words.length); length > 0; length -= 1) {
    for (let end = words.length; end >= length; end -= 1) {
      const slug = wholeName(words.slice(end - length, end), lexicon);
      if (slug !== undefined) return { slug, length, atEnd: end === words.length };
    }
  }
  return null;
}

/** The longest known run that the name ends on. */
function endingRun(words: readonly string[], lexicon: Lexicon): { slug: string; length: number } | null {
  for (let length = Math.min(phraseWordsMax, words.length); length > 0; length -= 1) {
    const slug = wholeName(words.slice(-length), lexicon);
    if (slug !== undefined) return { slug, length };
  }
  return null;
}

const endCover = 0.35;
const insideCover = 0.15;

/** The food a name speaks of: the whole name, the name without grading words, the run it ends on, or any run inside. */
export function findFood(words: readonly string[], lexicon: Lexicon): FoundFood | null {
  if (words.length === 0) return null;
  const whole = wholeName(words, lexicon);
  if (whole !== undefined) return { slug: whole, cover: 1 };
  const telling = words.filter((word) => !grading.has(word));
  const graded = telling.length > 0 ? wholeName(telling, lexicon) : undefined;
  if (graded !== undefined) return { slug: graded, cover: 0.9 };
  const ending = endingRun(words, lexicon) ?? endingRun(telling, lexicon);
  if (ending !== null) {
    return { slug: ending.slug, cover: endCover + (0.8 - endCover) * (ending.length / Math.max(1, telling.length)) };
  }
  const inside = longestRun(telling, lexicon);
  if (inside === null) return null;
  return { slug: inside.slug, cover: insideCover + 0.4 * (inside.length / telling.length) };
}
