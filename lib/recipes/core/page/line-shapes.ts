/** What lines of a recipe look like, in any language: by their numbers, lengths and stops. */

const amount = String.raw`(?:\d|[½¼¾⅓⅔⅛⅜⅝⅞]|(?:one|two|three|four|five|six|half|an? (?:handful|pinch|few|little|bunch|splash|knob|drizzle|glass|cup|sprig|clove|dash|piece|small|medium|large)|ein|eine|un|une|una|uno|en|ett|een)\s)`;
const startsWithAmount = new RegExp(
  String.raw`^[^\p{L}\d]{0,3}(?:(?:ca|approx|about|env|etwa|circa)\.?\s*)?${amount}`,
  "iu",
);
const endsWithAmount = /[\d½¼¾⅓⅔]\s?(?:\p{L}{1,12}\.?)?\)?$/u;
const onlyAmount = /^(?:ca\.?\s*)?[\d½¼¾⅓⅔⅛.,/\s–-]+\s*(?:x\s*)?(?:\p{L}{1,12}\.?|\p{L}(?:\.\s?\p{L}){1,3}\.?)?$/u;
const startsWithTime =
  /^\d+\s*(?:mins?|minut\p{L}*|hrs?|hours?|stunden?|std|heures?|horas?|ore|uur|timmar|timer)(?!\p{L})/iu;
/** "1 Heat the oven to 200 °C.": the number of a step without a sign behind it. */
const countedSentence = /^\d{1,2}\s+\p{Lu}\p{Ll}+\s/u;
const sentenceEnd = /[.!?…]["”’)]?$/u;

/** "300 g" and nothing else: its food stands on the next line. */
export const isBareAmount = (line: string): boolean =>
  line.length <= 20 && onlyAmount.test(line) && /[\d½¼¾⅓⅔⅛]/.test(line);

/** How much a line looks like one of an ingredient list: 1 with an amount, less for a bare name, below 0 for prose. */
export function ingredientLikeness(line: string): number {
  if (!/\p{L}/u.test(line)) return -0.5;
  if (line.length > 200) return -2;
  if (startsWithTime.test(line)) return -0.5;
  const words = line.split(/\s+/).length;
  const isProse = sentenceEnd.test(line) && words > 6;
  if (isProse && countedSentence.test(line)) return -1;
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

const unit =
  /\d\s?(?:g|gr|gm|kg|dag|dkg|mg|ml|cl|dl|l|oz|ozs|lbs?|cups?|tsps?|tbsps?|pinch|el|tl|msk|tsk|spsk|tsp|krm|c\.?\s?à\.?\s?[sc])\.?$/iu;
const alternatingShare = 0.6;

/**
 * Amounts joined to the foods on the lines below them, and remarks in brackets to the lines above. An item of a list is
 * whole: only "2" or "300 g" waits for its food, "2 carrots" does not, unless amounts and foods take turns all the way.
 */
export function joinAmounts(lines: readonly { text: string; isItem: boolean }[]): string[] {
  const waits = lines.map(({ text }, index) => {
    const next = lines[index + 1]?.text;
    return next !== undefined && isBareAmount(text) && !startsWithAmount.test(next);
  });
  const takeTurns = 2 * waits.filter(Boolean).length >= lines.length * alternatingShare;
  const joined: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { text = "", isItem = false } = lines[index] ?? {};
    const isSure = !/\p{L}/u.test(text) || unit.test(text);
    if (joined.length > 0 && /^\(.*\)$/.test(text)) joined.push(`${joined.pop() ?? ""} ${text}`);
    else if (waits[index] && (isSure || (takeTurns && !isItem))) joined.push(`${text} ${lines[++index]?.text ?? ""}`);
    else joined.push(text);
  }
  return joined;
}
