/** Situations the phones' own care keeps from arising, put to the server directly. */
import { keyEnd } from "@/lib/sync/core/protocol";
import { emptyRow } from "@/lib/sync/core/row-state";
import { formatStamp } from "@/lib/sync/core/stamp";
import { firstLedger, withMeta } from "@/lib/sync/client/ledger";
import { receivePull } from "@/lib/sync/client/receive";
import { acceptOps } from "@/lib/sync/server/accept";
import { readIncoming } from "@/lib/sync/server/incoming";

const device = "00000000000a";
const id = (seq: number): string => `018f0000-0000-7000-8000-${seq.toString(16).padStart(12, "0")}`;

function acceptsPastGap(): boolean {
  const base = { dev: device, s: 1, b: "", e: "store", k: id(1) };
  const ops = [1, 3].map((seq) => ({
    ...base,
    id: id(seq),
    seq,
    h: formatStamp({ ms: seq, counter: 0 }, device),
    t: "new",
    f: { name: "Shop" },
  }));
  const outcome = acceptOps(
    {
      nowMs: 10,
      householdId: id(9),
      role: "member",
      device: { id: device, userId: "u", lastSeq: 0, lastOpId: null, lastStamp: "" },
      known: new Set(),
      refusedBefore: new Map(),
      idBySeq: new Map(),
      rows: new Map(),
    },
    ops.map((op) => readIncoming(op, device)),
  );
  return outcome === "fork" || outcome.device.lastSeq !== 1;
}

function takesOldPage(): boolean {
  const ledger = withMeta(firstLedger(device), { epoch: "1", cursor: { v: 5, k: keyEnd } });
  const from = { v: 3, k: keyEnd };
  const row = ["store", id(1), emptyRow];
  const reply = { epoch: "1", from, to: { v: 4, k: keyEnd }, more: false, rows: [row], conflicts: [] };
  return receivePull(ledger, reply, 0).rows !== undefined;
}

export const directedFindings = (): string[] => [
  ...(acceptsPastGap() ? ["GAP: the server accepts what follows a missing op"] : []),
  ...(takesOldPage() ? ["OLD PAGE: a phone goes back to where it was"] : []),
];
