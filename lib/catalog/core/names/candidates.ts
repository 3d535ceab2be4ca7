import { wordsOf } from "../phrases/words";
import { abbreviations } from "./abbreviations";
import { numberSet, type NumberSet } from "./number-set";

/** The words a reading may choose from: how often phrases use each, which stand side by side, and all by first letter. */
export type Lexis = {
  /** Place of each word in `counts`. */
  places: ReadonlyMap<string, number>;
  counts: readonly number[];
  /** Words side by side, as one number of their places each. */
  pairs: NumberSet;
  byFirstLetter: ReadonlyMap<string, readonly string[]>;
};

/** More words than a lexis holds. */
const wordsMax = 1 << 15;
/** More pairs than a lexis holds. */
const pairsMax = 1 << 16;
const pairOf = (first: number, second: number): number => first * wordsMax + second + 1;

/** How many phrases use the word. */
export const usesOf = (word: string, { places, counts }: Lexis): number => counts[places.get(word) ?? -1] ?? 0;

/** Whether a known phrase holds the two words side by side. */
export function arePaired(first: string, second: string, { places, pairs }: Lexis): boolean {
  const [before, after] = [places.get(first), places.get(second)];
  return before !== undefined && after !== undefined && pairs.has(pairOf(before, after));
}

/** One reading of a token; scores add up along a name. */
export type Candidate = { text: string; score: number };

/** Most readings kept for a token; more would cost time and add noise. */
export const candidatesMax = 8;
const shortestGuess = 3;

/** An index over phrases already in plain lower-case words. */
export function buildLexis(phrases: Iterable<string>): Lexis {
  const places = new Map<string, number>();
  const counts: number[] = [];
  const pairs = numberSet(pairsMax);
  const byFirstLetter = new Map<string, string[]>();
  for (const phrase of phrases) {
    let before = -1;
    for (const word of phrase.split(" ")) {
      let place = places.get(word);
      if (place === undefined) {
        place = counts.push(0) - 1;
        places.set(word, place);
        if (word.length > shortestGuess) {
          const words = byFirstLetter.get(word.charAt(0));
          if (words === undefined) byFirstLetter.set(word.charAt(0), [word]);
          else words.push(word);
        }
      }
      counts[place] = (counts[place] ?? 0) + 1;
      if (before >= 0) pairs.add(pairOf(before, place));
      before = place;
    }
  }
  return { places, counts, pairs, byFirstLetter };
}

const consonants = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aeiouy]/g, "");

/** Whether the letters of the short form come in order in the word. */
function isWithin(short: string, word: string): boolean {
  let from = 0;
  for (let place = 0; place < short.length; place += 1) {
    from = word.indexOf(short.charAt(place), from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** How well a shortened token fits a word by its letters alone; null when it cannot be it. */
function letterFit(token: string, word: string): number | null {
  if (word.length <= token.length || word.length > token.length * 3 + 1) return null;
  if (!isWithin(token, word)) return null;
  const kept = token.length / word.length;
  if (word.startsWith(token)) return 1.2 + kept;
  if (consonants(token) === consonants(word)) return 1.6 + kept;
  const sameEnd = token.at(-1) === word.at(-1) || `${token.at(-1)}s` === word.slice(-2);
  return kept + (sameEnd ? 0.5 : 0) - 0.2;
}

function guesses(token: string, lexis: Lexis): Candidate[] {
  const found: Candidate[] = [];
  for (const word of lexis.byFirstLetter.get(token.charAt(0)) ?? []) {
    const fit = letterFit(token, word);
    if (fit !== null) found.push({ text: word, score: fit + 0.22 * Math.log(Math.max(1, usesOf(word, lexis))) });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, candidatesMax);
}

/** One letter missing, added, changed or swapped, the first letter right. */
export function isOneSlipAway(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  let end = 0;
  while (end < typed.length - start && end < word.length - start && typed.at(-1 - end) === word.at(-1 - end)) end += 1;
  const [typedLeft, wordLeft] = [typed.slice(start, typed.length - end), word.slice(start, word.length - end)];
  if (typedLeft.length <= 1 && wordLeft.length <= 1) return true;
  return (
    typedLeft.length === 2 && wordLeft.length === 2 && typedLeft[0] === wordLeft[1] && typedLeft[1] === wordLeft[0]
  );
}

const shortestTypo = 6;
function slips(token: string, lexis: Lexis): Candidate[] {
  if (token.length < shortestTypo) return [];
  const words = (lexis.byFirstLetter.get(token.charAt(0)) ?? []).filter((word) => isOneSlipAway(token, word));
  return words
    .slice(0, candidatesMax)
    .map((text) => ({ text, score: 3 + 0.1 * Math.log(Math.max(1, usesOf(text, lexis))) }));
}

/**
 * The readings of one token, itself included.
 * @param shouted tills shorten: then abbreviations compete with known words and letters are enough for a guess
 */
export function candidatesFor(token: string, lexis: Lexis, shouted: boolean): Candidate[] {
  const count = usesOf(token, lexis) || usesOf(wordsOf(token).join(" "), lexis);
  const known = count > 0;
  const readings = (abbreviations.get(token) ?? []).map((text, place) => ({ text, score: 3.2 - 0.6 * place }));
  if (known && !shouted) return [{ text: token, score: 4 }];
  const itself = { text: token, score: known ? 2.9 + 0.1 * Math.log(count) : 0.4 };
  if (known || !/^[a-z]+$/.test(token)) return [itself, ...readings];
  if (readings.length > 0 && token.length < 4) return [itself, ...readings];
  const guessed = shouted && token.length >= shortestGuess ? guesses(token, lexis) : slips(token, lexis);
  return [itself, ...readings, ...guessed].slice(0, candidatesMax + 4);
}
