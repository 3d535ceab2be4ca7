/** Dates as people type them in a hurry: "+1m", "0517", "fri", "tomorrow", "17.5.", "may 2027". */
import { addDays, daysBetween, parseDay, type Day } from "@/lib/kernel/day";

/**
 * The words of a language, lower case, full ones; their beginnings count as well.
 * @property weekdays from Sunday
 * @property order how the language writes day and month in figures
 */
export type DayWords = {
  weekdays: readonly string[];
  months: readonly string[];
  today: string;
  tomorrow: string;
  order: "dm" | "md";
};

const yearMin = 2000;
const yearMax = 2199;
const countMax = 9999;
/** A day and month without a year lie ahead, unless they have only just passed. */
const lookBackDays = 60;
const wordLengthMin = 2;

const pad = (count: number, digits: number): string => String(count).padStart(digits, "0");

const dayOf = (year: number, month: number, day: number): Day | null =>
  year < yearMin || year > yearMax ? null : parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);

const fullYear = (digits: string): number => (digits.length === 2 ? yearMin + Number(digits) : Number(digits));

const partsOf = (day: Day): [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** The last day of a month: what a package means that bears only month and year. */
function monthEnd(year: number, month: number): Day | null {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return month < 1 || month > 12 || !next ? null : addDays(next, -1);
}

/** Months later, on the same date or the month's last. */
function addMonths(from: Day, count: number): Day | null {
  const [year, month, date] = partsOf(from);
  const total = year * 12 + (month - 1) + count;
  const end = monthEnd(Math.floor(total / 12), (total % 12) + 1);
  if (!end) return null;
  return date < Number(end.slice(8)) ? ((end.slice(0, 8) + pad(date, 2)) as Day) : end;
}

/** The date in the year that brings it closest ahead. */
function nextDate(month: number, date: number, today: Day): Day | null {
  const [year] = partsOf(today);
  for (const candidate of [year, year + 1]) {
    const day = dayOf(candidate, month, date);
    if (day && daysBetween(today, day) >= -lookBackDays) return day;
  }
  return dayOf(year + 4 - (year % 4), month, date);
}

/** English and Spanish words for a span, beside their first letters. */
const spans: Record<"d" | "w" | "m" | "y", RegExp> = {
  d: /^(d|days?|d[ií]as?)?$/,
  w: /^(w|wks?|weeks?|s|semanas?)$/,
  m: /^(m|mos?|months?|mes|meses)$/,
  y: /^(y|yrs?|years?|a|años?)$/,
};

function shifted(text: string, today: Day): Day | null {
  const match = /^([+-]?)(\d{1,4})\s?(\p{L}*)$/u.exec(text);
  if (!match || (!match[1] && !match[3])) return null;
  const span = (Object.keys(spans) as (keyof typeof spans)[]).find((each) => spans[each].test(match[3] ?? ""));
  if (!span) return null;
  const count = Math.min(countMax, Number(match[2])) * (match[1] === "-" ? -1 : 1);
  const within = (day: Day | null) => (day && day >= `${yearMin}-01-01` && day <= `${yearMax}-12-31` ? day : null);
  switch (span) {
    case "w":
      return within(addDays(today, count * 7));
    case "m":
      return addMonths(today, count);
    case "y":
      return addMonths(today, count * 12);
    case "d":
      return within(addDays(today, count));
  }
}

/** Figures without a mark between them: month and day first, as on most labels of shops' scales. */
function compact(text: string, today: Day, order: DayWords["order"]): Day | null {
  const pairs = text.match(/\d\d/g)?.map(Number) ?? [];
  if (/^\d{8}$/.test(text)) return dayOf(Number(text.slice(0, 4)), pairs[2] ?? 0, pairs[3] ?? 0);
  if (/^\d{6}$/.test(text)) {
    const [first = 0, second = 0, third = 0] = pairs;
    const dayFirst = order === "dm" ? dayOf(yearMin + third, second, first) : dayOf(yearMin + third, first, second);
    return dayFirst ?? dayOf(yearMin + first, second, third);
  }
  if (!/^\d{4}$/.test(text)) return null;
  const [first = 0, second = 0] = pairs;
  return nextDate(first, second, today) ?? nextDate(second, first, today);
}

function marked(text: string, today: Day, order: DayWords["order"]): Day | null {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthYear = /^(\d{1,2})[-./](\d{4})$/.exec(text);
  if (monthYear) return monthEnd(Number(monthYear[2]), Number(monthYear[1]));
  const match = /^(\d{1,2})[-./](\d{1,2})[-./]?(\d{4}|\d{2})?$/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const tries =
    order === "dm"
      ? [
          [second, first],
          [first, second],
        ]
      : [
          [first, second],
          [second, first],
        ];
  for (const [month = 0, date = 0] of tries) {
    const day = match[3] ? dayOf(fullYear(match[3]), month, date) : nextDate(month, date, today);
    if (day) return day;
  }
  return null;
}

/** Which word a beginning means; null when none, or more than one. */
function wordAt(words: readonly string[], beginning: string): number | null {
  if (beginning.length < wordLengthMin) return null;
  const found = words.flatMap((word, index) => (word.startsWith(beginning) ? [index] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function named(text: string, today: Day, words: DayWords): Day | null {
  const weekday = wordAt(words.weekdays, text);
  if (weekday !== null) {
    const now = new Date(`${today}T00:00:00Z`).getUTCDay();
    return addDays(today, (weekday - now + 7) % 7 || 7);
  }
  const match = /^(?:(\d{1,2})\.?\s*)?(\p{L}+)\.?,?(?:\s*(\d{1,2}|\d{4}))?(?:[\s,]+(\d{4}))?$/u.exec(text);
  const month = match?.[2] ? wordAt(words.months, match[2]) : null;
  if (!match || month === null) return null;
  const year = match[4] ?? (match[3]?.length === 4 ? match[3] : undefined);
  const date = match[1] ?? (match[3] !== undefined && match[3].length < 4 ? match[3] : undefined);
  if (date && year) return dayOf(Number(year), month + 1, Number(date));
  if (date) return nextDate(month + 1, Number(date), today);
  return year ? monthEnd(Number(year), month + 1) : null;
}

/**
 * The day a text means, or null when it means none.
 * @param today what "+3d", "fri" and a date without a year count from
 */
export function readDay(text: string, today: Day, words: DayWords): Day | null {
  const line = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (!line || line.length > 30) return null;
  if (line === words.today) return today;
  if (line.length > wordLengthMin && words.tomorrow.startsWith(line)) return addDays(today, 1);
  return (
    compact(line, today, words.order) ??
    marked(line, today, words.order) ??
    shifted(line, today) ??
    named(line, today, words)
  );
}
