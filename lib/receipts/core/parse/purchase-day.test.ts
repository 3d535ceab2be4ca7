import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "@/lib/kernel/day";
import { findPurchaseDay } from "./purchase-day";

const latest = "2026-11-22" as Day;
const anyDay = fc.integer({ min: 0, max: 9000 }).map((back) => addDays(latest, -back));
const partsOf = (day: Day): [string, string, string] => day.split("-") as [string, string, string];

test("reads every day back in the order its country writes it", () => {
  fc.assert(
    fc.property(anyDay, fc.boolean(), fc.constantFrom("/", "-"), (day, dayFirst, mark) => {
      const [year, month, date] = partsOf(day);
      const printed = dayFirst ? [date, month, year] : [month, date, year];
      expect(findPurchaseDay([`${printed.join(mark)} 18:04`], dayFirst, latest)).toBe(day);
      expect(findPurchaseDay([`DATE ${year}-${month}-${date}`], dayFirst, latest)).toBe(day);
      expect(findPurchaseDay([`${date}.${month}.${year}`], dayFirst, latest)).toBe(day);
    }),
  );
});

test("lets the calendar decide where the order is in doubt", () => {
  expect(findPurchaseDay(["12/25/2025 09:00"], true, latest)).toBe("2025-12-25");
  expect(findPurchaseDay(["03/12/2026 09:00"], true, latest)).toBe("2026-03-12");
});

test("prefers the day of the purchase to days of offers and returns", () => {
  const lines = ["Return by 01/20/2027", "Offer valid until 12/31/2025", "11/01/2025 14:22"];
  expect(findPurchaseDay(lines, false, latest)).toBe("2025-11-01");
});

test.each([
  ["04720/2016 15:00", "2016-04-20", false],
  ["DATE: 250412017", "2017-04-25", true],
  ["Date: 12/02/20 18", "2018-02-12", true],
  ["27 March,2018 04:54 pm", "2018-03-27", true],
  ["Aug 2, 2024", "2024-08-02", false],
  ["3. Mär 2025", "2025-03-03", true],
])("mends and reads %s", (text, day, dayFirst) => expect(findPurchaseDay([text], dayFirst, latest)).toBe(day));

test.each(["Tel. 05251 / 180420", "TC# 2400 4776 4305", "13.50 16.20", "31/02/2024", ""])(
  "finds no day in %s",
  (text) => expect(findPurchaseDay([text], true, latest)).toBeNull(),
);

test("finds a day whose separators or spaces went astray", () => {
  const found = (text: string) => findPurchaseDay([text], true, "2026-11-22" as Day);
  expect(found("28/02/20 18 6:02:25")).toBe("2018-02-28");
  expect(found("RECEIPT CS00633800 DATE: 2504 2017")).toBe("2017-04-25");
  expect(found("Doc No CS00031663 Date 25/12 2018")).toBe("2018-12-25");
  expect(found("CB: 389720 17/01201842153")).toBe("2018-01-17");
  expect(found("Ref 2504 2017")).toBeNull();
});
