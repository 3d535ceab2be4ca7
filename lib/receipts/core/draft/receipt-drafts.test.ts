import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDay, type Day } from "@/lib/kernel/day";
import type { ReadingLine, ReceiptReading } from "@/lib/receipts/core/reading";
import { entities } from "@/lib/sync/core/entities";
import { noLessons } from "../lessons/lesson";
import { combineReadings } from "./combine-readings";
import { receiptDrafts } from "./receipt-drafts";

const householdId = "0190a000-0000-7000-8000-0000000000ff";
const day = (text: string): Day => parseDay(text) as Day;
const box = [
  [0, 0],
  [1, 0],
  [1, 0.1],
  [0, 0.1],
] as const;
const line = (name: string, priceMinor: number, more: Partial<ReadingLine> = {}): ReadingLine => ({
  kind: "item",
  rawText: name,
  name,
  quantity: 1000,
  unit: null,
  unitPriceMinor: null,
  priceMinor,
  discountMinor: 0,
  confidence: 900,
  box,
  ...more,
});
const reading = (more: Partial<ReceiptReading>): ReceiptReading => ({
  isReceipt: true,
  store: "Corner Shop",
  purchasedOn: day("2026-11-20"),
  currency: "EUR",
  subtotalMinor: null,
  taxMinor: null,
  totalMinor: null,
  differenceMinor: null,
  lines: [],
  ...more,
});
const draftsOf = (one: ReceiptReading) => {
  let count = 0;
  const nextId = (): string => `00000000-0000-7000-8000-${String(++count).padStart(12, "0")}`;
  return receiptDrafts(combineReadings([one]), {
    receiptId: nextId(),
    householdId,
    today: day("2026-11-22"),
    lessons: noLessons,
    readBy: "server",
    nextId,
  });
};

test("every draft of any reading fits the wire schema", () => {
  const lines = fc.array(
    fc.record({ name: fc.string({ minLength: 1, maxLength: 300 }), price: fc.integer({ min: -9999, max: 99_999 }) }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(lines, (items) => {
      const drafts = draftsOf(reading({ lines: items.map(({ name, price }) => line(name, price)) }));
      for (const draft of drafts) {
        if (draft.t !== "new" && draft.t !== "set") continue;
        const fields: Record<string, { schema: { safeParse: (value: unknown) => { success: boolean } } }> =
          entities[draft.e].fields;
        for (const [name, value] of Object.entries(draft.f)) {
          expect([name, fields[name]?.schema.safeParse(value).success]).toEqual([name, true]);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test("milk goes to the fridge with a date counted from the day it was bought", () => {
  const [milk] = draftsOf(reading({ lines: [line("WHOLE MILK 1L", 129)] }));
  expect(milk).toMatchObject({ f: { location: "fridge", category: "dairy_eggs" } });
  const { expiresOn } = (milk as { f: { expiresOn: string } }).f;
  expect(expiresOn > "2026-11-20" && expiresOn < "2027-01-01").toBe(true);
});

test("washing powder has no date", () => {
  const [powder] = draftsOf(reading({ lines: [line("LAUNDRY DETERGENT", 899)] }));
  expect(powder).toMatchObject({ f: { category: "household", expiresOn: null, location: "pantry" } });
});

test("a deposit is kept as a line but gets no shelf life", () => {
  const [deposit] = draftsOf(reading({ lines: [line("PFAND", 25, { kind: "deposit" })] }));
  expect(deposit).toMatchObject({ f: { kind: "deposit", name: "PFAND" } });
  expect((deposit as { f: object }).f).not.toHaveProperty("expiresOn");
});

test("two photos of one receipt are one receipt that adds up", () => {
  const top = reading({ lines: [line("MILK", 129), line("EGGS", 299)], differenceMinor: null });
  const bottom = reading({ store: null, purchasedOn: null, lines: [line("BREAD", 250)], totalMinor: 678 });
  const both = combineReadings([top, bottom]);
  expect(both).toMatchObject({ store: "Corner Shop", purchasedOn: "2026-11-20", totalMinor: 678, differenceMinor: 0 });
  expect(both.lines.map(({ photoIndex }) => photoIndex)).toEqual([0, 0, 1]);
});
