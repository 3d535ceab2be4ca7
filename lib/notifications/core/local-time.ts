/** Hours and days by the household's clock, daylight saving included. */
import type { Day } from "@/lib/kernel/day";
import type { QuietHours } from "./choices";

export const defaultDigestHour = 8;
const quarterMs = 900_000;
const quartersMax = 26 * 4;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A zone somebody mistyped or that this machine does not know counts as UTC: better an hour off than nothing said. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const shape = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", hourCycle: "h23" } as const;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat("en-CA", { ...shape, timeZone });
  } catch {
    made = new Intl.DateTimeFormat("en-CA", { ...shape, timeZone: "UTC" });
  }
  formats.set(timeZone, made);
  return made;
}

export type LocalTime = { day: Day; hour: number };

/** Day and hour on a wall clock of a zone. @param nowMs epoch milliseconds */
export function localTime(nowMs: number, timeZone: string): LocalTime {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(nowMs)
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${parts.year}-${parts.month}-${parts.day}` as Day, hour: Number(parts.hour) };
}

/** `digestedOn`: the local day of the newest digest, or null before the first. */
export type DigestClock = { timeZone: string; digestHour: number; digestedOn: string | null };

/**
 * The day a digest is due for, or null. Due from the chosen hour on, so that a server that slept through it makes up for it
 * the same day; an hour that the clock jumps over counts as passed, and one that comes twice is told once. A household that
 * moves back over the date line waits until the calendar has caught up.
 */
export function dueDigestDay({ timeZone, digestHour, digestedOn }: DigestClock, nowMs: number): Day | null {
  const { day, hour } = localTime(nowMs, timeZone);
  return hour >= digestHour && (digestedOn === null || digestedOn < day) ? day : null;
}

const isQuietHour = (hour: number, { from, until }: NonNullable<QuietHours>): boolean =>
  from <= until ? hour >= from && hour < until : hour >= from || hour < until;

/** When the quiet that reigns now ends, in epoch milliseconds; null when none reigns. */
export function quietEndsMs(quiet: QuietHours, timeZone: string, nowMs: number): number | null {
  if (!quiet || !isQuietHour(localTime(nowMs, timeZone).hour, quiet)) return null;
  // Zones stand a multiple of quarter hours from UTC, so hours begin at quarters of it.
  let atMs = Math.floor(nowMs / quarterMs) * quarterMs;
  for (let count = 0; count < quartersMax; count++) {
    atMs += quarterMs;
    if (!isQuietHour(localTime(atMs, timeZone).hour, quiet)) return atMs;
  }
  return atMs;
}
