import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayInZone, daysBetween, parseDay, type Day } from "./day";

const days = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

test("adding days and counting them are inverses", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test("refuses days the calendar does not have", () => {
  expect(parseDay("2026-02-30")).toBeNull();
  expect(parseDay("2026-2-3")).toBeNull();
  expect(parseDay("2028-02-29")).toBe("2028-02-29");
});

test("late evening in Berlin is already tomorrow when UTC says today", () => {
  const nowMs = Date.UTC(2026, 5, 1, 22, 30);
  expect(dayInZone(nowMs, "Europe/Berlin")).toBe("2026-06-02");
  expect(dayInZone(nowMs, "America/New_York")).toBe("2026-06-01");
});
