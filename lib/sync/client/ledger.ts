/** What a phone keeps beside the rows: its place in the server's order, and its own ops on their way there. */
import { msPerDay } from "@/lib/kernel/day";
import { cursorStart, keyEnd, type Cursor } from "@/lib/sync/core/protocol";
import type { Op } from "@/lib/sync/core/op";
import { clockStart, type Clock } from "@/lib/sync/core/stamp";

export type Meta = {
  device: string;
  /** Of the newest op. */
  seq: number;
  /** Of the newest op that ever was on its way: up to here numbers are fixed. */
  sentSeq: number;
  clock: Clock;
  /** Server time minus local time, in milliseconds. */
  offsetMs: number;
  epoch: string;
  cursor: Cursor;
  /** Counts transactions, so that a tab knows which of two ledgers is newer. */
  revision: number;
};

/** An op that is not yet part of the rows; `ack` is the version that holds it, or 0 while the server has not said so. */
export type OutboxOp = { readonly op: Op; readonly ack: number };

/** An op that is part of the rows, kept a while in case the server is restored from a backup. */
export type RestingOp = { readonly op: Op; readonly sinceMs: number };

/** `ring` is complete only in transactions that ask for it; in others it holds what is added. */
export type Ledger = { readonly meta: Meta; readonly outbox: readonly OutboxOp[]; readonly ring: readonly RestingOp[] };

export const ringMsMax = 7 * msPerDay;
export const ringOpsMax = 4000;

export const firstLedger = (device: string): Ledger => ({
  meta: { device, seq: 0, sentSeq: 0, clock: clockStart, offsetMs: 0, epoch: "", cursor: cursorStart, revision: 0 },
  outbox: [],
  ring: [],
});

export const withMeta = (ledger: Ledger, change: Partial<Meta>): Ledger => ({
  ...ledger,
  meta: { ...ledger.meta, ...change },
});

/** Whether a replica that has read so far holds the household's rows. */
export const isFetched = ({ v, k }: Cursor): boolean => v > cursorStart.v || k === keyEnd;

/** Between two pages a row may be missing whose version has moved past the cursor meanwhile; at the end of one it is not. */
const reaches = (cursor: Cursor, ver: number): boolean => cursor.k === keyEnd && cursor.v >= ver;

/** Moves acknowledged ops whose rows have arrived to the ring: only then does the overlay let go of them. */
export function settle(ledger: Ledger, nowMs: number): Ledger {
  const isSettled = ({ ack }: OutboxOp): boolean => ack > 0 && reaches(ledger.meta.cursor, ack);
  const settled = ledger.outbox.filter(isSettled);
  if (!settled.length) return ledger;
  return {
    ...ledger,
    outbox: ledger.outbox.filter((one) => !isSettled(one)),
    ring: [...ledger.ring, ...settled.map(({ op }) => ({ op, sinceMs: nowMs }))],
  };
}

/** Ops the server has not acknowledged, in order. */
export const unsent = (ledger: Ledger): Op[] => ledger.outbox.filter(({ ack }) => ack === 0).map(({ op }) => op);
