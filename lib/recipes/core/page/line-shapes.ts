/** What lines of a recipe look like, in any language: by their numbers, lengths and stops. */

const amount = String.raw`(?:\d|[½¼¾⅓⅔⅛⅜⅝⅞]|(?:one|two|three|four|five|six|half|ein|eine|un|une|una|uno|en|ett|een)\s)`;
const startsWithAmount = new RegExp(
  String.raw`^[^\p{L}\d]{0,3}(?:(?:ca|approx|about|env|etwa|circa)\.?\s*)?${amount}`,
  "iu",
);
const endsWithAmount = /[\d½¼¾⅓⅔]\s?(?:\p{L}{1,12}\.?)?\)?$/u;
const onlyAmount = /^(?:ca\.?\s*)?[\d½¼¾⅓⅔⅛.,/\s–-]+\s*(?:x\s*)?(?:\p{L}{1,12}\.?)?$/u;
const sentenceEnd = /[.!?…]["”’)]?$/u;

/** "300 g" and nothing else: its food stands on the next line. */
export const isBareAmount = (line: string): boolean =>
  line.length <= 20 && onlyAmount.test(line) && /[\d½¼¾⅓⅔⅛]/.test(line);

/** How much a line looks like one of an ingredient list: 1 with an amount, less for a bare name, below 0 for prose. */
export function ingredientLikeness(line: string): number {
  if (!/\p{L}/u.test(line)) return -0.5;
  if (line.length > 200) return -2;
  const words = line.split(/\s+/).length;
  const isProse = sentenceEnd.test(line) && words > 6;
  if (startsWithAmount.test(line) && !/^\d{1,2}(?:[.)]|[-–](?=\s\p{L}))\s/u.test(line))
    return isProse && words > 14 ? -0.5 : 1;
  if (isProse || words > 16) return -1;
  if (endsWithAmount.test(line) && words <= 8) return 0.9;
  return words <= 6 ? 0.35 : 0;
}

/** How much a line looks like a step: sentences of some length, below 0 for scraps. */
export function stepLikeness(line: string): number {
  const words = line.split(/\s+/).length;
  if (line.length > 3000) return -2;
  if (words >= 6 && (sentenceEnd.test(line) || line.length >= 60)) return Math.min(3, 0.6 + line.length / 150);
  if (/^(?:step\s*)?\d{1,2}[.)]?$/i.test(line)) return 0;
  return sentenceEnd.test(line) ? 0.1 : -0.4;
}

/** Amounts joined to the foods on the lines below them, and remarks in brackets to the lines above. */
export function joinAmounts(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [line = "", next] = [lines[index], lines[index + 1]];
    if (joined.length > 0 && /^\(.*\)$/.test(line)) joined.push(`${joined.pop() ?? ""} ${line}`);
    else if (isBareAmount(line) && next !== undefined && !startsWithAmount.test(next)) {
      joined.push(`${line} ${next}`);
      index++;
    } else joined.push(line);
  }
  return joined;
}

/** A list that stands on the page twice, for wide and for narrow screens, once. */
export function onceOnly(lines: readonly string[]): string[] {
  const half = lines.length / 2;
  const isTwice =
    Number.isInteger(half) && half > 0 && lines.slice(0, half).every((line, index) => line === lines[half + index]);
  return lines.slice(0, isTwice ? half : lines.length);
}

const metric = /\d\s?(?:g|gr|kg|ml|cl|dl|l)\b/i;
const lastWords = (line: string): string => (line.toLowerCase().match(/\p{L}+/gu) ?? []).slice(-2).join(" ");

/** A list given in two systems of units, one after the other, in the metric one. */
export function metricOnly(lines: readonly string[]): readonly string[] {
  const half = lines.length / 2;
  if (!Number.isInteger(half) || half < 3) return lines;
  const [first, second] = [lines.slice(0, half), lines.slice(half)];
  const alike = first.filter((line, index) => lastWords(line) === lastWords(second[index] ?? "")).length;
  if (alike < half * 0.7) return lines;
  const count = (part: readonly string[]): number => part.filter((line) => metric.test(line)).length;
  return count(second) > count(first) ? second : first;
}
