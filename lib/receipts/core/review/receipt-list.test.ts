import fc from "fast-check";
import { expect, test } from "vitest";
import { receiptStatuses } from "@/lib/sync/core/entities";
import { receiptLike } from "@/tests/fixtures/review/rows";
import { groupReceipts, receiptGroups } from "./receipt-list";

const receipts = fc.array(
  fc
    .record({ status: fc.constantFrom(...receiptStatuses), addedAt: fc.option(fc.integer({ min: 0, max: 2e12 })) })
    .map(receiptLike),
);

test("every receipt stands in exactly one group, a discarded one in none", () => {
  fc.assert(
    fc.property(receipts, (all) => {
      const groups = groupReceipts(all);
      const shown = receiptGroups.flatMap((group) => groups[group]);
      const wanted = all.filter(({ status }) => status !== "discarded");
      expect(new Set(shown)).toEqual(new Set(wanted));
      expect(shown).toHaveLength(wanted.length);
    }),
  );
});

test("the newest receipt stands first in its group", () => {
  fc.assert(
    fc.property(receipts, (all) => {
      for (const group of Object.values(groupReceipts(all))) {
        const times = group.map(({ addedAt }) => addedAt ?? 0);
        expect(times).toEqual([...times].sort((left, right) => right - left));
      }
    }),
  );
});
