import type { PrintedLine } from "./page-lines";

/** A line that goes on below runs at least so far towards the end of its column. */
const fullShare = 0.8;
/** Lines of lists are shorter: in print as narrow as that nobody can tell where one ends. */
const proseLettersMin = 28;
/** More air than this between lines parts paragraphs, in heights of a line. */
const paragraphGapHeights = 0.9;

/** Print of another size is another kind of text. */
const sizeFactorMax = 1.5;

const heightOf = ({ top, bottom }: PrintedLine): number => bottom - top;

const beginsNew = /^(?:[-*•–]|\d+\s*[.)]\s|[\d½¼¾⅓⅔⅛])/u;
/** What stands last on many lists, alone on its line. */
const salt = /^(?:salt|sal|salz|sel|sale)(?!\p{L})/iu;
const asksForMore =
  /(?:[,;(–-]|(?:^|\s)(?:and|or|the|a|an|of|in|to|with|for|until|at|on|into|from|about|und|mit|et|de|y|con))$/iu;

/** Whether the text of one line goes on in the next. */
function goesOn(line: PrintedLine, next: PrintedLine): boolean {
  if (next.top - line.bottom > paragraphGapHeights * heightOf(line)) return false;
  const [small, large] = [heightOf(line), heightOf(next)].toSorted((one, other) => one - other) as [number, number];
  if (large > sizeFactorMax * small) return false;
  const isFull = line.right - line.left >= fullShare * (line.columnRight - line.left);
  if (line.text.endsWith(":") || !isFull) return false;
  if (beginsNew.test(line.text) && salt.test(next.text)) return asksForMore.test(line.text);
  if (/^\p{Ll}/u.test(next.text)) return line.text.length >= proseLettersMin || asksForMore.test(line.text);
  if (beginsNew.test(next.text)) return line.text.length >= proseLettersMin && asksForMore.test(line.text);
  return line.text.length >= proseLettersMin && !/[.!?]$/.test(line.text);
}

const joined = (line: string, next: string): string =>
  /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next) ? line.slice(0, -1) + next : `${line} ${next}`;

/** The lines of a column with those that were only wrapped put together again. */
export function joinWrapped(lines: readonly PrintedLine[]): string[] {
  const texts: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && goesOn(before, line)) texts.push(joined(texts.pop() ?? "", line.text));
    else texts.push(line.text);
  });
  return texts;
}
