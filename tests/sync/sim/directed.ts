/** Situations the phones' own care keeps from arising, put to the server directly. */
import { keyEnd, type HelloReply } from "@/lib/sync/core/protocol";
import { emptyRow } from "@/lib/sync/core/row-state";
import type { Op } from "@/lib/sync/core/op";
import { formatStamp, stampMs } from "@/lib/sync/core/stamp";
import { firstLedger, withMeta } from "@/lib/sync/client/ledger";
import { receivePull } from "@/lib/sync/client/receive";
import { greet, renumber } from "@/lib/sync/client/greet";
import { learnOffset } from "@/lib/sync/client/restamp";
import { acceptOps } from "@/lib/sync/server/accept";
import { readIncoming } from "@/lib/sync/server/incoming";

const device = "00000000000a";
const id = (seq: number): string => `018f0000-0000-7000-8000-${seq.toString(16).padStart(12, "0")}`;

/** Two creations of one device, judged by a server that knows nothing else. */
function judged(seqs: readonly number[], refusedBefore: ReadonlyMap<string, "forbidden">) {
  const base = { dev: device, s: 1, b: "", e: "store", k: id(1) };
  const ops = seqs.map((seq) => ({
    ...base,
    id: id(seq),
    seq,
    h: formatStamp({ ms: seq, counter: 0 }, device),
    t: "new",
    f: { name: "Shop" },
  }));
  return acceptOps(
    {
      nowMs: 10,
      householdId: id(9),
      role: "member",
      device: { id: device, userId: "u", lastSeq: 0, lastOpId: null, lastStamp: "" },
      known: new Set(refusedBefore.keys()),
      refusedBefore,
      idBySeq: new Map(),
      rows: new Map(),
    },
    ops.map((op) => readIncoming(op, device)),
  );
}

function acceptsPastGap(): boolean {
  const outcome = judged([1, 3], new Map());
  return outcome === "fork" || outcome.device.lastSeq !== 1;
}

function keepsVerdictsToItself(): boolean {
  const outcome = judged([1], new Map([[id(1), "forbidden"]]));
  return outcome === "fork" || outcome.refused.length !== 1;
}

function takesOldPage(): boolean {
  const ledger = withMeta(firstLedger(device), { epoch: "1", cursor: { v: 5, k: keyEnd } });
  const from = { v: 3, k: keyEnd };
  const row = ["store", id(1), emptyRow];
  const reply = { epoch: "1", from, to: { v: 4, k: keyEnd }, more: false, rows: [row], conflicts: [] };
  return receivePull(ledger, reply, 0).rows !== undefined;
}

const op: Op = {
  id: id(1),
  dev: device,
  seq: 1,
  h: formatStamp({ ms: 1, counter: 0 }, device),
  s: 1,
  b: "",
  e: "store",
  k: id(2),
  t: "del",
};

/** A phone two days ahead must come back to the server's time, with what it has not sent yet. */
function keepsWrongTime(): boolean {
  const h = formatStamp({ ms: 172_800_000, counter: 0 }, device);
  const learned = learnOffset(
    { ...firstLedger(device), outbox: [{ op: { ...op, h }, ack: 0 }] },
    -172_800_000 + 5,
    172_800_000,
  );
  return learned.outbox.some((one) => stampMs(one.op.h) > 10);
}

/** When a fork and a restore meet, what rested must go along. */
function forksWithoutRing(): boolean {
  return renumber({ ...firstLedger(device), ring: [{ op, sinceMs: 0 }] }, "00000000000b").outbox.length !== 1;
}

/** A number that no longer comes must not be waited for. */
function waitsForEver(): boolean {
  const ledger = withMeta(firstLedger(device), { seq: 4, epoch: "1", cursor: { v: 5, k: keyEnd } });
  const last: Op = { ...op, id: id(4), seq: 4 };
  const reply: HelloReply = {
    dev: device,
    rid: 1,
    epoch: "1",
    now: 0,
    lastSeq: 2,
    lastId: null,
    head: 5,
    role: "member",
    verdicts: [],
  };
  return greet({ ...ledger, outbox: [{ op: last, ack: 0 }] }, reply, { rid: 1, atMs: 0 }, 0).kind !== "fork";
}

export const directedFindings = (): string[] => [
  ...(acceptsPastGap() ? ["GAP: the server accepts what follows a missing op"] : []),
  ...(keepsVerdictsToItself() ? ["VERDICT: a refused op comes back and nobody is told"] : []),
  ...(keepsWrongTime() ? ["TIME: a phone stays two days ahead"] : []),
  ...(forksWithoutRing() ? ["FORK: resting ops stay behind"] : []),
  ...(waitsForEver() ? ["WAIT: a phone sends on across a gap"] : []),
  ...(takesOldPage() ? ["OLD PAGE: a phone goes back to where it was"] : []),
];
