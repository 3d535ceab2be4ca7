/** Words a reader of photos has torn apart or run together, mended by what recipes say. */
import type { Recipe } from "../recipe";

const word = /\p{L}+/gu;

/** Every word of a cookbook, in lower case. */
export function vocabularyOf(recipes: readonly Recipe[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { title, description, ingredients, steps } of recipes)
    for (const text of [
      title,
      description ?? "",
      ...ingredients.map(({ text }) => text),
      ...steps.map(({ text }) => text),
    ])
      for (const [found] of text.toLowerCase().matchAll(word)) words.add(found);
  return words;
}

/** Run-together letters looked at, and words made of them at most. */
const lettersMin = 5;
const lettersMax = 40;
const piecesMax = 6;
/** Words that hold others together; of other words so short most are a coincidence. */
const joining = new Set(
  "a an and are as at be by do for from if in into is it of off on or over so the them then to until up with about tsp tbsp ml g kg".split(
    " ",
  ),
);
const wordMin = 3;
const longWord = 4;

/** The fewest known words that are the letters of `text`, or null. */
function knownPieces(text: string, vocabulary: ReadonlySet<string>): readonly string[] | null {
  const lower = text.toLowerCase();
  if (lower.length < lettersMin || lower.length > lettersMax) return null;
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= lower.length; end++) {
    best[end] = null;
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const piece = lower.slice(start, end);
      const isWord = joining.has(piece) || (piece.length >= wordMin && vocabulary.has(piece));
      const isShorter = before && before.length + 1 < (best[end]?.length ?? Infinity);
      if (isWord && isShorter) best[end] = [...before, text.slice(start, end)];
    }
  }
  const pieces = best[lower.length] ?? [];
  const isJoined = pieces.some((piece) => joining.has(piece.toLowerCase()));
  const isLong = pieces.every((piece) => piece.length >= longWord);
  return pieces.length > 0 && pieces.length <= piecesMax && (isJoined || isLong) ? pieces : null;
}

const partsMax = 4;

/** "sim mer" is "simmer": parts are one word where the whole is known and one of them is not. */
function withoutTears(line: string, knows: (text: string) => boolean): string {
  const parts = line.split(" ");
  const mended: string[] = [];
  for (let index = 0; index < parts.length;) {
    const width = Array.from({ length: partsMax - 1 }, (_, less) => partsMax - less).find((count) => {
      const some = parts.slice(index, index + count);
      const [last = "", ...firsts] = some.toReversed();
      const letters = /^\p{Ll}+/u.exec(last)?.[0] ?? "";
      const isTorn = some.length === count && letters !== "" && firsts.every((part) => /^\p{L}+$/u.test(part));
      const words = [...firsts.toReversed(), letters];
      return isTorn && !words.every(knows) && knows(words.join(""));
    });
    mended.push(parts.slice(index, index + (width ?? 1)).join(""));
    index += width ?? 1;
  }
  return mended.join(" ");
}

/** "andsim merfor": what is neither words nor parts of one may be words once it stands together. */
const withoutScraps = (line: string, knows: (text: string) => boolean, vocabulary: ReadonlySet<string>): string =>
  line.replace(/\p{L}+(?: \p{Ll}+)+/gu, (run) => {
    const mended: string[] = [];
    for (const part of run.split(" ")) {
      const before = mended.at(-1);
      const pieces = before && !knows(before) && !knows(part) ? knownPieces(before + part, vocabulary) : null;
      if (pieces) mended.splice(-1, 1, ...pieces);
      else mended.push(part);
    }
    return mended.join(" ");
  });

/** The line with its words put together and taken apart; what the vocabulary does not know stays as it is. */
export function mendWords(line: string, vocabulary: ReadonlySet<string>): string {
  const knows = (text: string): boolean => {
    const lower = text.toLowerCase();
    return vocabulary.has(lower) && (lower.length > 1 || joining.has(lower));
  };
  return withoutScraps(withoutTears(line, knows), knows, vocabulary).replace(word, (letters) =>
    knows(letters) ? letters : (knownPieces(letters, vocabulary)?.join(" ") ?? letters),
  );
}
