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

/** Paper receipts older than this are not brought to a pantry. */
const yearMin = 1995;

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) > 80 ? 1900 : 2000);

function toDay(year: number, month: number, day: number): Day | null {
  if (year < yearMin) return null;
  return parseDay(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

const yearFirst = /(?<!\d)(20\d\d)\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/g;
const numeric = /(?<![\d/.])(\d{1,2})\s?([-/.'’])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d(?=\d{1,2}:\d\d|\D|$))/g;
/** A slash read as one or seven: "04720/2016", "250412017". */
const lostSlash = /(?<!\d)(\d{2})([/17])(\d{2})([/17])(20\d\d)(?!\d)|(?<!\d)(\d{2})(\d{2})[17](20\d\d)(?!\d)/g;
const dayMonth = /(?<!\d)(\d{1,2})[\s\-/.,']*([a-z]{3,9})[\s\-/.,']*((?:19|20)\d\d|\d\d(?=\d{1,2}:\d\d|\D|$))/g;
const monthDay = /(?<![a-z])([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?\s*[,.']?\s*((?:19|20)\d\d)(?!\d)/g;

/** Beside the word for it a day may have lost its separators: "2504 2017", "25/12 2018", "17/01201842153". */
const besideLabel = /(?<!\d)(\d{2})[\s/.-]?(\d{2})[\s/.-]?(20\d\d)(?=\d{0,6}(?:\D|$))/g;
const glued = /(?<!\d)(\d{2})([/-])(\d{2})(20\d\d)(?=\d{3,6}(?!\d))/g;

/** Letters read for digits between digits of a date. */
const mendDigits = (text: string): string =>
  text
    .replace(/(?<=\d[/.-]\d{1,2}[/.-](?:19|20))\s(?=\d{2}(?:(?![\d:]|\s\d)|\s\d{1,2}:\d{2}))/g, "")
    .replace(/(?<=\d|[/.-])[oq](?=\d|[/.-])/g, "0")
    .replace(/(?<=\d|[/.-])[il|](?=\d|[/.-])/g, "1")
    .replace(/(?<=[/.-])[oq](?=\d)/g, "0");

/** "03/04/2020" both ways round: as written in that country first. */
function numericDays(a: string, mark: string, b: string, year: string, dayFirst: boolean): Day[] {
  const [first, second] = mark === "." || dayFirst ? [a, b] : [b, a];
  const days = [
    toDay(fullYear(year), Number(second), Number(first)),
    toDay(fullYear(year), Number(first), Number(second)),
  ];
  return days.filter((day) => day !== null);
}

/** Every day a text names, each with its other reading behind it. */
function daysIn(text: string, dayFirst: boolean): Day[][] {
  const named = (year: string, month: number, day: string): Day[] => {
    const found = month > 0 ? toDay(fullYear(year), month, Number(day)) : null;
    return found ? [found] : [];
  };
  const found: Day[][] = [];
  for (const [, year = "", , month = "", day = ""] of text.matchAll(yearFirst))
    found.push(named(year, Number(month), day));
  for (const [, a = "", mark = "", b = "", year = ""] of text.matchAll(numeric))
    found.push(numericDays(a, mark, b, year, dayFirst));
  for (const [all, a, , b, , year, c = "", d = "", laterYear = ""] of text.matchAll(lostSlash)) {
    if (a !== undefined && b !== undefined && year !== undefined && all.includes("/"))
      found.push(numericDays(a, "/", b, year, dayFirst));
    else if (a === undefined && /\bdat[eu]/.test(text)) found.push(numericDays(c, "/", d, laterYear, dayFirst));
  }
  for (const [, a = "", mark = "", b = "", year = ""] of text.matchAll(glued))
    found.push(numericDays(a, mark, b, year, dayFirst));
  if (found.length === 0 && /\bd ?at[eu]\b|\bdatum\b|\btarikh\b|\bfecha\b/.test(text)) {
    for (const [, a = "", b = "", year = ""] of text.matchAll(besideLabel))
      found.push(numericDays(a, "/", b, year, dayFirst));
  }
  for (const [, day = "", month = "", year = ""] of text.matchAll(dayMonth))
    found.push(named(year, monthOf(month), day));
  for (const [, month = "", day = "", year = ""] of text.matchAll(monthDay))
    found.push(named(year, monthOf(month), day));
  return found;
}

/**
 * The day of the purchase: the date named as one, standing beside a time, or printed most often. Dates of returns, offers
 * and guarantees count last, days to come not at all.
 * @param dayFirst whether 03/04 is the third of April where the receipt comes from
 * @param latest the last day it can have been
 */
export function findPurchaseDay(texts: readonly string[], dayFirst: boolean, latest: Day): Day | null {
  const votes = new Map<Day, number>();
  texts.forEach((raw, at) => {
    const text = mendDigits(plain(raw));
    for (const readings of daysIn(text, dayFirst)) {
      const day = readings.find((reading) => reading <= latest);
      if (day) votes.set(day, Math.max(votes.get(day) ?? -Infinity, weightOf(text) - at / 1000) + repeatWeight);
    }
  });
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const repeatWeight = 0.4;

/** How much the words around a date say that it is the day of the purchase. */
function weightOf(text: string): number {
  const rest = text.replace(/\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/, "");
  let weight = 0;
  if (/\b(date|datum|fecha|tarikh|data|dt|dd)\b/.test(text)) weight += 3;
  if (/\d{1,2}[:.]\d{2}([:.]\d{2})?\s?(am|pm|uhr)?/.test(rest)) weight += 2;
  if (/\b(return|expir|thru|until|valid|exp|bis|gultig|printed|since|before|through)/.test(text)) weight -= 6;
  return weight;
}
