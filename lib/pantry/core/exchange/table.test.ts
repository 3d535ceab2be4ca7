import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "@/lib/kernel/day";
import { dateKinds, entities } from "@/lib/sync/core/entities";
import { locations } from "@/lib/sync/core/locations";
import type { Lot } from "../lot";
import type { DayWords } from "../read-day";
import { guessMapping, importTogether, readTable, tableFields, tableOf } from "./table";

const today = "2026-06-01" as Day;
const words: DayWords = {
  weekdays: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
  months: ["january", "february"],
  today: "today",
  tomorrow: "tomorrow",
  order: "dm",
};
const context = { today, words, currency: "EUR" };
const blank = Object.fromEntries(Object.keys(entities.lot.fields).map((field) => [field, null])) as unknown as Lot;

const name = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /^[^\s'=+@-]/.test(text) && /\S$/.test(text));
const lots = fc.array(
  fc.record({
    name,
    quantity: fc.integer({ min: 1, max: 9_000_000 }),
    unit: fc.constantFrom(null, "l", "g", "can"),
    location: fc.constantFrom(...locations),
    expiresOn: fc.option(fc.integer({ min: -9, max: 400 }).map((days) => addDays(today, days) as string)),
    dateKind: fc.constantFrom(...dateKinds),
    priceMinor: fc.option(fc.integer({ min: 0, max: 100_000 })),
  }),
  { maxLength: 12 },
);

test("what is exported is what is imported", () => {
  fc.assert(
    fc.property(lots, (all) => {
      const shelves = all.map((fields, index): Lot => ({
        ...blank,
        ...fields,
        dateKind: fields.expiresOn ? fields.dateKind : null,
        currency: fields.priceMinor === null ? null : "EUR",
        id: String(index),
        tags: [],
      }));
      const [header = [], ...lines] = tableOf(shelves);
      const rows = readTable(lines, guessMapping(header), context, 2);
      const read = rows.map((row) => (row.ok ? { ...row.lot, quantity: row.quantity } : row));
      const known = shelves.map(({ name, quantity, unit, location, expiresOn, dateKind }) => ({
        name,
        quantity,
        unit,
        location,
        expiresOn,
        dateKind,
      }));
      expect(read).toHaveLength(shelves.length);
      for (const one of known) expect(read).toContainEqual(expect.objectContaining(one));
    }),
  );
});

test("guesses columns by what other programs call them", () => {
  expect(guessMapping(["Product", "Qty", "Best before", "Location", "Colour"])).toEqual({
    name: 0,
    amount: 1,
    expires_on: 2,
    place: 3,
  });
  expect(Object.keys(guessMapping(tableFields))).toHaveLength(tableFields.length);
});

test("says of each row what is wrong with it, and where", () => {
  const rows = readTable(
    [
      ["Milk", "2 l", "Big fridge", "+3d"],
      ["", "1", "", ""],
      [" ", "", "", ""],
      ["Rice", "much", "garage", "someday"],
    ],
    { name: 0, amount: 1, place: 2, expires_on: 3 },
    context,
    2,
  );
  expect(rows[0]).toMatchObject({
    ok: true,
    quantity: 2000,
    lot: { unit: "l", location: "fridge", expiresOn: "2026-06-04" },
  });
  expect(rows.slice(1)).toEqual([
    { line: 3, ok: false, problems: [{ field: "name", code: "missing", text: "" }] },
    {
      line: 5,
      ok: false,
      problems: [
        { field: "amount", code: "not_an_amount", text: "much" },
        { field: "place", code: "not_a_place", text: "garage" },
        { field: "expires_on", code: "not_a_day", text: "someday" },
      ],
    },
  ]);
});

test("the apostrophe that keeps a spreadsheet from running a name goes again, any other stays", () => {
  const names = readTable([["'=1+1"], ["'s Baggers cookies"]], { name: 0 }, context, 1);
  expect(names.map((row) => row.ok && row.lot.name)).toEqual(["=1+1", "'s Baggers cookies"]);
});

test("a good row is one the wire accepts, whatever the cells hold", () => {
  const cells = fc.array(fc.string({ unit: "binary", maxLength: 150 }), { minLength: 14, maxLength: 14 });
  const mapping = Object.fromEntries(tableFields.map((field, index) => [field, index]));
  fc.assert(
    fc.property(cells, (line) => {
      for (const row of readTable([line], mapping, context, 1)) {
        if (!row.ok) continue;
        for (const [field, value] of Object.entries(row.lot)) {
          const { schema } = entities.lot.fields[field as keyof typeof entities.lot.fields];
          expect(schema.safeParse(value).success, field).toBe(true);
        }
      }
    }),
  );
});

test("an import is one act of the journal", () => {
  let count = 0;
  const moment = { nowMs: 1, today, userId: null, nextId: () => `id${++count}` };
  const rows = [1, 2, 3].map((quantity) => ({ lot: { name: "Milk", location: "fridge" as const }, quantity }));
  const { drafts } = importTogether(rows, moment);
  const batches = drafts.flatMap((draft) =>
    draft.e === "lotEvent" && draft.t === "new" ? [draft.f.detail?.["batch"]] : [],
  );
  expect(batches).toHaveLength(3);
  expect(new Set(batches).size).toBe(1);
});
