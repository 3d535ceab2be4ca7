import fc from "fast-check";
import { expect, test } from "vitest";
import { applyOp } from "@/lib/sync/core/merge";
import type { Op } from "@/lib/sync/core/op";
import { emptyRow, viewOf, type RowState } from "@/lib/sync/core/row-state";
import { arbitraryOps, rowId } from "@/tests/sync/arbitrary";
import { coalesce, takeBatch } from "./coalesce";
import { firstLedger, withMeta, type Ledger } from "./ledger";

const device = "00000000000a";
const id = (index: number): string => `018f0000-0000-7000-8000-${index.toString(16).padStart(12, "0")}`;

type Change = { t: "set"; f: Record<string, string> } | { t: "qset"; v: number } | { t: "qadd"; d: number };

const ledgerOf = (changes: readonly (Change & { tx?: string })[], sentSeq = 0): Ledger => {
  const outbox = changes.map((change, index) => ({
    op: {
      id: id(index + 1),
      dev: device,
      seq: index + 1,
      h: `0000000${10 + index}0000${device}`,
      s: 1,
      b: "",
      e: "groceryItem",
      k: rowId,
      ...change,
    } as Op,
    ack: 0,
  }));
  return withMeta({ ...firstLedger(device), outbox }, { seq: outbox.length, sentSeq });
};
const idsOf = (ledger: Ledger): string[] => ledger.outbox.map(({ op }) => op.id);

test("sends one note for three that were typed one after another", () => {
  const ledger = coalesce(ledgerOf(["a", "b", "c"].map((note) => ({ t: "set", f: { note } }))));
  expect(idsOf(ledger)).toEqual([id(3)]);
  expect(ledger.outbox[0]?.op.seq).toBe(1);
  expect(ledger.meta.seq).toBe(1);
});

test("keeps of an edit the fields that no later one writes", () => {
  const ledger = coalesce(
    ledgerOf([
      { t: "set", f: { name: "Oats", note: "old" } },
      { t: "set", f: { note: "new" } },
    ]),
  );
  expect(ledger.outbox.map(({ op }) => (op.t === "set" ? op.f : null))).toEqual([{ name: "Oats" }, { note: "new" }]);
});

test("leaves out what a later count absorbs, and no change after it", () => {
  const changes: Change[] = [
    { t: "qadd", d: 1 },
    { t: "qset", v: 5 },
    { t: "qadd", d: 2 },
  ];
  expect(idsOf(coalesce(ledgerOf(changes)))).toEqual([id(2), id(3)]);
});

test("touches neither what was sent nor what stands or falls with others", () => {
  const typed = (note: string): Change => ({ t: "set", f: { note } });
  const sent = ledgerOf([typed("a"), typed("b")], 2);
  expect(coalesce(sent)).toBe(sent);
  const grouped = ledgerOf([typed("a"), { ...typed("b"), tx: id(9) }]);
  expect(coalesce(grouped)).toBe(grouped);
});

test("notes what it sends before it is sent", () => {
  const ledger = ledgerOf([
    { t: "set", f: { note: "a" } },
    { t: "qset", v: 1 },
  ]);
  const taken = takeBatch(ledger, { opsMax: 1, bytesMax: 10_000 });
  expect(taken.value.map(({ seq }) => seq)).toEqual([1]);
  expect(taken.ledger.meta.sentSeq).toBe(1);
});

test("makes no difference to anybody, whatever others write meanwhile", () => {
  const viewOfAll = (ops: readonly Op[]) => viewOf("groceryItem", rowId, ops.reduce<RowState>(applyOp, emptyRow));
  fc.assert(
    fc.property(arbitraryOps, (ops) => {
      const mine = ops.filter(({ dev }) => dev === device).sort((left, right) => (left.h < right.h ? -1 : 1));
      const others = ops.filter(({ dev }) => dev !== device);
      const outbox = mine.map((op, index) => ({ op: { ...op, seq: index + 1 }, ack: 0 }));
      const short = coalesce(withMeta({ ...firstLedger(device), outbox }, { seq: mine.length }));
      expect(viewOfAll([...others, ...short.outbox.map(({ op }) => op)])).toEqual(viewOfAll([...others, ...mine]));
      expect(short.outbox.map(({ op }) => op.seq)).toEqual(short.outbox.map((_, index) => index + 1));
    }),
  );
});
