import { arePaired, candidatesFor, type Candidate, type Lexis } from "./candidates";

/** What two words that stand beside each other in a known phrase add to a reading. */
const pairBonus = 1.6;

type Path = { score: number; words: readonly string[] };

const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);
const firstWord = (text: string): string => {
  const space = text.indexOf(" ");
  return space < 0 ? text : text.slice(0, space);
};

function extend(paths: readonly Path[], candidate: Candidate, lexis: Lexis): Path {
  let best: Path | null = null;
  for (const path of paths) {
    const before = path.words.at(-1);
    const paired = before !== undefined && arePaired(lastWord(before), firstWord(candidate.text), lexis);
    const score = path.score + candidate.score + (paired ? pairBonus : 0);
    if (best === null || score > best.score) best = { score, words: [...path.words, candidate.text] };
  }
  return best ?? { score: candidate.score, words: [candidate.text] };
}

/**
 * The most likely full words of shortened tokens: "gv whl mlk" gives "gv", "whole", "milk". Each token is read by the
 * abbreviation tables or by its letters; neighbours that are known together decide between readings. Unreadable tokens
 * stay as they are.
 * @param shouted whether the name is printed in capitals, where even a known word may be an abbreviation
 */
export function expandTokens(tokens: readonly string[], lexis: Lexis, shouted: boolean): string[] {
  let paths: Path[] = [{ score: 0, words: [] }];
  for (const token of tokens) {
    paths = candidatesFor(token, lexis, shouted).map((candidate) => extend(paths, candidate, lexis));
  }
  const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
  return [...best.words];
}
