import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryLines, lineLike, receiptLike } from "@/tests/fixtures/review/rows";
import type { Day } from "@/lib/kernel/day";
import type { Row } from "@/lib/sync/core/entities";
import { applyOp } from "@/lib/sync/core/merge";
import type { Op, OpDraft } from "@/lib/sync/core/op";
import { rowKey } from "@/lib/sync/core/op";
import { emptyRow, viewOf, type RowState } from "@/lib/sync/core/row-state";
import { changedSince, confirmReview, undoConfirm } from "./confirm";
import { keptItems, paidMinor, type Receipt, type ReceiptLine } from "./receipt";

const today = "2026-11-22" as Day;
const confirmation = (receipt: Receipt, lines: readonly ReceiptLine[]) => ({
  receipt,
  lines,
  userId: "0190a000-0000-7000-8000-00000000000a",
  nowMs: 1_790_000_000_000,
  today,
});

let counter = 0;

/** Drafts as a device would stamp them, one after another. */
const opsOf = (drafts: readonly OpDraft[], device: string): Op[] =>
  drafts.map((draft) => {
    counter += 1;
    const { e, k, ...body } = draft;
    const stamp = String(counter).padStart(13, "0") + device;
    return { id: `${device}-${counter}`, dev: device, seq: counter, h: stamp, s: 1, b: "", e, k, ...body } as Op;
  });

type Rows = ReadonlyMap<string, RowState>;

function applied(rows: Rows, ops: readonly Op[]): Rows {
  const next = new Map(rows);
  for (const op of ops) next.set(rowKey(op.e, op.k), applyOp(next.get(rowKey(op.e, op.k)) ?? emptyRow, op));
  return next;
}

const lotsIn = (rows: Rows): Row<"lot">[] =>
  [...rows].flatMap(([key, state]) => {
    const [entity, id] = key.split(":");
    const lot = entity === "lot" && id ? viewOf("lot", id, state) : null;
    return lot ? [lot] : [];
  });

const receiptIn = (rows: Rows, receipt: Receipt): Receipt => {
  const view = viewOf("receipt", receipt.id, rows.get(rowKey("receipt", receipt.id)) ?? emptyRow);
  if (!view) throw new Error("the receipt is gone");
  return view;
};

const withReceipt = (receipt: Receipt): Rows => {
  const { id, tags: _tags, ...fields } = receipt;
  return applied(new Map(), opsOf([{ e: "receipt", k: id, t: "new", f: fields }], "server"));
};

test("makes one lot of each kept item, with its count and what was paid for it", () => {
  fc.assert(
    fc.property(arbitraryLines, (lines) => {
      const receipt = receiptLike({ status: "review" });
      const rows = applied(withReceipt(receipt), opsOf(confirmReview(confirmation(receipt, lines)), "phone"));
      const lots = lotsIn(rows);
      expect(lots.map(({ id }) => id).sort()).toEqual(
        keptItems(lines)
          .map(({ id }) => id)
          .sort(),
      );
      for (const lot of lots) {
        const line = lines.find(({ id }) => id === lot.id);
        expect(lot.priceMinor).toBe(line && paidMinor(line));
        expect(lot.quantity).toBe(line?.quantity && line.quantity > 0 ? line.quantity : 1000);
      }
    }),
  );
});

test("two phones that confirm the same receipt make each lot once, whichever is heard first", () => {
  fc.assert(
    fc.property(arbitraryLines, fc.boolean(), (lines, isReversed) => {
      const receipt = receiptLike({ status: "review" });
      const before = withReceipt(receipt);
      const first = opsOf(confirmReview(confirmation(receipt, lines)), "phone1");
      const second = opsOf(confirmReview(confirmation(receipt, lines)), "phone2");
      const both = applied(before, isReversed ? [...second, ...first] : [...first, ...second]);
      expect(lotsIn(both)).toEqual(lotsIn(applied(before, first)));
    }),
  );
});

test("undo brings back the receipt and the shelves as they were", () => {
  fc.assert(
    fc.property(arbitraryLines, (lines) => {
      const receipt = receiptLike({ status: "review" });
      const before = withReceipt(receipt);
      const confirmed = applied(before, opsOf(confirmReview(confirmation(receipt, lines)), "phone"));
      const undone = applied(
        confirmed,
        opsOf(undoConfirm(receiptIn(confirmed, receipt), lines, lotsIn(confirmed)), "phone"),
      );
      expect(lotsIn(undone)).toEqual([]);
      expect(receiptIn(undone, receipt)).toEqual(receiptIn(before, receipt));
    }),
  );
});

test("confirming again after an undo starts from the lines, not from what became of the first lots", () => {
  const receipt = receiptLike({ status: "review" });
  const milk = lineLike({ receiptId: receipt.id, location: "fridge", quantity: 2000 });
  const once = applied(withReceipt(receipt), opsOf(confirmReview(confirmation(receipt, [milk])), "phone"));
  const used = applied(
    once,
    opsOf(
      [
        { e: "lot", k: milk.id, t: "qadd", d: -1000 },
        { e: "lot", k: milk.id, t: "set", f: { openedOn: today, location: "freezer" } },
      ],
      "phone",
    ),
  );
  const undone = applied(used, opsOf(undoConfirm(receiptIn(used, receipt), [milk], lotsIn(used)), "phone"));
  const again = applied(undone, opsOf(confirmReview(confirmation(receiptIn(undone, receipt), [milk])), "phone"));
  expect(lotsIn(again)).toEqual(lotsIn(once));
});

