import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/kernel/day";
import { layouts } from "@/tests/fixtures/receipts/layouts";
import { typeset } from "@/tests/fixtures/receipts/typeset";
import type { ReceiptReading } from "../reading";
import { parseReceipt } from "./parse-receipt";

const latest = "2026-11-22" as Day;
const itemsOf = (reading: ReceiptReading) =>
  reading.lines.filter((line) => line.kind === "item").map((line) => [line.name, line.priceMinor, line.quantity]);

describe.each(layouts)("$name", (layout) => {
  const reading = parseReceipt(typeset(layout.lines), latest);

  test("names the shop, the day, the currency and the total", () => {
    const { store, purchasedOn, currency, totalMinor } = reading;
    expect({ store, purchasedOn, currency, totalMinor }).toEqual({
      store: layout.store,
      purchasedOn: layout.purchasedOn,
      currency: layout.currency,
      totalMinor: layout.totalMinor,
    });
  });

  test("lists what was bought, with how many and for how much", () => expect(itemsOf(reading)).toEqual(layout.items));

  test("adds up to the total", () => expect(reading.differenceMinor).toBe(0));

  test("says the same when the paper lies askew", () => {
    for (const tilt of [-0.05, 0.03, 0.06]) {
      expect(itemsOf(parseReceipt(typeset(layout.lines, { tilt }), latest))).toEqual(layout.items);
    }
  });
});

const word = fc.constantFrom("OATS", "PLUM JAM", "RED LENTILS", "GREEN TEA", "SEA SALT", "OLIVE OIL", "PASTA", "HONEY");
const bought = fc.record({
  name: word,
  priceMinor: fc.integer({ min: 5, max: 9999 }),
  count: fc.integer({ min: 1, max: 9 }),
});

const money = (minor: number, point: string): string =>
  `${minor < 0 ? "-" : ""}${Math.floor(Math.abs(minor) / 100)}${point}${String(Math.abs(minor) % 100).padStart(2, "0")}`;
const spread = (left: string, right: string): string => `${left.padEnd(30)}${right.padStart(10)}`;

/** A till that prints counts on a line of their own above or below the item. */
function printed(
  items: { name: string; priceMinor: number; count: number }[],
  point: string,
  countAbove: boolean,
): string[] {
  const total = items.reduce((sum, item) => sum + item.count * item.priceMinor, 0);
  const lines = items.flatMap(({ name, priceMinor, count }) => {
    const line = spread(name, money(priceMinor * count, point));
    const counted = `  ${count} x ${money(priceMinor, point)}`;
    if (count === 1) return [line];
    return countAbove ? [counted, line] : [line, counted];
  });
  return [
    "   THE LITTLE TEST STORE",
    ...lines,
    spread("TOTAL", money(total, point)),
    spread("CASH", money(total, point)),
    "2026-01-31 10:15",
  ];
}

test("reads back whatever a till printed", () => {
  fc.assert(
    fc.property(
      fc.array(bought, { minLength: 1, maxLength: 25 }),
      fc.constantFrom(".", ","),
      fc.boolean(),
      (items, point, countAbove) => {
        const reading = parseReceipt(typeset(printed(items, point, countAbove)), latest);
        expect(itemsOf(reading).map(([name, price]) => [name, price])).toEqual(
          items.map(({ name, priceMinor, count }) => [name, priceMinor * count]),
        );
        expect(reading.differenceMinor).toBe(0);
      },
    ),
    { numRuns: 150 },
  );
});

test("lets the sum decide between the recogniser's two readings of a digit", () => {
  const text = typeset(
    printed(
      [
        { name: "OATS", priceMinor: 239, count: 1 },
        { name: "PASTA", priceMinor: 145, count: 1 },
      ],
      ".",
      true,
    ),
  );
  const misread = text.boxes.map((box) =>
    box.text === "2.39" ? { ...box, text: "2.89", others: [{ at: 2, char: "3", probability: 0.31 }] } : box,
  );
  const reading = parseReceipt({ ...text, boxes: misread }, latest);
  expect(itemsOf(reading)).toEqual([
    ["OATS", 239, 1000],
    ["PASTA", 145, 1000],
  ]);
  expect(reading.differenceMinor).toBe(0);
});

test("shows what is missing rather than inventing it", () => {
  const lines = ["   THE LITTLE TEST STORE", spread("OATS", "2.39"), spread("TOTAL", "4.89"), spread("CASH", "4.89")];
  const reading = parseReceipt(typeset(lines), latest);
  expect(itemsOf(reading)).toEqual([["OATS", 239, 1000]]);
  expect(reading.differenceMinor).toBe(250);
});

test("puts a discount on the line it was given for", () => {
  const lines = [
    "   THE LITTLE TEST STORE",
    spread("OATS", "2.39"),
    spread("OFFER OATS", "-0.40"),
    spread("TOTAL", "1.99"),
    spread("CASH", "1.99"),
  ];
  const reading = parseReceipt(typeset(lines), latest);
  expect(reading.lines.map(({ name, priceMinor, discountMinor }) => [name, priceMinor, discountMinor])).toEqual([
    ["OATS", 239, -40],
  ]);
});

test("takes a voided line back", () => {
  const lines = [
    "   THE LITTLE TEST STORE",
    spread("OATS", "2.39"),
    spread("PASTA", "1.45"),
    spread("VOID OATS", "-2.39"),
    spread("TOTAL", "1.45"),
    spread("CASH", "1.45"),
  ];
  const reading = parseReceipt(typeset(lines), latest);
  expect(reading.lines.map(({ kind, name }) => [kind, name])).toEqual([
    ["void", "OATS"],
    ["item", "PASTA"],
  ]);
  expect(reading.differenceMinor).toBe(0);
});

test("says that a page of prose is no receipt", () => {
  const prose = ["Dear neighbours,", "the garden party is on Saturday at four.", "Please bring chairs and a cake."];
  expect(parseReceipt(typeset(prose), latest).isReceipt).toBe(false);
  expect(parseReceipt({ boxes: [], turns: 0, width: 100, height: 100 }, latest).isReceipt).toBe(false);
});

test("keeps every box inside the photo", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 40 }), (lines) => {
      const text = typeset(lines.map((line) => `x${line}`));
      for (const line of parseReceipt(text, latest).lines) {
        for (const [x, y] of line.box) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});
