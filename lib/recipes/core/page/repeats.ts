/** Lists that stand on a page more than once: for wide and narrow screens, in two systems of units, with and without amounts. */
import { ingredientLikeness } from "./line-shapes";

/** A list that is the same lines over and over, once. */
export function onceOnly(lines: readonly string[]): string[] {
  const isPeriod = (length: number): boolean =>
    lines.every((line, index) => index < length || line === lines[index - length]);
  const lengths = Array.from({ length: lines.length >> 1 }, (_, index) => index + 1);
  const once = lengths.find((length) => lines.length % length === 0 && isPeriod(length));
  return lines.slice(0, once ?? lines.length);
}

const metric = /\d\s?(?:g|gr|kg|ml|cl|dl|l)\b/i;
const wordsOf = (line: string): string[] => line.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whether two lines, as words, name the same food: they end alike, or all words of one are in the other. */
function isSameFood(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length === 0) return false;
  // Of "g barley" and "cup barley" the first word is the unit.
  const told = few.length <= 2 ? 1 : 2;
  return few.slice(-told).join(" ") === many.slice(-told).join(" ") || few.every((word) => many.includes(word));
}

const hasAmount = (line: string): boolean => ingredientLikeness(line) === 1;

const firstNumber = (line: string): string | undefined => /\d+(?:[.,/]\d+)?/.exec(line)?.[0];

/** Two parts of a dish take other amounts of the same food; of a list given twice they differ by the unit alone. */
const isOtherAmount = (one: string, other: string): boolean =>
  hasAmount(one) &&
  hasAmount(other) &&
  metric.test(one) === metric.test(other) &&
  firstNumber(one) !== firstNumber(other);

const twinLinesMin = 3;
const twinShare = 0.7;
/** What may stand behind the second list that is of neither. */
const restShare = 0.34;

/** Where the list begins a second time; null where it does not. */
function secondStart(lines: readonly string[]): number | null {
  const words = lines.map(wordsOf);
  for (let start = twinLinesMin; start <= lines.length - twinLinesMin; start++) {
    if (!isSameFood(words[0] ?? [], words[start] ?? [])) continue;
    const isSame = (line: string, index: number): boolean =>
      isSameFood(words[index] ?? [], words[start + index] ?? []) && !isOtherAmount(lines[index] ?? "", line);
    const same = lines.slice(start, start * 2).filter(isSame).length;
    const rest = lines.slice(start * 2);
    if (same >= start * twinShare && (rest.length <= start * restShare || !rest.some(hasAmount))) return start;
  }
  return null;
}

/** A list given twice: the one with more amounts or, where they are as many, the metric one. */
export function oneOfTwins(lines: readonly string[]): readonly string[] {
  const start = secondStart(lines);
  if (start === null) return lines;
  const [first, second] = [lines.slice(0, start), lines.slice(start, start * 2)];
  const amounts = (part: readonly string[]): number => part.filter(hasAmount).length;
  const metrics = (part: readonly string[]): number => part.filter((line) => metric.test(line)).length;
  const lead = amounts(second) - amounts(first) || metrics(second) - metrics(first);
  return lead > 0 ? second : first;
}
