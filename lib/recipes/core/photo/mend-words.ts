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

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/**
 * Small words that hold others together, by where they may stand among them. Not those with which other words begin or
 * end by chance: "over" and "up" make compounds, "a" and "in" stand in "around" and in "mixing".
 */
const opening = setOf("the and with until them then from into ml kg tsp tbsp");
const closing = setOf("the and with until them then from into of in for to or over about a");
const between = setOf("the and with until them then from into of in on at for to or over off up about a an it is are");
const twoSmall = /^(?:of|in|on|at|to|for|and|with|from|into|over|off|until)(?:the|an?)$/;
const longWord = 4;
const shortWord = 3;

type Pieces = readonly string[];

/** Whether a stretch of letters is a word where it stands; a short one only where a small word vouches for it. */
function isPiece(piece: string, before: Pieces, isLast: boolean, vocabulary: ReadonlySet<string>): boolean {
  const isSmall = (before.length === 0 ? opening : isLast ? closing : between).has(piece);
  if (isSmall || (piece.length >= longWord && vocabulary.has(piece))) return true;
  const neighbour = before.at(-1)?.toLowerCase();
  const isVouched = neighbour === undefined ? !isLast : between.has(neighbour);
  return piece.length === shortWord && vocabulary.has(piece) && isVouched;
}

/** The fewest known words that are the letters of `text`, or null. Words with no small one among them may be a compound. */
function knownPieces(text: string, vocabulary: ReadonlySet<string>): Pieces | null {
  const lower = text.toLowerCase();
  if (lower.length < lettersMin || lower.length > lettersMax) return null;
  const small = twoSmall.exec(lower) && /(?:the|an?)$/.exec(lower);
  if (small) return [text.slice(0, small.index), text.slice(small.index)];
  const best: (Pieces | null)[] = [[]];
  for (let end = 1; end <= lower.length; end++) {
    best[end] = null;
    for (let start = 0; start < end; start++) {
      const before = best[start];
      if (!before || before.length + 1 >= (best[end]?.length ?? Infinity)) continue;
      if (isPiece(lower.slice(start, end), before, end === lower.length, vocabulary))
        best[end] = [...before, text.slice(start, end)];
    }
  }
  const pieces = best[lower.length] ?? [];
  const isJoined = pieces.some((piece, place) => (place === 0 ? opening : between).has(piece.toLowerCase()));
  const isSure = isJoined || (pieces.length > 2 && pieces.every((piece) => piece.length >= longWord));
  return pieces.length > 1 && pieces.length <= piecesMax && isSure ? pieces : null;
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

/** Whether one piece ends where so many letters do. */
const partsAt = (pieces: Pieces, letters: number): boolean =>
  pieces.some((_, index) => pieces.slice(0, index).join("").length === letters);

/** "andsim merfor": what is neither words nor parts of one may be words once it stands together. */
const withoutScraps = (line: string, knows: (text: string) => boolean, vocabulary: ReadonlySet<string>): string =>
  line.replace(/\p{L}+(?: \p{Ll}+)+/gu, (run) => {
    const mended: string[] = [];
    for (const part of run.split(" ")) {
      const before = mended.at(-1);
      const pieces = before && !knows(before) && !knows(part) ? knownPieces(before + part, vocabulary) : null;
      if (before && pieces && !partsAt(pieces, before.length)) mended.splice(-1, 1, ...pieces);
      else mended.push(part);
    }
    return mended.join(" ");
  });

/** The line with its words put together and taken apart; what the vocabulary does not know stays as it is. */
export function mendWords(line: string, vocabulary: ReadonlySet<string>): string {
  const knows = (text: string): boolean => {
    const lower = text.toLowerCase();
    return vocabulary.has(lower) && (lower.length > 1 || between.has(lower));
  };
  return withoutScraps(withoutTears(line, knows), knows, vocabulary).replace(word, (letters) =>
    knows(letters) ? letters : (knownPieces(letters, vocabulary)?.join(" ") ?? letters),
  );
}
