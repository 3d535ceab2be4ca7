import { expect, test } from "vitest";
import type { HelloReply } from "@/lib/sync/core/protocol";
import type { Op } from "@/lib/sync/core/op";
import { formatStamp, stampMs } from "@/lib/sync/core/stamp";
import { greet, renumber } from "./greet";
import { firstLedger, withMeta, type Ledger } from "./ledger";

const device = "00000000000a";
const idOf = (seq: number): string => `018f0000-0000-7000-8000-${seq.toString(16).padStart(12, "0")}`;
const op = (seq: number, ms = seq): Op => ({
  id: idOf(seq),
  dev: device,
  seq,
  h: formatStamp({ ms, counter: 0 }, device),
  s: 1,
  b: "",
  e: "store",
  k: idOf(99),
  t: "del",
});
const waiting = (seq: number, ms?: number) => ({ op: op(seq, ms), ack: 0 });
const resting = (seq: number) => ({ op: op(seq), sinceMs: 0 });

const ledgerWith = (change: Partial<Ledger>, seq: number): Ledger => ({
  ...withMeta(firstLedger(device), { seq, epoch: "1", cursor: { v: 5, k: "~" } }),
  ...change,
});
const reply = (change: Partial<HelloReply>): HelloReply => ({
  dev: device,
  rid: 1,
  epoch: "1",
  now: 1_000,
  lastSeq: 0,
  lastId: null,
  head: 5,
  role: "member",
  verdicts: [],
  ...change,
});
const sent = { rid: 1, atMs: 1_000 };
function greeted(ledger: Ledger, change: Partial<HelloReply>): Ledger {
  const greeting = greet(ledger, reply(change), sent, 1_000);
  if (greeting.kind !== "greeted") throw new Error(greeting.kind);
  return greeting.ledger;
}

test("takes ops for sent whose acknowledgement was lost", () => {
  const ledger = greeted(ledgerWith({ outbox: [waiting(1), waiting(2)] }, 2), { lastSeq: 1, lastId: idOf(1) });
  expect(ledger.outbox.map((one) => one.op.seq)).toEqual([2]);
});

test("sends again what a restored server has forgotten, before what is new", () => {
  const ledger = ledgerWith({ ring: [resting(1), resting(2)], outbox: [waiting(3)] }, 3);
  const after = greeted(ledger, { epoch: "2", lastSeq: 1, lastId: idOf(1), head: 2 });
  expect(after.outbox.map((one) => [one.op.seq, one.ack])).toEqual([
    [2, 0],
    [3, 0],
  ]);
  expect(after.meta.cursor).toEqual({ v: 0, k: "" });
});

test("notices that its profile was cloned", () => {
  const ledger = ledgerWith({ outbox: [waiting(1)] }, 1);
  expect(greet(ledger, reply({ lastSeq: 1, lastId: idOf(7) }), sent, 1_000).kind).toBe("fork");
  expect(greet(ledger, reply({ lastSeq: 2, lastId: idOf(7) }), sent, 1_000).kind).toBe("fork");
});

test("does not wait for a number that no longer comes", () => {
  expect(greet(ledgerWith({ outbox: [waiting(4)] }, 4), reply({ lastSeq: 2 }), sent, 1_000).kind).toBe("fork");
});

test("ignores the answer to an older hello", () => {
  expect(greet(ledgerWith({}, 0), reply({ rid: 0 }), sent, 1_000).kind).toBe("stale");
});

test("moves unsent ops to the server's time, in their order", () => {
  const twoDaysMs = 172_800_000;
  const ledger = ledgerWith({ outbox: [waiting(1, twoDaysMs + 900), waiting(2, twoDaysMs + 900)] }, 2);
  const answer = reply({ now: 1_000 });
  const greeting = greet(ledger, answer, { rid: 1, atMs: twoDaysMs + 1_000 }, twoDaysMs + 1_000);
  if (greeting.kind !== "greeted") throw new Error(greeting.kind);
  const stamps = greeting.ledger.outbox.map((one) => one.op.h);
  expect(stamps.map(stampMs)).toEqual([900, 900]);
  expect([...new Set(stamps)].sort()).toEqual(stamps);
});

test("renumbers everything it still keeps as another device, under the same ids", () => {
  const other = "00000000000b";
  const forked = renumber(ledgerWith({ ring: [resting(4)], outbox: [waiting(6)] }, 6), other);
  expect(forked.outbox.map((one) => [one.op.id, one.op.seq, one.op.dev, one.ack])).toEqual([
    [idOf(4), 1, other, 0],
    [idOf(6), 2, other, 0],
  ]);
  expect(forked.outbox.every((one) => one.op.h.endsWith(other))).toBe(true);
});
