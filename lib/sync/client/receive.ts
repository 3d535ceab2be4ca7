/** How the server's answers change a ledger. Pure: each is the `work` of one storage transaction. */
import {
  keyEnd,
  wireRowSchema,
  type Cursor,
  type Patch,
  type PullReply,
  type PushReply,
  type WireRow,
} from "@/lib/sync/core/protocol";
import type { Verdict } from "@/lib/sync/core/verdict";
import { isForked } from "./greet";
import { settle, withMeta, type Ledger } from "./ledger";
import type { RejectedOp, Update } from "./storage";

export type Next = "done" | "more" | "hello" | "fork" | "pull";

/** Rows that parse, and how many do not: those are set aside and never stop the rest. */
export function readRows(rows: readonly unknown[]): { rows: WireRow[]; setAsideCount: number } {
  const read = rows.flatMap((row) => {
    const parsed = wireRowSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return { rows: read, setAsideCount: rows.length - read.length };
}

/**
 * Takes refused ops out of the outbox and into the list a person reads. They rest in the ring like the others: a restored
 * server must be told them again, or it would wait for their numbers for ever.
 */
export function reject(ledger: Ledger, verdicts: readonly Verdict[], nowMs: number) {
  const codes = new Map(verdicts.map(({ id, code }) => [id, code]));
  const rejected: RejectedOp[] = ledger.outbox.flatMap(({ op }) => {
    const code = codes.get(op.id);
    return code ? [{ op, code, atMs: nowMs }] : [];
  });
  if (!rejected.length) return { ledger, rejected };
  const outbox = ledger.outbox.filter(({ op }) => !codes.has(op.id));
  const ring = [...ledger.ring, ...rejected.map(({ op }) => ({ op, sinceMs: nowMs }))];
  return { ledger: { ...ledger, outbox, ring }, rejected };
}

/** The answer to a push. */
export function receivePush(ledger: Ledger, reply: PushReply, nowMs: number): Update<Next> {
  if (reply.dev !== ledger.meta.device) return { ledger, value: "done" };
  if (reply.epoch !== ledger.meta.epoch) return { ledger, value: "hello" };
  if (isForked(ledger, reply.ack, reply.ackId)) return { ledger, value: "fork" };
  const judged = reject(ledger, reply.verdicts, nowMs);
  const ack = Math.max(1, reply.ver);
  const outbox = judged.ledger.outbox.map((one) => (!one.ack && one.op.seq <= reply.ack ? { ...one, ack } : one));
  const isStuck = outbox.length > 0 && outbox.every((one, index) => one === ledger.outbox[index]);
  // Nothing moved: the two sides do not agree on what comes next, and a hello finds out why.
  return {
    ledger: settle({ ...judged.ledger, outbox }, nowMs),
    rejected: judged.rejected,
    value: isStuck ? "hello" : "done",
  };
}

const isSame = (left: Cursor, right: Cursor): boolean => left.v === right.v && left.k === right.k;

/** A page of rows; one that does not continue from the cursor is an old answer and dropped. */
export function receivePull(ledger: Ledger, reply: PullReply, nowMs: number): Update<Next> {
  if (reply.epoch !== ledger.meta.epoch) return { ledger, value: "hello" };
  if (!isSame(reply.from, ledger.meta.cursor)) return { ledger, value: "done" };
  const moved = settle(withMeta(ledger, { cursor: reply.to }), nowMs);
  const read = readRows(reply.rows);
  return { ledger: moved, ...read, conflicts: reply.conflicts, value: reply.more ? "more" : "done" };
}

/** Rows the server sends by itself: taken only when they continue from the cursor. */
export function receivePatch(ledger: Ledger, patch: Patch, nowMs: number): Update<Next> {
  const { meta } = ledger;
  if (patch.epoch !== meta.epoch) return { ledger, value: "hello" };
  if (meta.cursor.v >= patch.ver && meta.cursor.k === keyEnd) return { ledger, value: "done" };
  if (meta.cursor.v !== patch.prev || meta.cursor.k !== keyEnd) return { ledger, value: "pull" };
  const moved = settle(withMeta(ledger, { cursor: { v: patch.ver, k: keyEnd } }), nowMs);
  return { ledger: moved, ...readRows(patch.rows), value: "done" };
}

export type Snapshot = { epoch: string; ver: number; rows: readonly WireRow[]; setAsideCount?: number };

/** Every live row there is, in place of whatever the phone had. One that is older than the phone is dropped. */
export function receiveSnapshot(ledger: Ledger, snapshot: Snapshot, nowMs: number): Update<Next> {
  if (snapshot.epoch !== ledger.meta.epoch) return { ledger, value: "hello" };
  if (ledger.meta.cursor.v > snapshot.ver) return { ledger, value: "done" };
  const cursor = { v: snapshot.ver, k: keyEnd };
  const moved = settle(withMeta(ledger, { cursor }), nowMs);
  return {
    ledger: moved,
    rows: snapshot.rows,
    setAsideCount: snapshot.setAsideCount,
    replacesRows: true,
    value: "done",
  };
}
