import { expect, test } from "vitest";
import type { Op } from "@/lib/sync/core/op";
import { rowKey } from "@/lib/sync/core/op";
import { quantityOf, type RowState } from "@/lib/sync/core/row-state";
import { driftMsMax, formatStamp, stampMs } from "@/lib/sync/core/stamp";
import { acceptOps, type Accepted, type Situation } from "./accept";
import { readIncoming } from "./incoming";

const device = "00000000000a";
const householdId = "018f0000-0000-7000-8000-00000000000f";
const k = "018f0000-0000-7000-8000-000000000001";
const nowMs = 1_800_000_000_000;
const idOf = (seq: number): string => `018f0000-0000-7000-8000-${seq.toString(16).padStart(12, "0")}`;

type Change = Partial<Op> & { t: Op["t"] };
const op = (seq: number, change: Change & Record<string, unknown>) => ({
  id: idOf(seq),
  dev: device,
  seq,
  h: formatStamp({ ms: nowMs + seq, counter: 0 }, device),
  s: 1,
  b: "",
  e: "groceryItem",
  k,
  ...change,
});
const created = (seq: number, more: object = {}) =>
  op(seq, { t: "new", f: { listId: k, name: "Milk" }, ...more } as Change & Record<string, unknown>);

const situation = (change: Partial<Situation> = {}): Situation => ({
  nowMs,
  householdId,
  role: "member",
  device: { id: device, userId: "u", lastSeq: 0, lastOpId: null, lastStamp: "" },
  known: new Set(),
  refusedBefore: new Map(),
  idBySeq: new Map(),
  rows: new Map(),
  ...change,
});

function accept(ops: readonly ReturnType<typeof op>[], change: Partial<Situation> = {}): Accepted {
  const outcome = acceptOps(
    situation(change),
    ops.map((one) => readIncoming(one, device)),
  );
  if (outcome === "fork") throw new Error("forked");
  return outcome;
}
const rowOf = ({ rows }: Accepted): RowState | undefined => rows.get(rowKey("groceryItem", k));

test("stops at a gap: what follows waits for what is missing", () => {
  const outcome = accept([created(1), op(3, { t: "qadd", d: 1000 })]);
  expect(outcome.device.lastSeq).toBe(1);
  expect(outcome.log).toHaveLength(1);
});

test("applies an op once that comes again under another number", () => {
  const outcome = accept([op(1, { t: "qadd", d: 1000 })], { known: new Set([idOf(1)]) });
  expect(outcome.log).toEqual([]);
  expect(outcome.device.lastSeq).toBe(1);
});

test("applies an op once that is in one batch twice", () => {
  const twice = { ...op(2, { t: "qadd", d: 1000 }), seq: 3 };
  const outcome = accept([created(1), op(2, { t: "qadd", d: 1000 }), twice]);
  expect(quantityOf(rowOf(outcome) as RowState)).toBe(1000);
  expect(outcome.device.lastSeq).toBe(3);
});

test("notices another op under a number that was used", () => {
  const used = situation({ device: { ...situation().device, lastSeq: 1 }, idBySeq: new Map([[1, idOf(9)]]) });
  expect(acceptOps(used, [readIncoming(created(1), device)])).toBe("fork");
});

test("goes on after an op it refuses, and says why", () => {
  const outcome = accept([created(1), op(2, { t: "set", f: { nonsense: 1 } } as never), op(3, { t: "qset", v: 5 })]);
  expect(outcome.refused).toMatchObject([{ seq: 2, code: "malformed" }]);
  expect(outcome.device.lastSeq).toBe(3);
  expect(quantityOf(rowOf(outcome) as RowState)).toBe(5);
});

test("refuses a whole group for one of its ops", () => {
  const tx = idOf(77);
  const settings = op(2, { t: "set", e: "household", k: householdId, f: { name: "Ours" }, tx } as never);
  const outcome = accept([created(1, { tx }), settings, op(3, { t: "qset", v: 5 })]);
  expect(outcome.refused.map(({ code }) => code)).toEqual(["group", "forbidden"]);
  expect(outcome.log.map(({ seq }) => seq)).toEqual([3]);
});

test("tells the verdict again when a refused op comes back under another number", () => {
  const judged = { known: new Set([idOf(1)]), refusedBefore: new Map([[idOf(1), "forbidden" as const]]) };
  expect(accept([created(1)], judged).refused).toMatchObject([{ seq: 1, code: "forbidden" }]);
});

test("lets a viewer write nothing, and nobody another household's settings", () => {
  expect(accept([created(1)], { role: "viewer" }).refused).toHaveLength(1);
  const theirs = op(1, { t: "set", e: "household", k: idOf(5), f: { name: "Theirs" } } as never);
  expect(accept([theirs], { role: "owner" }).refused).toMatchObject([{ code: "forbidden" }]);
});

test("refuses an op in another device's name", () => {
  expect(accept([created(1, { dev: "00000000000b" })]).refused).toMatchObject([{ code: "malformed" }]);
});

test("clamps a stamp of the day after tomorrow, in the order of its device", () => {
  const far = (seq: number) => formatStamp({ ms: nowMs + 2 * 86_400_000, counter: seq }, device);
  const outcome = accept([created(1, { h: far(1) }), op(2, { t: "qset", v: 1, h: far(2) })]);
  const [first, second] = outcome.log.map(({ h }) => h);
  expect(stampMs(second ?? "")).toBeLessThanOrEqual(nowMs + driftMsMax);
  expect((first ?? "") < (second ?? "")).toBe(true);
});

test("keeps both values of two edits that did not see each other", () => {
  const before = accept([created(1)]);
  const theirs = { ...op(1, { t: "set", f: { name: "Oat milk" } } as never), dev: "00000000000b" };
  const stamped = { ...theirs, id: idOf(50), h: formatStamp({ ms: nowMs + 50, counter: 0 }, "00000000000b") };
  const other = { ...situation().device, id: "00000000000b" };
  const outcome = acceptOps(situation({ device: other, rows: before.rows }), [readIncoming(stamped, "00000000000b")]);
  if (outcome === "fork") throw new Error("forked");
  expect(outcome.conflicts).toMatchObject([
    { kind: "UPDATE_UPDATE", field: "name", winner: "Oat milk", loser: "Milk" },
  ]);
});
