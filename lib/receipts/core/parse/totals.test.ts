import { expect, test } from "vitest";
import { typeset } from "@/tests/fixtures/receipts/typeset";
import { readLines } from "./read-lines";
import { findTotals } from "./totals";

const totalOf = (lines: string[], listedMinor: number | null = null): number | null =>
  findTotals(readLines(typeset(lines).boxes), listedMinor).totalMinor;

test("believes what was paid less the change over a misread total", () => {
  expect(
    totalOf([
      "SUBTOTAL                106.10",
      "TOTAL GST                 6.37",
      "ROUNDING                 -0.02",
      "TOTAL                   112.46",
      "CASH                    120.00",
      "CHANGE                    7.55",
    ]),
  ).toBe(11_245);
});

test("believes the money and the tax together over a total with two digits misread", () => {
  const printed = ["Total Sales (Inclusive GST) RM 20.98", "CASH RM   21.00", "CHANGE RM   0.20"];
  expect(totalOf([...printed, "GST Summary    Amount    Tax", "              19.62    1.18"])).toBe(2080);
  expect(totalOf(printed)).toBe(2098);
});

test("takes the rounded sum where cash is rounded", () => {
  expect(
    totalOf([
      "TOTAL AMT   RM   60.31",
      "ROUNDING ADJ       -0.01",
      "RM   60.30",
      "CASH   RM   70.30",
      "CHANGE   RM   10.00",
    ]),
  ).toBe(6030);
});

test("is not taken in by totals of tax, items and savings", () => {
  expect(
    totalOf([
      "TOTAL ITEMS               7.00",
      "TOTAL TAX                 0.84",
      "Total Sales (Inclusive of GST)   14.90",
      "TOTAL SAVINGS            22.00",
      "GST Summary     Amount     Tax",
      "Total           14.06     0.84",
    ]),
  ).toBe(1490);
});

test("finds the total beside another label on the same line", () => {
  expect(totalOf(["Items Sold:  49  TOTAL   70.32", "CASH   80.00"])).toBe(7032);
  expect(totalOf(["TAX   .26   BAL   2.24", "Cash   5.00"])).toBe(224);
});

test("proves a total nobody could read from the list and the money", () => {
  expect(totalOf(["T0xx~            ", "VISA                     31.20"], 3120)).toBe(3120);
});

test("has no total where nothing speaks for one", () => expect(totalOf(["THANK YOU"])).toBeNull());