test("undo leaves lots of other receipts alone", () => {
  const receipt = receiptLike({ status: "confirmed" });
  const other = receiptLike({ status: "review" });
  const line = lineLike({ receiptId: other.id });
  const rows = applied(withReceipt(other), opsOf(confirmReview(confirmation(other, [line])), "phone"));
  expect(undoConfirm(receipt, [line], lotsIn(rows)).filter(({ e }) => e === "lot")).toEqual([]);
});

test.each(["queued", "reading", "confirmed", "failed", "not_receipt", "discarded"] as const)(
  "writes nothing for a receipt that is %s",
  (status) => {
    const receipt = receiptLike({ status });
    expect(confirmReview(confirmation(receipt, [lineLike({ receiptId: receipt.id })]))).toEqual([]);
  },
);

test("calls a date an estimate only when its reason is known", () => {
  const receipt = receiptLike({ status: "review" });
  const guessed = lineLike({ receiptId: receipt.id, expiresOn: "2026-12-01", expiryReason: "keeps a week" });
  const printed = lineLike({ receiptId: receipt.id, expiresOn: "2026-12-01", expiryReason: null });
  const rows = applied(withReceipt(receipt), opsOf(confirmReview(confirmation(receipt, [guessed, printed])), "phone"));
  expect(lotsIn(rows).map(({ dateKind }) => dateKind)).toEqual(["estimate", "best_before"]);
});

test("tells which lots were touched since the confirmation", () => {
  const receipt = receiptLike({ status: "review" });
  const [milk, bread] = [lineLike({ receiptId: receipt.id }), lineLike({ receiptId: receipt.id })];
  const rows = applied(withReceipt(receipt), opsOf(confirmReview(confirmation(receipt, [milk, bread])), "phone"));
  expect(changedSince(receipt, [milk, bread], lotsIn(rows))).toEqual([]);
  const used = applied(rows, opsOf([{ e: "lot", k: milk.id, t: "qadd", d: -500 }], "phone"));
  expect(changedSince(receipt, [milk, bread], lotsIn(used)).map(({ id }) => id)).toEqual([milk.id]);
});

const lotRow = (fields: Partial<Row<"lot">>): OpDraft[] => [
  { e: "lot", k: fields.id ?? "", t: "new", f: { name: "Salt", location: "pantry", ...fields } as Row<"lot"> },
  { e: "lot", k: fields.id ?? "", t: "qset", v: fields.quantity ?? 1000 },
];
const saltId = "0190a000-0000-7000-8000-0000000000b1";
const quantitiesOf = (rows: Rows) => lotsIn(rows).map(({ id, quantity }) => [id, quantity]);

test("salt without a date is added to the salt that is there, and taken off it again", () => {
  const receipt = receiptLike({ status: "review" });
  const line = lineLike({ receiptId: receipt.id, name: "salt", quantity: 2000, location: "pantry" });
  const before = applied(withReceipt(receipt), opsOf(lotRow({ id: saltId }), "phone"));
  const drafts = confirmReview({ ...confirmation(receipt, [line]), lots: lotsIn(before) });
  const confirmed = applied(before, opsOf(drafts, "phone"));
  expect(quantitiesOf(confirmed)).toEqual([[saltId, 3000]]);
  const joined = { ...line, lotId: saltId };
  const undone = applied(
    confirmed,
    opsOf(undoConfirm(receiptIn(confirmed, receipt), [joined], lotsIn(confirmed)), "phone"),
  );
  expect(quantitiesOf(undone)).toEqual([[saltId, 1000]]);
});

test("two phones that add the same line to one lot have added it once", () => {
  const receipt = receiptLike({ status: "review" });
  const line = lineLike({ receiptId: receipt.id, name: "Salt", location: "pantry" });
  const before = applied(withReceipt(receipt), opsOf(lotRow({ id: saltId }), "phone"));
  const confirmed = ["phone1", "phone2"].reduce(
    (rows, device) =>
      applied(rows, opsOf(confirmReview({ ...confirmation(receipt, [line]), lots: lotsIn(before) }), device)),
    before,
  );
  expect(quantitiesOf(confirmed)).toEqual([[saltId, 2000]]);
});

test("milk with a date of its own starts an entry, unless somebody says otherwise", () => {
  const receipt = receiptLike({ status: "review" });
  const old = { id: saltId, name: "Milk", location: "fridge", expiresOn: "2026-11-24" } as const;
  const before = applied(withReceipt(receipt), opsOf(lotRow(old), "phone"));
  const line = lineLike({ receiptId: receipt.id, location: "fridge", expiresOn: "2026-12-01" });
  const lotsAfter = (one: ReceiptLine) =>
    quantitiesOf(
      applied(before, opsOf(confirmReview({ ...confirmation(receipt, [one]), lots: lotsIn(before) }), "phone")),
    );
  expect(lotsAfter(line)).toEqual([
    [saltId, 1000],
    [line.id, 1000],
  ]);
  expect(lotsAfter({ ...line, lotId: saltId })).toEqual([[saltId, 2000]]);
});

test("a choice made before the lot was used up makes a new entry", () => {
  const receipt = receiptLike({ status: "review" });
  const line = lineLike({ receiptId: receipt.id, lotId: saltId });
  expect(confirmReview({ ...confirmation(receipt, [line]), lots: [] })[0]).toMatchObject({ e: "lot", k: line.id });
});
