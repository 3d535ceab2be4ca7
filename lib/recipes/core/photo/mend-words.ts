/** Words a reader of photos has torn apart, put together by what recipes say. */
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

/** "sim mer" is "simmer": two parts are one word where the whole is known and one of them is not. */
export function mendWords(line: string, vocabulary: ReadonlySet<string>): string {
  const knows = (text: string): boolean => vocabulary.has(text.toLowerCase());
  const parts = line.split(" ");
  const mended: string[] = [];
  for (const part of parts) {
    const before = mended.at(-1);
    const [letters = ""] = /^\p{Ll}+/u.exec(part) ?? [];
    const isTorn =
      before !== undefined &&
      letters !== "" &&
      /^\p{L}+$/u.test(before) &&
      !(knows(before) && knows(letters)) &&
      knows(before + letters);
    if (isTorn) mended[mended.length - 1] = before + part;
    else mended.push(part);
  }
  return mended.join(" ");
}
