/** What a phone learns from the server's answer to its hello. */
import { cursorStart, type HelloReply } from "@/lib/sync/core/protocol";
import { stampOfDevice } from "@/lib/sync/core/stamp";
import { ringMsMax, ringOpsMax, settle, unsent, withMeta, type Ledger } from "./ledger";
import { learnOffset } from "./restamp";

/** `atMs`: local time of asking. */
export type SentHello = { rid: number; atMs: number };

export type Greeting =
  /** `rowsAreStale`: the server's data is another; what the rows say must come anew. */
  | { kind: "greeted"; ledger: Ledger; rowsAreStale: boolean }
  /** The device id has two histories, or the server's is shorter than what this phone still keeps. */
  | { kind: "fork" }
  | { kind: "stale" };

/** Whether the server's last op of this device is one this phone never made: its profile was cloned or rolled back. */
export function isForked(ledger: Ledger, seq: number, id: string | null): boolean {
  if (seq === 0) return false;
  const mine = [...ledger.outbox, ...ledger.ring].find(({ op }) => op.seq === seq);
  return seq > ledger.meta.seq || (mine !== undefined && mine.op.id !== id);
}

/** Ops the server forgot, as after a restore, go back to the front of the outbox. */
function resend(ledger: Ledger, lastSeq: number): Ledger {
  const back = ledger.ring.filter(({ op }) => op.seq > lastSeq).map(({ op }) => ({ op, ack: 0 }));
  return {
    ...ledger,
    outbox: [...back, ...ledger.outbox].sort((left, right) => left.op.seq - right.op.seq),
    ring: ledger.ring.filter(({ op }) => op.seq <= lastSeq),
  };
}

/** Ops the server has although its answer to the push was lost. */
const acknowledge = (ledger: Ledger, lastSeq: number, head: number): Ledger => ({
  ...ledger,
  outbox: ledger.outbox.map((one) => (!one.ack && one.op.seq <= lastSeq ? { ...one, ack: Math.max(1, head) } : one)),
});

/** Versions of another epoch say nothing: neither the cursor's nor those that acknowledged ops. */
const forgetEpoch = (ledger: Ledger, epoch: string): Ledger => ({
  ...withMeta(ledger, { epoch, cursor: cursorStart }),
  outbox: ledger.outbox.map(({ op }) => ({ op, ack: 0 })),
});

/** Whether the server would wait for a number that no longer comes. */
const isGap = (ledger: Ledger, lastSeq: number): boolean =>
  unsent(ledger).some(({ seq }, index) => seq !== lastSeq + 1 + index);

/** Drops what has rested long enough. */
export function pruneRing(ledger: Ledger, nowMs: number): Ledger {
  const ring = ledger.ring.filter(({ sinceMs }) => sinceMs > nowMs - ringMsMax).slice(-ringOpsMax);
  return ring.length === ledger.ring.length ? ledger : { ...ledger, ring };
}

/**
 * @param ledger with its whole ring
 * @param sent of the newest hello
 */
export function greet(ledger: Ledger, reply: HelloReply, sent: SentHello, localNowMs: number): Greeting {
  if (reply.dev !== ledger.meta.device || reply.rid !== sent.rid) return { kind: "stale" };
  if (isForked(ledger, reply.lastSeq, reply.lastId)) return { kind: "fork" };
  const rowsAreStale = reply.epoch !== ledger.meta.epoch;
  const known = rowsAreStale ? forgetEpoch(ledger, reply.epoch) : ledger;
  const acknowledged = acknowledge(resend(known, reply.lastSeq), reply.lastSeq, reply.head);
  // The server's clock was read about half-way between asking and hearing.
  const sentSeq = Math.max(acknowledged.meta.sentSeq, reply.lastSeq);
  const next = learnOffset(withMeta(acknowledged, { sentSeq }), reply.now - (sent.atMs + localNowMs) / 2, localNowMs);
  if (isGap(next, reply.lastSeq)) return { kind: "fork" };
  return { kind: "greeted", ledger: pruneRing(settle(next, localNowMs), localNowMs), rowsAreStale };
}

/**
 * The same ops as another device's, numbered from one. Resting ops go along: the server skips every op whose id it has,
 * so that nothing is lost when a fork and a restore meet.
 * @param ledger with its whole ring
 */
export function renumber(ledger: Ledger, device: string): Ledger {
  const ops = [...ledger.ring.map(({ op }) => op), ...ledger.outbox.map(({ op }) => op)].sort(
    (left, right) => left.seq - right.seq,
  );
  const outbox = ops.map((op, index) => ({
    op: { ...op, dev: device, seq: index + 1, h: stampOfDevice(op.h, device) },
    ack: 0,
  }));
  return withMeta({ ...ledger, outbox, ring: [] }, { device, seq: outbox.length, sentSeq: outbox.length });
}
