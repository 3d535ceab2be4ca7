import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "@/lib/kernel/new-id";
import type { OpDraft } from "@/lib/sync/core/op";
import { arbitraryLines, lineLike, receiptLike } from "@/tests/fixtures/review/rows";
import { addLine, approveLine, dropLine, editLine, restoreLine, type LinePatch } from "./edit-line";
import { storeIdOf } from "../store-id";
import { editReceipt } from "./edit-receipt";
import { mergeLines } from "./merge-lines";
import { doubtOf, type ReceiptLine } from "./receipt";
import { reviewSum } from "./sum";

/** Lines after drafts, by plain overwriting: what one phone alone sees. */
const after = (lines: readonly ReceiptLine[], drafts: readonly OpDraft[]): ReceiptLine[] =>
  lines.map((line) =>
    drafts.reduce(
      (row, draft) => (draft.t === "set" && draft.k === row.id ? ({ ...row, ...draft.f } as ReceiptLine) : row),
      line,
    ),
  );

const patches: fc.Arbitrary<LinePatch> = fc.record(
  {
    name: fc.string({ maxLength: 200 }),
    quantity: fc.integer({ min: -10, max: 100_000 }),
    unit: fc.option(fc.string({ maxLength: 30 })),
    priceMinor: fc.option(fc.integer({ min: 0, max: 10_000 })),
    expiresOn: fc.option(fc.constant("2026-12-24")),
  },
  { requiredKeys: [] },
);

const twoLines = arbitraryLines.filter((lines) => lines.length >= 2);

test("taking an edit back leaves every line as it was", () => {
  fc.assert(
    fc.property(twoLines, patches, (lines, patch) => {
      const [first, second] = lines as [ReceiptLine, ReceiptLine];
      for (const edit of [
        editLine(first, patch),
        dropLine(first),
        restoreLine(first),
        approveLine(first),
        mergeLines(first, second),
      ]) {
        expect(after(after(lines, edit.drafts), edit.back)).toEqual(lines);
      }
    }),
  );
});

test("merging two lines leaves the sum of the receipt as it was", () => {
  fc.assert(
    fc.property(twoLines, (lines) => {
      const items = lines.map((line) => ({ ...line, kind: "item" as const }));
      const [into, from] = items as [ReceiptLine, ReceiptLine];
      const merged = after(items, mergeLines(into, from).drafts);
      const totals = receiptLike({});
      expect(reviewSum(merged, totals).linesMinor).toBe(reviewSum(items, totals).linesMinor);
    }),
  );
});

test("no edit empties a name or makes a quantity zero", () => {
  fc.assert(
    fc.property(patches, (patch) => {
      const [line] = after([lineLike({})], editLine(lineLike({ id: newId() }), patch).drafts);
      expect(line?.name.trim()).not.toBe("");
      expect(line?.quantity).toBeGreaterThan(0);
    }),
  );
});

test("an edit writes only what differs, so that another phone's edit of another field stands", () => {
  const line = lineLike({ name: "Milk", category: "dairy_eggs", confidence: 1000 });
  expect(editLine(line, { name: " Milk ", category: "bakery" }).drafts).toEqual([
    { e: "receiptLine", k: line.id, t: "set", f: { category: "bakery" } },
  ]);
  expect(editLine(line, { name: "Milk" }).drafts).toEqual([]);
});

test("a line is in doubt until somebody corrects or approves it", () => {
  const line = lineLike({ confidence: 400, priceMinor: 99 });
  expect(doubtOf(line)).toBe("unsure_reading");
  for (const { drafts } of [editLine(line, { name: "Oat milk" }), approveLine(line)]) {
    expect(after([line], drafts).map(doubtOf)).toEqual([null]);
  }
});

test("a date somebody types is no estimate any more, one with a reason stays one", () => {
  const line = lineLike({ expiresOn: "2026-12-01", expiryReason: "keeps a week" });
  expect(after([line], editLine(line, { expiresOn: "2026-12-03" }).drafts)[0]?.expiryReason).toBeNull();
  const moved = editLine(line, {
    location: "freezer",
    expiresOn: "2027-06-01",
    expiryReason: "keeps half a year frozen",
  });
  expect(after([line], moved.drafts)[0]?.expiryReason).toBe("keeps half a year frozen");
});

test("a name and its price on two lines become one purchase", () => {
  const name = lineLike({ position: 1, name: "Organic bananas", priceMinor: null, quantity: 1000 });
  const price = lineLike({ position: 2, name: "1.2 kg x 1.99", priceMinor: 239, quantity: 1200, unit: "kg" });
  const [merged, left] = after([name, price], mergeLines(name, price).drafts);
  expect(merged).toMatchObject({ name: "Organic bananas 1.2 kg x 1.99", priceMinor: 239, quantity: 1200, unit: "kg" });
  expect(left?.dropped).toBe(true);
});

test("the same thing twice becomes two of it", () => {
  const [one, other] = [lineLike({ priceMinor: 99 }), lineLike({ priceMinor: 99 })];
  expect(after([one, other], mergeLines(one, other).drafts)[0]).toMatchObject({ quantity: 2000, priceMinor: 198 });
});

test("a line added by hand stands last and is not in doubt for its letters", () => {
  const receipt = receiptLike({});
  const [draft] = addLine(receipt.id, newId(), [lineLike({ position: 7 })], " Eggs ");
  expect(draft).toMatchObject({ t: "new", f: { name: "Eggs", position: 8, quantity: 1000, kind: "item" } });
  expect(addLine(receipt.id, newId(), [], "  ")).toEqual([]);
});

test("another store name is another store, and no name is none", () => {
  const householdId = newId();
  const receipt = receiptLike({ storeName: "Corner shop", storeId: newId() });
  expect(editReceipt(receipt, { storeName: "Farm shop" }, householdId).drafts).toMatchObject([
    { f: { storeName: "Farm shop", storeId: storeIdOf(householdId, "farm  SHOP") } },
  ]);
  expect(editReceipt(receipt, { storeName: " " }, householdId).drafts).toMatchObject([
    { f: { storeName: null, storeId: null } },
  ]);
  expect(editReceipt(receipt, { storeName: "Corner shop" }, householdId).drafts).toEqual([]);
});
