/** New stamps for ops that were written under a wrong idea of the time, in their order. */
import type { Op } from "@/lib/sync/core/op";
import { formatStamp, isAfter, latestClock, stampClock, tick, type Clock } from "@/lib/sync/core/stamp";
import { withMeta, type Ledger } from "./ledger";

/** The offset to the server may move this far before stamps are worth rewriting. */
export const offsetMsMax = 5_000;

function shift(op: Op, deltaMs: number, after: Clock): Clock {
  const old = stampClock(op.h);
  const moved: Clock = { ms: Math.max(0, old.ms + deltaMs), counter: old.counter };
  const floor = latestClock(after, stampClock(op.b));
  return isAfter(moved, floor) ? moved : tick(floor);
}

/** Learns the server's time; unacknowledged ops move with it, each still after what it overwrote and the one before. */
export function learnOffset(ledger: Ledger, measuredMs: number, localNowMs: number): Ledger {
  const offsetMs = Math.round(measuredMs);
  const deltaMs = offsetMs - ledger.meta.offsetMs;
  if (Math.abs(deltaMs) <= offsetMsMax) return ledger;
  let last: Clock = { ms: 0, counter: 0 };
  const outbox = ledger.outbox.map((one) => {
    if (one.ack) return one;
    last = shift(one.op, deltaMs, last);
    return { ...one, op: { ...one.op, h: formatStamp(last, ledger.meta.device) } };
  });
  const { clock } = ledger.meta;
  const ms = Math.max(0, Math.min(clock.ms + deltaMs, localNowMs + offsetMs));
  return withMeta({ ...ledger, outbox }, { offsetMs, clock: latestClock({ ms, counter: clock.counter }, last) });
}
