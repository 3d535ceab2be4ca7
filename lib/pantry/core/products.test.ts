import { expect, test } from "vitest";
import { addDays, type Day } from "@/lib/kernel/day";
import { entities } from "@/lib/sync/core/entities";
import { olderThan, takeInTurn } from "./first-expired";
import type { Lot } from "./lot";
import { lowStock } from "./low-stock";
import {
  nameProduct,
  productIdFor,
  productOf,
  productsByName,
  readAliases,
  taughtExpiry,
  teachProduct,
  type Product,
} from "./products";

const today = "2026-06-01" as Day;
const household = "0190a5d2-0000-7000-8000-000000000001";
const blank = (entity: "lot" | "product") =>
  Object.fromEntries(Object.keys(entities[entity].fields).map((field) => [field, null]));
const lot = (id: string, fields: Partial<Lot>): Lot =>
  ({ ...blank("lot"), id, name: "Milk", quantity: 1000, tags: [], ...fields }) as Lot;
const product = (fields: Partial<Product>): Product =>
  ({ ...blank("product"), id: "p", name: "Milk", tags: [], ...fields }) as Product;
const byId = (...all: Product[]) => new Map(all.map((one) => [one.id, one]));

test("a product is known by its name and by what else it is called", () => {
  const milk = product({ tags: ["Whole milk"] });
  const known = { byId: byId(milk), byName: productsByName([milk]) };
  expect(productOf({ productId: null, name: "WHOLE  milk" }, known)).toBe(milk);
  expect(productOf({ productId: "p", name: "?" }, known)).toBe(milk);
  expect(productOf({ productId: null, name: "Oat milk" }, known)).toBeNull();
});

test("other names are read from one line, and only what differs is written", () => {
  expect(readAliases("GV WHL MLK, whole  milk,, Milk , WHOLE MILK", "milk")).toEqual(["GV WHL MLK", "WHOLE MILK"]);
  expect(nameProduct("p", ["a", "b"], ["b", "c"])).toEqual([
    { e: "product", k: "p", t: "tadd", v: "c" },
    { e: "product", k: "p", t: "trem", v: "a" },
  ]);
});

test("two phones that teach a new product teach the same one; a known one only what differs", () => {
  expect(productIdFor(household, "Milk ")).toBe(productIdFor(household, "milk"));
  expect(teachProduct(household, "Milk", null, { shelfLifeDays: 9 })[0]).toMatchObject({
    t: "new",
    f: { name: "Milk" },
  });
  const known = product({ shelfLifeDays: 9 });
  expect(teachProduct(household, "Milk", known, { shelfLifeDays: 9 })).toEqual([]);
  expect(teachProduct(household, "Milk", known, { shelfLifeDays: 9, isStaple: true })).toEqual([
    { e: "product", k: "p", t: "set", f: { isStaple: true } },
  ]);
});

test("keeps as long as it was taught", () => {
  const milk = product({ shelfLifeDays: 9, openedDays: 0 });
  expect(taughtExpiry(milk, "unopened", today)).toBe(addDays(today, 9));
  expect(taughtExpiry(milk, "opened", today)).toBe(today);
  expect(taughtExpiry(product({}), "opened", today)).toBeNull();
});

test("low is less than the minimum, over all lots and in any unit that converts", () => {
  const milk = product({ minimumStock: 2000, unit: "l" });
  expect(lowStock(byId(milk), [lot("a", { unit: "ml", quantity: 500_000 }), lot("b", { unit: "l" })])).toMatchObject([
    { has: 1500, minimum: 2000 },
  ]);
  expect(lowStock(byId(milk), [lot("a", { unit: "l", quantity: 2000 })])).toEqual([]);
  expect(lowStock(byId(product({ isStaple: true })), [])).toMatchObject([{ has: 0 }]);
  expect(lowStock(byId(product({})), [])).toEqual([]);
});

test("what expires first is used first, and opened before closed", () => {
  const late = lot("late", { expiresOn: "2026-06-09" });
  const closed = lot("closed", { expiresOn: "2026-06-05" });
  const open = lot("open", { expiresOn: "2026-06-05", openedOn: today });
  let count = 0;
  const moment = { nowMs: 1, today, userId: null, nextId: () => `id${++count}` };
  expect(takeInTurn([late, closed, open], 1500, moment).map(({ lotId }) => lotId)).toEqual(["open", "closed"]);
  expect(olderThan([late, closed, open], late)?.id).toBe("open");
  expect(olderThan([late, closed, open], closed)).toBeNull();
});
