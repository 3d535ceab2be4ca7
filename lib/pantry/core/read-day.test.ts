import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, parseDay, type Day } from "@/lib/kernel/day";
import { readDay, type DayWords } from "./read-day";

const english: DayWords = {
  weekdays: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
  months: "january february march april may june july august september october november december".split(" "),
  today: "today",
  tomorrow: "tomorrow",
  order: "dm",
};
/** A Monday. */
const today = "2026-06-01" as Day;
const read = (text: string, order: DayWords["order"] = "dm") => readDay(text, today, { ...english, order });

test.each([
  ["today", "2026-06-01"],
  ["Tomorrow", "2026-06-02"],
  ["tom", "2026-06-02"],
  ["+1m", "2026-07-01"],
  ["+3", "2026-06-04"],
  ["2w", "2026-06-15"],
  ["10 days", "2026-06-11"],
  ["+1y", "2027-06-01"],
  ["-2d", "2026-05-30"],
  ["fri", "2026-06-05"],
  ["monday", "2026-06-08"],
  ["0517", "2026-05-17"],
  ["0317", "2027-03-17"],
  ["1706", "2026-06-17"],
  ["20270517", "2027-05-17"],
  ["170527", "2027-05-17"],
  ["2027-05-17", "2027-05-17"],
  ["17.6.", "2026-06-17"],
  ["17/6/27", "2027-06-17"],
  ["05/2027", "2027-05-31"],
  ["may 2027", "2027-05-31"],
  ["17 june", "2026-06-17"],
  ["jun 17, 2028", "2028-06-17"],
  ["3mar", "2027-03-03"],
  ["2 semanas", "2026-06-15"],
  ["29.2.", "2028-02-29"],
])("%s is %s", (text, day) => {
  expect(read(text)).toBe(day);
});

test("figures are read in the order of the language, unless that names no day", () => {
  expect(read("5/6")).toBe("2026-06-05");
  expect(read("5/6", "md")).toBe("2026-05-06");
  expect(read("6/17")).toBe("2026-06-17");
  expect(read("17/6", "md")).toBe("2026-06-17");
});

test("a month's last day stands in for one it does not have", () => {
  expect(readDay("+1m", "2026-01-31" as Day, english)).toBe("2026-02-28");
});

test.each(["", "s", "t", "ju", "milk", "32.1.", "0000", "+", "99999", "1.1.1999", "may", "2026-02-30"])(
  "%j means no day",
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test("whatever is typed means a day of the calendar, or none", () => {
  const typed = fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^[+-]?[0-9./ -]{0,10}[dwmy]?$/));
  fc.assert(
    fc.property(typed, (text) => {
      const day = read(text);
      if (day !== null) expect(parseDay(day)).toBe(day);
    }),
  );
});

test("a day written out in full is that day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (count) => {
      const day = addDays("2026-01-01" as Day, count);
      expect(read(day)).toBe(day);
      expect(read(day.replaceAll("-", ""))).toBe(day);
    }),
  );
});
