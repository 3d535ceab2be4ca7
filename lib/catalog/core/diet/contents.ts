import { wordsOf } from "../phrases/words";
import { animalContents } from "./animals";
import { plantContents } from "./plants";
import { contentsOf, type Contents } from "./substances";
import { claims, madeWith, neutralWords } from "./wording";

/** What a name was understood to hold. */
export type Reading = {
  foods: readonly Contents[];
  /** Substances a claim on the label rules out. */
  ruledOut: ReadonlySet<string>;
  /** False when a word was not understood: then nothing can be called free of anything. */
  understood: boolean;
};

/** Longest phrase of the tables, in words. */
const phraseWordsMax = 5;

let contentsByPhrase: ReadonlyMap<string, Contents> | null = null;

/** Every phrase of both tables; built on first use. A phrase of two lines is a mistake in our own data. */
export function knownContents(): ReadonlyMap<string, Contents> {
  if (contentsByPhrase !== null) return contentsByPhrase;
  const byPhrase = new Map<string, Contents>();
  for (const line of `${plantContents}${animalContents}`.split("\n")) {
    if (line === "") continue;
    const [codes = "", phrases = ""] = line.split(" | ");
    const contents = contentsOf(codes);
    for (const phrase of phrases.split(";")) {
      const key = wordsOf(phrase).join(" ");
      if (byPhrase.has(key)) throw new Error(`two diet lines name "${key}"`);
      byPhrase.set(key, contents);
    }
  }
  contentsByPhrase = byPhrase;
  return byPhrase;
}

/** The longest known phrase that starts at a place. */
function phraseAt(words: readonly string[], start: number): { contents: Contents; length: number } | null {
  for (let length = Math.min(phraseWordsMax, words.length - start); length > 0; length -= 1) {
    const contents = knownContents().get(words.slice(start, start + length).join(" "));
    if (contents !== undefined) return { contents, length };
  }
  return null;
}

function readWords(words: readonly string[]): Reading {
  const foods: Contents[] = [];
  const ruledOut = new Set<string>();
  let understood = words.length > 0;
  for (let place = 0; place < words.length;) {
    const word = words[place] ?? "";
    // "Non vegan" and "not gluten free" take the claim back; what else the name says is then not to be trusted.
    if (word === "non" || word === "not") {
      understood = false;
      place += Object.hasOwn(claims, words[place + 1] ?? "") ? 2 : 1;
      continue;
    }
    const phrase = phraseAt(words, place);
    const isPlainWord = phrase?.length === 1 && words.length > 1 && neutralWords.has(word);
    if (phrase !== null && !isPlainWord) {
      foods.push(phrase.contents);
      place += phrase.length;
      continue;
    }
    if (Object.hasOwn(claims, word)) for (const code of claims[word] ?? "") ruledOut.add(code);
    else if (Object.hasOwn(madeWith, word)) foods.push(contentsOf(madeWith[word] ?? "-"));
    else if (!neutralWords.has(word)) understood = false;
    place += 1;
  }
  return { foods, ruledOut, understood: understood && foods.length > 0 };
}

/**
 * What a name holds, by the longest phrases known. "Flour, corn" is also tried as "corn flour"; the reading in fewer foods
 * wins, because one known food says more than two put together.
 */
export function readContents(name: string): Reading {
  const straight = readWords(wordsOf(name));
  const comma = name.indexOf(",");
  if (comma < 0) return straight;
  const swapped = readWords(wordsOf(`${name.slice(comma + 1)} ${name.slice(0, comma)}`));
  const better = swapped.understood === straight.understood && swapped.foods.length < straight.foods.length;
  return better ? swapped : straight;
}
