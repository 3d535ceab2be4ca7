import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "@/lib/kernel/day";
import { entities } from "@/lib/sync/core/entities";
import { locations } from "@/lib/sync/core/locations";
import { expiryOf, soonDays } from "./expiry";
import type { Lot } from "./lot";
import { byUrgency, countByLocation, dueWithin, findLots, matches, shelvesOf, sortedAtHome } from "./shelves";

const today = "2026-06-01" as Day;
const blank = Object.fromEntries(Object.keys(entities.lot.fields).map((field) => [field, null])) as unknown as Lot;
const lot = (fields: Partial<Lot>): Lot => ({ ...blank, id: "x", quantity: 1000, tags: [], ...fields });

const lots = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid(),
      name: fc.string({ minLength: 1, maxLength: 12 }),
      quantity: fc.integer({ min: 0, max: 5000 }),
      location: fc.constantFrom(...locations),
      expiresOn: fc.option(fc.integer({ min: -9, max: 30 }).map((days) => addDays(today, days) as string)),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  )
  .map((all) => all.map(lot));

test("everything at home stands on exactly one shelf, the most urgent first", () => {
  fc.assert(
    fc.property(lots, (all) => {
      const shelves = shelvesOf(sortedAtHome(all));
      const shown = shelves.flatMap((shelf) => shelf.lots.map(({ id }) => id));
      expect(shown.sort()).toEqual(
        all
          .filter(({ quantity }) => quantity > 0)
          .map(({ id }) => id)
          .sort(),
      );
      for (const shelf of shelves) {
        expect([...shelf.lots].sort(byUrgency)).toEqual(shelf.lots);
        expect(shelf.lots.every(({ location }) => location === shelf.location)).toBe(true);
      }
      expect(shelves.map((shelf) => shelf.lots.length).reduce((sum, count) => sum + count, 0)).toBe(
        Object.values(countByLocation(all)).reduce((sum, count) => sum + count, 0),
      );
    }),
  );
});

test("due are those whose days are counted, and no others", () => {
  fc.assert(
    fc.property(lots, (all) => {
      const due = new Set(dueWithin(all, today, soonDays).map(({ id }) => id));
      for (const each of all) {
        const isDue = each.quantity > 0 && each.expiresOn !== null && each.expiresOn <= addDays(today, soonDays);
        expect(due.has(each.id)).toBe(isDue);
      }
    }),
  );
});

test.each([
  ["2026-05-31", "over", -1],
  ["2026-06-01", "today", 0],
  ["2026-06-04", "soon", 3],
  ["2026-06-05", "later", 4],
  [null, "undated", null],
] as const)("a lot due on %s is %s", (expiresOn, level, daysLeft) => {
  expect(expiryOf({ expiresOn }, today)).toEqual({ level, daysLeft });
});

test("finds by the beginnings of words, with or without accents", () => {
  const creme = lot({ name: "Crème fraîche", brand: "Isigny" });
  expect(matches(creme, "creme")).toBe(true);
  expect(matches(creme, "FRA cr")).toBe(true);
  expect(matches(creme, "isig")).toBe(true);
  expect(matches(creme, "  ")).toBe(true);
  expect(matches(creme, "reme")).toBe(false);
  expect(findLots([creme], "creme fr")).toEqual([creme]);
  expect(findLots([creme], "milk")).toEqual([]);
});
