import { expect, test } from "vitest";
import { receiptLike } from "@/tests/fixtures/review/rows";
import { findTwin } from "./twin";

const shopping = { storeName: "Corner Shop", purchasedOn: "2026-11-20", totalMinor: 1332 } as const;
const first = receiptLike({ ...shopping, addedAt: 1, status: "confirmed", sourceHash: "aa" });

test("the very same photo is noticed, whatever was read off it", () => {
  const again = receiptLike({ addedAt: 2, sourceHash: "aa" });
  expect(findTwin(again, [first, again])).toMatchObject({ receipt: first, because: "source" });
});

test("another photo of the same receipt is noticed by store, day and total", () => {
  const again = receiptLike({ ...shopping, storeName: "CORNER  shop", addedAt: 2, sourceHash: "bb" });
  expect(findTwin(again, [first, again])).toMatchObject({ receipt: first, because: "sums" });
});

test("only the later one is told, so that one of the two is left to put away", () => {
  const again = receiptLike({ ...shopping, addedAt: 2 });
  expect(findTwin(first, [first, again])).toBeNull();
});

test.each([{ totalMinor: 1333 }, { purchasedOn: "2026-11-21" }, { storeName: "Farm shop" }, { currency: "USD" }])(
  "another shopping is no twin: %o",
  (other) => {
    expect(findTwin(receiptLike({ ...shopping, addedAt: 2, ...other }), [first])).toBeNull();
  },
);

test("what was not read is no likeness, and a discarded receipt is no twin", () => {
  const blank = receiptLike({ addedAt: 1 });
  expect(findTwin(receiptLike({ addedAt: 2 }), [blank])).toBeNull();
  expect(findTwin(receiptLike({ ...shopping, addedAt: 2 }), [{ ...first, status: "discarded" }])).toBeNull();
});
