import { wordsOf } from "../phrases/words";

/** Figures that are part of a name, not of a size: without them 2% milk and V8 would lose their meaning. */
const namingFigures: readonly (readonly [RegExp, string])[] = [
  [/\b(?:2|two)\s*(?:%|percent\b)/g, "reduced fat"],
  [/\b(?:1|one)\s*(?:%|percent\b)/g, "low fat"],
  [/\b0\s*(?:%|percent\b)/g, "nonfat"],
  [/\b100\s*(?:%|percent\b)/g, "pure"],
  [/\bv-?8\b/g, "veggie juice"],
  [/\b7-?up\b/g, "sevenup"],
  [/\ba-?1\b/g, "aone"],
  [/\bm\s?&\s?m'?s?\b/g, "mnm"],
  [/\bspf\s?\d+\+?/g, "sunscreen"],
  [/\b(\d+)\s?iu\b/g, "vitamin"],
];

/** The words of a product name as `wordsOf` gives them, with the figures that name a product spelled out first. */
export function nameWords(name: string): string[] {
  let text = name.toLowerCase();
  for (const [figure, words] of namingFigures) text = text.replace(figure, ` ${words} `);
  return wordsOf(text);
}
