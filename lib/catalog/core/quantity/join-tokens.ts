import type { Token } from "./tokenize";

const rangeWords = new Set(["to", "or"]);

/** A hyphen between numbers further apart than this parts them: "1 - 14 oz can" is one can. */
const rangeRatioMax = 10;

/** Which token ends a range that starts at `index`, or `index` itself where none does. */
function rangeEnd(tokens: readonly Token[], index: number): number {
  const from = tokens[index]?.value ?? null;
  const word = rangeWords.has(tokens[index + 1]?.lower ?? "") ? 1 : 0;
  const last = tokens[index + 1 + word];
  if (from === null || last?.value == null || last.value <= from || last.depth !== tokens[index]?.depth) return index;
  const hyphened = word === 0 && last.before === "hyphen" && last.value <= from * rangeRatioMax;
  return word === 1 || hyphened ? index + 1 + word : index;
}

/** One token from the first to the last, told as the text between them. */
function spanning(line: string, first: Token, last: Token): Token {
  const text = line.slice(first.start, last.end);
  return { ...first, text, lower: text.toLowerCase(), end: last.end, valueMax: last.valueMax };
}

const isFluidOunce = (first: Token, next: Token | undefined): boolean =>
  (first.lower === "fl" || first.lower === "fluid") && /^(?:oz|ounces?|ozs)$/u.test(next?.lower ?? "");

/** The tokens with "2-3", "2 to 3" and "2 or 3" as one number each, and "fl oz" as one word. */
export function joinTokens(line: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (!first) continue;
    const end = isFluidOunce(first, tokens[index + 1]) ? index + 1 : rangeEnd(tokens, index);
    joined.push(end === index ? first : spanning(line, first, tokens[end] ?? first));
    index = end;
  }
  return joined;
}
