import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryLines, lineLike, receiptLike } from "@/tests/fixtures/review/rows";
import { reviewSum } from "./sum";

const money = fc.integer({ min: 0, max: 1_000_000 });

test("lines, tax on top and difference always make the total", () => {
  fc.assert(
    fc.property(
      arbitraryLines,
      money,
      fc.option(money),
      fc.option(money),
      (lines, totalMinor, subtotalMinor, taxMinor) => {
        const sum = reviewSum(lines, receiptLike({ totalMinor, subtotalMinor, taxMinor }));
        expect(sum.linesMinor + sum.taxMinor + (sum.differenceMinor ?? 0)).toBe(totalMinor);
      },
    ),
  );
});

test("a line that is left out counts for nothing", () => {
  fc.assert(
    fc.property(arbitraryLines, arbitraryLines, (lines, others) => {
      const dropped = others.map((line) => ({ ...line, dropped: true }));
      expect(reviewSum([...lines, ...dropped], receiptLike({}))).toEqual(reviewSum(lines, receiptLike({})));
    }),
  );
});

test("takes discounts off, adds deposits and fees, ignores what the till voided", () => {
  const lines = [
    lineLike({ priceMinor: 500, discountMinor: 50 }),
    lineLike({ kind: "discount", priceMinor: -100 }),
    lineLike({ kind: "deposit", priceMinor: 25 }),
    lineLike({ kind: "fee", priceMinor: 10 }),
    lineLike({ kind: "void", priceMinor: -999 }),
  ];
  expect(reviewSum(lines, receiptLike({ totalMinor: 385 }))).toEqual({
    linesMinor: 385,
    taxMinor: 0,
    totalMinor: 385,
    differenceMinor: 0,
    unpriced: 0,
  });
});

test("adds tax where the till added it, and not where prices include it", () => {
  const lines = [lineLike({ priceMinor: 1000 })];
  const added = receiptLike({ subtotalMinor: 1000, taxMinor: 80, totalMinor: 1080 });
  expect(reviewSum(lines, added)).toMatchObject({ taxMinor: 80, differenceMinor: 0 });
  const included = receiptLike({ subtotalMinor: 935, taxMinor: 65, totalMinor: 1000 });
  expect(reviewSum(lines, included)).toMatchObject({ taxMinor: 0, differenceMinor: 0 });
});

test("says nothing about a difference when no total was read", () => {
  const lines = [lineLike({ priceMinor: null }), lineLike({ priceMinor: 100 })];
  expect(reviewSum(lines, receiptLike({}))).toMatchObject({ differenceMinor: null, unpriced: 1, linesMinor: 100 });
});
