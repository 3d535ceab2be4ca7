/** A calendar day without a time or a zone, as `YYYY-MM-DD`. Text order is date order. */
export type Day = string & { readonly __brand: "Day" };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
export const msPerDay = 86_400_000;

const toUtcMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The text as a Day, or null when it names no day of the calendar (30 February). */
export function parseDay(text: string): Day | null {
  if (!pattern.test(text)) return null;
  const ms = toUtcMs(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text ? (text as Day) : null;
}

/** The day `count` days later; earlier when `count` is negative. */
export const addDays = (day: Day, count: number): Day =>
  new Date(toUtcMs(day) + count * msPerDay).toISOString().slice(0, 10) as Day;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toUtcMs(to) - toUtcMs(from)) / msPerDay);

/** One for each zone that was asked about: making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formats.set(timeZone, made);
  return made;
}

/** Where there is one, it counts days without waking Intl, whose first use keeps a phone busy for a tenth of a second. */
const temporal = (globalThis as { Temporal?: typeof Temporal }).Temporal;

/**
 * The calendar day an instant falls on for people in a time zone.
 * @param nowMs epoch milliseconds, whole
 * @param timeZone IANA name, such as "Europe/Berlin"
 */
export const dayInZone = (nowMs: number, timeZone: string): Day =>
  (temporal
    ? temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).toPlainDate().toString()
    : formatFor(timeZone).format(nowMs)) as Day;

/** The IANA name of the zone this device is in. */
export const deviceTimeZone = (): string =>
  temporal ? temporal.Now.timeZoneId() : Intl.DateTimeFormat().resolvedOptions().timeZone;
