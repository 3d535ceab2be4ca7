import fc from "fast-check";
import { expect, test } from "vitest";
import { lineLike, receiptLike } from "@/tests/fixtures/review/rows";
import { pricePoints, pricesByStore } from "./price-history";

const receiptOf = (day: string, storeName: string) => receiptLike({ purchasedOn: day, storeName, status: "confirmed" });
const [october, november, elsewhere] = [
  receiptOf("2026-10-20", "Corner Shop"),
  receiptOf("2026-11-20", "Corner Shop"),
  receiptOf("2026-11-22", "Farm shop"),
];
const receipts = new Map([october, november, elsewhere].map((receipt) => [receipt.id, receipt]));
const milk = (receiptId: string, priceMinor: number, more = {}) =>
  lineLike({ receiptId, name: "Whole milk", priceMinor, ...more });

test("a product's price is followed shop by shop, the shop visited last first", () => {
  const lines = [milk(october.id, 100), milk(november.id, 240, { quantity: 2000 }), milk(elsewhere.id, 150)];
  const stores = pricesByStore(pricePoints({ name: "whole MILK" }, lines, receipts));
  expect(stores.map(({ storeName, latest }) => [storeName, latest.unitMinor])).toEqual([
    ["Farm shop", 150],
    ["Corner Shop", 120],
  ]);
  expect(stores[1]).toMatchObject({ lowestMinor: 100, highestMinor: 120 });
  expect(stores[1]?.change).toBeCloseTo(0.2);
});

test("pieces are not compared with kilograms", () => {
  const lines = [milk(october.id, 100), milk(november.id, 200, { unit: "kg" })];
  expect(pricesByStore(pricePoints({ name: "Whole milk" }, lines, receipts))).toHaveLength(2);
});

test("what was left out, given back, not dated or not priced is no price", () => {
  const undated = receiptLike({ purchasedOn: null });
  const lines = [
    milk(october.id, 100, { dropped: true }),
    milk(october.id, -100),
    milk(october.id, 100, { kind: "void" }),
    { ...milk(october.id, 100), priceMinor: null },
    milk(undated.id, 100),
    milk("unknown", 100),
  ];
  expect(pricePoints({ name: "Whole milk" }, lines, new Map([...receipts, [undated.id, undated]]))).toEqual([]);
});

test("the latest price lies between the lowest and the highest", () => {
  const prices = fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 5000 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(prices, (paid) => {
      const lines = paid.map(([priceMinor, quantity]) => milk(october.id, priceMinor, { quantity }));
      for (const store of pricesByStore(pricePoints({ name: "Whole milk" }, lines, receipts))) {
        expect(store.lowestMinor).toBeLessThanOrEqual(store.latest.unitMinor);
        expect(store.highestMinor).toBeGreaterThanOrEqual(store.latest.unitMinor);
      }
    }),
  );
});
