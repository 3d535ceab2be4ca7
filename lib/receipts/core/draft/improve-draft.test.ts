import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDay, type Day } from "@/lib/kernel/day";
import { applyOp } from "@/lib/sync/core/merge";
import { rowKey, type Op, type OpDraft } from "@/lib/sync/core/op";
import { emptyRow, viewOf, type RowState } from "@/lib/sync/core/row-state";
import type { Row } from "@/lib/sync/core/entities";
import { nothingRead, type ReadingLine } from "../reading";
import { noLessons } from "../lessons/lesson";
import { approveLine, addLine, dropLine, editLine } from "../review/edit-line";
import { editReceipt } from "../review/edit-receipt";
import type { Receipt, ReceiptLine } from "../review/receipt";
import { combineReadings } from "./combine-readings";
import { deviceDrafts } from "./device-draft";
import { mayImprove, ontoDraft } from "./improve-draft";
import { receiptDrafts } from "./receipt-drafts";

const today = parseDay("2026-11-22") as Day;
const householdId = "0190a000-0000-7000-8000-0000000000ff";
const receiptId = "0190a000-0000-7000-8000-000000000001";
const box = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;
const line = (name: string): ReadingLine => ({
  ...{ kind: "item", rawText: name, name, quantity: 1000, unit: null, unitPriceMinor: null, priceMinor: 129 },
  ...{ discountMinor: 0, confidence: 900, box },
});
const readingOf = (names: readonly string[]) =>
  combineReadings([{ ...nothingRead, isReceipt: true, store: "Corner Shop", lines: names.map(line) }]);

let count = 0;
const nextId = (): string => `0190a000-0000-7000-8000-${String(++count).padStart(12, "0")}`;
const context = { receiptId, householdId, today, lessons: noLessons, nextId };

type Rows = ReadonlyMap<string, RowState>;
function applied(rows: Rows, drafts: readonly OpDraft[], device: string): Rows {
  const next = new Map(rows);
  for (const { e, k, ...body } of drafts) {
    const h = String(++count).padStart(13, "0") + device;
    const op = { id: `${device}-${count}`, dev: device, seq: count, h, s: 1, b: "", e, k, ...body } as Op;
    next.set(rowKey(e, k), applyOp(next.get(rowKey(e, k)) ?? emptyRow, op));
  }
  return next;
}

const linesIn = (rows: Rows): [ReceiptLine, RowState][] =>
  [...rows].flatMap(([key, state]) => {
    const [entity, id = ""] = key.split(":");
    const row: Row<"receiptLine"> | null = entity === "receiptLine" ? viewOf("receiptLine", id, state) : null;
    return row ? [[row, state] as [ReceiptLine, RowState]] : [];
  });
const receiptIn = (rows: Rows): RowState => rows.get(rowKey("receipt", receiptId)) ?? emptyRow;
const judged = (rows: Rows): boolean =>
  mayImprove(
    receiptIn(rows),
    linesIn(rows).map(([, state]) => state),
  );

const onPhone = (names: readonly string[]): Rows =>
  applied(
    new Map(),
    deviceDrafts(readingOf(names), { ...context, userId: nextId(), nowMs: 1, photoCount: 1, sourceHash: "aa" }),
    "phone",
  );
const photoArrived: OpDraft = { e: "receipt", k: receiptId, t: "set", f: { photoCount: 1, sourceHash: "aa" } };

test("a draft nobody has touched may be improved, also after its photo has arrived", () => {
  const rows = onPhone(["MILK", "BREAD"]);
  expect(judged(rows)).toBe(true);
  expect(judged(applied(rows, [photoArrived], "server"))).toBe(true);
});

test("whatever a person does to a draft, it is theirs from then on", () => {
  const rows = onPhone(["MILK", "BREAD"]);
  const [[milk] = []] = linesIn(rows);
  const receipt = viewOf("receipt", receiptId, receiptIn(rows)) as Receipt;
  if (!milk) throw new Error("there is no line");
  const deeds: (readonly OpDraft[])[] = [
    editLine(milk, { name: "Oat milk" }).drafts,
    editLine(milk, { priceMinor: 1 }).drafts,
    approveLine(milk).drafts,
    dropLine(milk).drafts,
    addLine(receiptId, nextId(), [milk], "Eggs"),
    editReceipt(receipt, { storeName: "Farm shop" }, householdId).drafts,
    [{ e: "receiptLine", k: milk.id, t: "del" }],
    [{ e: "receipt", k: receiptId, t: "set", f: { status: "confirmed" } }],
  ];
  for (const deed of deeds) {
    const touched = applied(applied(rows, [photoArrived], "server"), deed, "phone");
    const all = [...touched].flatMap(([key, state]) => (key.startsWith("receiptLine") ? [state] : []));
    expect([deed[0], mayImprove(receiptIn(touched), all)]).toEqual([deed[0], false]);
  }
});

test("the server's own draft is not improved a second time", () => {
  const rows = onPhone(["MILK"]);
  const drafts = receiptDrafts(readingOf(["MILK"]), { ...context, readBy: "server" });
  expect(judged(applied(rows, ontoDraft(drafts, []), "server"))).toBe(false);
});

test("an improved draft has the lines of the better reading, each once and in its order", () => {
  const names = fc.array(fc.constantFrom("MILK", "BREAD", "EGGS", "SALT"), { maxLength: 6 });
  fc.assert(
    fc.property(names, names, (read, better) => {
      const rows = onPhone(read);
      const old = linesIn(rows).map(([{ id }]) => id);
      const drafts = receiptDrafts(readingOf(better), { ...context, readBy: "server" });
      const improved = linesIn(applied(rows, ontoDraft(drafts, old), "server")).map(([row]) => row);
      const printed = improved.sort((a, b) => a.position - b.position).map(({ rawText }) => rawText);
      expect(printed).toEqual(better);
      expect(old.slice(0, better.length).every((id) => improved.some((row) => row.id === id))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
