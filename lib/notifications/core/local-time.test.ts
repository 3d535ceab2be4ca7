import fc from "fast-check";
import { expect, test } from "vitest";
import { dueDigestDay, localTime, quietEndsMs } from "./local-time";

const hourMs = 3_600_000;
const quarterMs = hourMs / 4;

/** Clocks that jump at midnight, by half an hour, at odd offsets, over the date line, and not at all. */
const zones = [
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Asia/Beirut",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Apia",
  "America/Santiago",
  "Etc/UTC",
];
const zone = fc.constantFrom(...zones);
const hour = fc.integer({ min: 0, max: 23 });
const start = fc.integer({ min: Date.UTC(2011, 11, 25), max: Date.UTC(2028, 0, 1) }).map((ms) => ms - (ms % quarterMs));

/** The days digests were told on by a worker that looks at these instants. */
function digestDays(instants: readonly number[], timeZone: string, digestHour: number): string[] {
  const days: string[] = [];
  for (const ms of instants) {
    const day = dueDigestDay({ timeZone, digestHour, digestedOn: days.at(-1) ?? null }, ms);
    if (day) days.push(day);
  }
  return days;
}

const fourDays = (fromMs: number): number[] => Array.from({ length: 4 * 96 }, (_, index) => fromMs + index * quarterMs);

test("tells exactly one digest on every local day that has seen its hour", () => {
  fc.assert(
    fc.property(
      zone,
      hour,
      start,
      fc.array(fc.boolean(), { minLength: 384, maxLength: 384 }),
      (timeZone, at, ms, up) => {
        const seen = fourDays(ms).filter((_, index) => up[index]);
        const ripe = new Set(
          seen.map((each) => localTime(each, timeZone)).flatMap((each) => (each.hour >= at ? [each.day] : [])),
        );
        expect(digestDays(seen, timeZone, at)).toEqual([...ripe]);
      },
    ),
    { numRuns: 60 },
  );
});

test("tells it in the first quarter of the hour when the worker is up, whatever the clocks do", () => {
  fc.assert(
    fc.property(zone, hour, start, (timeZone, at, ms) => {
      for (const each of fourDays(ms)) {
        const before = localTime(each - quarterMs, timeZone);
        const now = localTime(each, timeZone);
        const turnsRipe = now.hour >= at && (before.day !== now.day || before.hour < at);
        const told = digestDays([each - quarterMs, each], timeZone, at);
        if (turnsRipe && before.day <= now.day) expect(told).toContain(now.day);
      }
    }),
    { numRuns: 15 },
  );
});

test("an hour that the clock skips is told right after it", () => {
  // Berlin, 29 March 2026: 02:00 does not exist.
  const clock = { timeZone: "Europe/Berlin", digestHour: 2, digestedOn: "2026-03-28" };
  expect(dueDigestDay(clock, Date.UTC(2026, 2, 29, 0, 59))).toBeNull();
  expect(dueDigestDay(clock, Date.UTC(2026, 2, 29, 1, 0))).toBe("2026-03-29");
});

test("an hour that comes twice is told once", () => {
  // New York, 1 November 2026: 01:00 comes twice.
  const day = Array.from({ length: 30 }, (_, index) => Date.UTC(2026, 10, 1, 4) + index * quarterMs * 2);
  expect(digestDays(day, "America/New_York", 1)).toEqual(["2026-11-01"]);
});

test("a household that moves west is not told twice on one day", () => {
  const clock = { digestHour: 8, digestedOn: "2026-06-10" };
  expect(dueDigestDay({ ...clock, timeZone: "Pacific/Honolulu" }, Date.UTC(2026, 5, 10, 23))).toBeNull();
});

test("a zone nobody knows counts as UTC", () => {
  expect(localTime(Date.UTC(2026, 0, 1, 13), "Mars/Olympus")).toEqual({ day: "2026-01-01", hour: 13 });
});

test("quiet ends at its hour on the household's clock, and no earlier", () => {
  fc.assert(
    fc.property(zone, hour, hour, start, (timeZone, from, until, ms) => {
      const ends = quietEndsMs({ from, until }, timeZone, ms);
      if (ends === null) return;
      expect(ends).toBeGreaterThan(ms);
      expect(quietEndsMs({ from, until }, timeZone, ends)).toBeNull();
      expect(quietEndsMs({ from, until }, timeZone, ends - 1)).toBe(ends);
    }),
    { numRuns: 200 },
  );
});

test("quiet over midnight is quiet on both sides of it", () => {
  const quiet = { from: 22, until: 7 };
  const berlin = (utcHour: number) => quietEndsMs(quiet, "Europe/Berlin", Date.UTC(2026, 0, 5, utcHour));
  expect(berlin(20)).toBeNull();
  expect(berlin(21)).toBe(Date.UTC(2026, 0, 6, 6));
  expect(berlin(5)).toBe(Date.UTC(2026, 0, 5, 6));
  expect(berlin(6)).toBeNull();
  expect(quietEndsMs(null, "Europe/Berlin", Date.UTC(2026, 0, 5, 23))).toBeNull();
});
