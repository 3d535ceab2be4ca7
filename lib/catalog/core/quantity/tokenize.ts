import { joinTokens } from "./join-tokens";
import { numberOfWord, numberPattern, numberValue } from "./numbers";

/** What stands between a token and the one before it; the strongest where there are several. */
export const separators = [
  "start",
  "space",
  "glue",
  "hyphen",
  "slash",
  "comma",
  "open",
  "close",
  "dash",
  "other",
] as const;
export type Separator = (typeof separators)[number];

/** A word or number of a line; punctuation lives on in `before` and `depth`. */
export type Token = {
  /** As written, from `start` up to `end` of the line. */
  text: string;
  lower: string;
  start: number;
  end: number;
  /** The amount it says, or null for a word. Words such as "two" have one too. */
  value: number | null;
  /** Equal to `value`, or the other end of a range such as "2 to 3". */
  valueMax: number | null;
  isDigits: boolean;
  before: Separator;
  /** How many brackets are open around it. */
  depth: number;
};

/** A line is cut to this many characters and tokens: nobody writes longer ones and the tagger's time grows with them. */
export const lineLengthMax = 400;
export const tokensMax = 100;

const wordPattern = /[\p{L}\p{M}&$#%°][\p{L}\p{M}\p{N}®™©’'&;%$#*°]*(?:[-‐‑](?=\p{L})[\p{L}\p{M}\p{N}®™©’'&%]+)*|\S/uy;
const percentPattern = /\d+(?:[.,]\d+)?\s?%/uy;
const abbreviationEnd = /(?:^|[^\p{L}])\p{L}{1,5}$/u;
const strength: Separator[] = ["start", "open", "comma", "close", "dash", "slash", "hyphen", "other", "space", "glue"];

const separatorByCharacter: Record<string, Separator> = {
  ",": "comma",
  ";": "comma",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  "-": "hyphen",
  "‐": "hyphen",
  "‑": "hyphen",
  "–": "hyphen",
  "—": "dash",
  "/": "slash",
};

const stronger = (a: Separator, b: Separator): Separator => (strength.indexOf(a) < strength.indexOf(b) ? a : b);

function matchAt(pattern: RegExp, line: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? null;
}

function separatorAt(line: string, at: number): Separator {
  const character = line[at] ?? "";
  if (character === "." && abbreviationEnd.test(line.slice(0, at))) return "space";
  const separator = separatorByCharacter[character] ?? "other";
  const spaced = (line[at - 1] ?? " ") === " " && (line[at + 1] ?? " ") === " ";
  return separator === "hyphen" && spaced && !/\d\s*$/u.test(line.slice(0, at)) ? "dash" : separator;
}

/** The words and numbers of a line, in order. Pure; a line beyond the bounds is cut. */
export function tokenize(text: string): Token[] {
  const line = text.slice(0, lineLengthMax);
  const tokens: Token[] = [];
  let before: Separator = "start";
  let depth = 0;
  let at = 0;
  const push = (written: string, value: number | null, isDigits: boolean): void => {
    tokens.push({
      text: written,
      lower: written.toLowerCase(),
      start: at,
      end: at + written.length,
      value,
      valueMax: value,
      isDigits,
      before,
      depth,
    });
    at += written.length;
    before = "glue";
  };
  while (at < line.length && tokens.length < tokensMax) {
    if (/\s/u.test(line[at] ?? "")) {
      before = stronger(before, "space");
      at++;
      continue;
    }
    const percent = matchAt(percentPattern, line, at);
    const number = percent ? null : matchAt(numberPattern, line, at);
    const word = percent ?? (number ? null : matchAt(wordPattern, line, at));
    if (number) push(number, numberValue(number), true);
    else if (word && /[\p{L}\p{N}%&]/u.test(word)) push(word, numberOfWord(word.toLowerCase()), false);
    else {
      const separator = separatorAt(line, at);
      if (separator === "open") depth++;
      if (separator === "close") depth = Math.max(0, depth - 1);
      before = stronger(before, separator);
      at++;
    }
  }
  return joinTokens(line, tokens);
}
