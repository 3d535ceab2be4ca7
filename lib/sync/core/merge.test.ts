import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryOps, rowId } from "@/tests/sync/arbitrary";
import { rowByDefinition } from "@/tests/sync/sim/definitions";
import { applyOp } from "./merge";
import type { Op } from "./op";
import { emptyRow, isVisible, quantityOf, viewOf, type RowState } from "./row-state";

const merged = (ops: readonly Op[]): RowState => ops.reduce(applyOp, emptyRow);
const shown = (row: RowState) => viewOf("groceryItem", rowId, row);

test("ends the same whatever the order of delivery", () => {
  const shuffled = arbitraryOps.chain((ops) =>
    fc.tuple(fc.constant(ops), fc.shuffledSubarray(ops, { minLength: ops.length })),
  );
  fc.assert(
    fc.property(shuffled, ([ops, other]) => {
      expect(shown(merged(other))).toEqual(shown(merged(ops)));
    }),
  );
});

test("is what the definitions say", () => {
  fc.assert(
    fc.property(arbitraryOps, (ops) => {
      const row = merged(ops);
      const expected = rowByDefinition(ops, false);
      expect(isVisible(row)).toBe(expected !== null);
      if (!expected) return;
      expect(Object.fromEntries(Object.entries(row.f).map(([name, [value]]) => [name, value]))).toEqual(
        expected.fields,
      );
      expect(quantityOf(row)).toBe(expected.quantity);
      expect(Object.keys(row.t).sort()).toEqual(expected.tags);
    }),
  );
});

test("counts fields and quantities once when ops are painted over a row that has them", () => {
  fc.assert(
    fc.property(arbitraryOps, (ops) => {
      const counted = ops.filter(({ t }) => t !== "tadd" && t !== "trem");
      const row = merged(counted);
      expect(shown(counted.reduce(applyOp, row))).toEqual(shown(row));
    }),
  );
});

test("never changes the row it is given", () => {
  fc.assert(
    fc.property(arbitraryOps, (ops) => {
      const row = merged(ops.slice(0, -1));
      const before = structuredClone(row);
      for (const op of ops.slice(-1)) applyOp(row, op);
      expect(row).toEqual(before);
    }),
  );
});

test("shows no less than nothing, and remembers what was overdrawn", () => {
  const base = { dev: "00000000000a", s: 1, b: "", e: "groceryItem", k: rowId } as const;
  const row = merged([
    { ...base, id: rowId, seq: 1, h: "000000001000000000000000a", t: "new", f: { listId: rowId, name: "Milk" } },
    { ...base, id: rowId, seq: 2, h: "000000002000000000000000a", t: "qadd", d: -500 },
  ]);
  expect(quantityOf(row)).toBe(-500);
  expect(shown(row)?.quantity).toBe(0);
});
