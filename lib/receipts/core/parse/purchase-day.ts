import { parseDay, type Day } from "@/lib/kernel/day";
import { plain } from "./words";

const months = [
  ["jan", "janv", "ene", "gen"],
  ["feb", "fev", "febr"],
  ["mar", "mrz", "maerz", "mars", "marz", "mrt"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mei", "mag", "maj"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug", "lip"],
  ["aug", "aout", "ago", "sie"],
  ["sep", "sept", "set", "wrz"],
  ["oct", "okt", "ott", "paz"],
  ["nov", "lis"],
  ["dec", "dez", "dic", "gru", "des"],
];
const monthOf = (word: string): number =>
  months.findIndex((names) => names.includes(word) || names.includes(word.slice(0, 3))) + 1;

/** Paper receipts older than this are not brought to a pantry; later than the horizon is a guarantee's end. */
const yearMin = 1995;
const yearMax = 2099;

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) > 80 ? 1900 : 2000);

function toDay(year: number, month: number, day: number): Day | null {
  if (year < yearMin || year > yearMax) return null;
  return parseDay(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

type Dated = { day: Day; weight: number };

const separator = String.raw`\s?[-/.,'’]\s?`;
const yearFirst = new RegExp(String.raw`(?<!\d)(20\d\d)${separator}(\d{1,2})${separator}(\d{1,2})(?!\d)`, "g");
const numeric = new RegExp(
  String.raw`(?<![\d/.])(\d{1,2})(\s?[-/.'’,]\s?|[7|1](?=\d{2}/)|\s)(\d{1,2})\s?[-/.'’,]\s?((?:19|20)\d\d|\d\d(?=\d{1,2}:\d\d|\D|$))`,
  "g",
);
const dayMonth = /(?<!\d)(\d{1,2})[\s\-/.,']*([a-z]{3,9})[\s\-/.,']*((?:19|20)\d\d|\d\d(?=\d{1,2}:\d\d|\D|$))/g;
const monthDay = /(?<![a-z])([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?\s*[,.]?\s*((?:19|20)\d\d)(?!\d)/g;

/** Letters read for digits between digits of a date. */
const mendDigits = (text: string): string =>
  text
    .replace(/(?<=\d|[/.-])[oq](?=\d|[/.-])/g, "0")
    .replace(/(?<=\d|[/.-])[il|](?=\d|[/.-])/g, "1")
    .replace(/(?<=[/.-])[oq](?=\d)/g, "0");

/** Both readings of "03/04/2020"; the one written in that country comes first. */
function numericDays(a: number, mark: string, b: number, year: number, dayFirst: boolean): Day[] {
  const first = mark.includes(".") || dayFirst;
  const [day, month] = first ? [a, b] : [b, a];
  const preferred = toDay(year, month, day);
  const other = toDay(year, day, month);
  return [preferred, other].filter((each) => each !== null);
}

function daysIn(text: string, dayFirst: boolean): Day[] {
  const found: (Day | null)[] = [];
  for (const [, year = "", month = "", day = ""] of text.matchAll(yearFirst))
    found.push(toDay(Number(year), Number(month), Number(day)));
  for (const [, a = "", mark = "", b = "", year = ""] of text.matchAll(numeric)) {
    found.push(numericDays(Number(a), mark, Number(b), fullYear(year), dayFirst)[0] ?? null);
  }
  for (const [, day = "", month = "", year = ""] of text.matchAll(dayMonth)) {
    if (monthOf(month) > 0) found.push(toDay(fullYear(year), monthOf(month), Number(day)));
  }
  for (const [, month = "", day = "", year = ""] of text.matchAll(monthDay)) {
    if (monthOf(month) > 0) found.push(toDay(fullYear(year), monthOf(month), Number(day)));
  }
  return found.filter((each) => each !== null);
}

/**
 * The day of the purchase: the date named as one, standing beside a time, or printed most often. Dates of returns, offers
 * and guarantees count last.
 * @param dayFirst whether 03/04 is the third of April where the receipt comes from
 */
export function findPurchaseDay(texts: readonly string[], dayFirst: boolean): Day | null {
  const dated = texts.flatMap((raw, at): Dated[] => {
    const text = mendDigits(plain(raw));
    let weight = -at / 1000;
    if (/\b(date|datum|fecha|tarikh|data|dt)\b/.test(text)) weight += 3;
    if (/\d{1,2}[:.]\d{2}([:.]\d{2})?\s?(am|pm|uhr)?/.test(text.replace(/\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/, "")))
      weight += 2;
    if (/\b(return|expir|thru|until|valid|exp|bis|gultig|printed|member since|before|through)\b/.test(text))
      weight -= 6;
    return daysIn(text, dayFirst).map((day) => ({ day, weight }));
  });
  const votes = new Map<Day, number>();
  for (const { day, weight } of dated) votes.set(day, Math.max(votes.get(day) ?? -Infinity, weight) + 0.4);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
