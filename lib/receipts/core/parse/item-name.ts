import { letterCount } from "./words";

/** Fewer letters than this are a mark, not a name. */
export const nameLettersMin = 3;

/** Product numbers before, inside and behind a name. */
const productNumber = /(?<![\p{L}\d.,])[#*]?\d{5,}[A-Z]{0,2}(?![\p{L}\d])/gu;
const leadingNumber = /^\W*(?:[A-Z] )?\d{4,}[\s:.-]+(?=\p{L})/u;
const gluedNumber = /(?<=\p{L}{2})\d{7,}.*$/u;
/** A tax letter standing alone before or after the name. */
const leadingMark = /^(?:[A-Z*#]|\*[A-Z]{2}|W[TF])\s+(?=[\p{L}\d'"]{2})/u;
const trailingMark = /\s+(?:[A-Z]|[*#+])$/;
const sums = /\s+(?:RM|EUR|USD|[$€£])?\s?-?\d*[.,]\d{2}$/;
const edges = /^[\s.,:;*_~|<>=/\\^#-]+|[\s:;*_~|<>=$€£(@-]+$/g;

/** Letters and digits the recogniser mistakes for each other, by their neighbours: "H0NEY", "640Z", "1O OZ". */
const mixups: readonly [RegExp, string][] = [
  [/(?<=\d)0Z(?![\p{L}\d])/giu, "OZ"],
  [/(?<=\p{L})0(?=\p{L})/gu, "O"],
  [/(?<![\p{L}\d])0(?=\p{L}{2})/gu, "O"],
  [/(?<=\p{L}{2})0(?![\p{L}\d])/gu, "O"],
  [/(?<=\p{L}{2})1(?=\p{L})/gu, "l"],
  [/(?<=\d)O(?![\p{L}])/gu, "0"],
];

/** A product's name without the numbers and marks tills print around it. */
export function cleanName(text: string): string {
  let name = text.replace(leadingNumber, "").replace(productNumber, " ").replace(gluedNumber, "");
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(/\s+/g, " ").replace(edges, "").replace(sums, "").replace(trailingMark, "");
  }
  for (const [pattern, letter] of mixups) name = name.replace(pattern, letter);
  const unmarked = name.replace(leadingMark, "");
  return letterCount(unmarked) >= nameLettersMin ? unmarked : name;
}
