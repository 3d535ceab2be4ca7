import fc from "fast-check";
import { expect, test } from "vitest";
import { deltasMax, earlyRemovesMax, foldRow } from "./fold";
import { emptyRow, quantityOf, type Delta } from "./row-state";
import { formatStamp } from "./stamp";

const dayMs = 86_400_000;
const nowMs = 100 * dayMs;
const deltas: fc.Arbitrary<Delta[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: nowMs }), { maxLength: 400 })
  .chain((times) =>
    fc.tuple(
      ...times.map((ms) =>
        fc.tuple(fc.constant(formatStamp({ ms, counter: 0 }, "00000000000a")), fc.integer({ min: -9, max: 9 })),
      ),
    ),
  );

test("keeps the total and the newest stamp, and bounds how many changes there are", () => {
  fc.assert(
    fc.property(deltas, (changes) => {
      const row = { ...emptyRow, q: { v: 5, h: "", d: changes } };
      const folded = foldRow(row, nowMs);
      const newest = (list: readonly Delta[]) =>
        list
          .map(([stamp]) => stamp)
          .sort()
          .at(-1);
      expect(quantityOf(folded)).toBe(quantityOf(row));
      expect(newest(folded.q.d)).toBe(newest(row.q.d));
      expect(folded.q.d.length).toBeLessThanOrEqual(deltasMax + 1);
    }),
  );
});

test("leaves recent changes apart, so that a late count still absorbs the right ones", () => {
  const recent: Delta[] = [1, 2, 3].map((day) => [
    formatStamp({ ms: nowMs - day * dayMs, counter: 0 }, "00000000000a"),
    -1,
  ]);
  const row = { ...emptyRow, q: { v: 5, h: "", d: recent } };
  expect(foldRow(row, nowMs)).toBe(row);
});

test("bounds the removes that wait for an add", () => {
  const early = Array.from({ length: earlyRemovesMax + 5 }, (_, index) => String(index).padStart(5, "0"));
  expect(foldRow({ ...emptyRow, r: early }, nowMs).r).toEqual(early.slice(5));
});
