/** From drafts to ops: first as they are painted at once, then with their place in this device's order. */
import { applyOp } from "@/lib/sync/core/merge";
import { groupOpsMax, pushBytesMax, rowKey, utf8Bytes, type Op, type OpBody, type OpDraft } from "@/lib/sync/core/op";
import { bodyOf, stampOverwritten } from "@/lib/sync/core/prepare";
import { emptyRow, type RowState } from "@/lib/sync/core/row-state";
import { formatStamp, latestClock, nextClock, stampClock, type Clock } from "@/lib/sync/core/stamp";
import { schemaVersion } from "@/lib/sync/core/version";
import { withMeta, type Ledger, type Meta } from "./ledger";

export type View = {
  /** The server's row. */
  base: (key: string) => RowState | undefined;
  /** The row as its person sees it, own ops included. */
  seen: (key: string) => RowState | undefined;
};

/** Ops that are painted but not stored: their `seq` is 0 and their stamp only good for painting. */
export function provisionalOps(
  drafts: readonly OpDraft[],
  view: View,
  meta: Meta,
  nowMs: number,
  newId: () => string,
): Op[] {
  const rows = new Map<string, RowState>();
  const ops: Op[] = [];
  let clock: Clock = meta.clock;
  for (const draft of drafts) {
    const key = rowKey(draft.e, draft.k);
    const row = rows.get(key) ?? view.seen(key) ?? emptyRow;
    const body = bodyOf(draft, row);
    if (!body) continue;
    const newest = stampOverwritten(row, body);
    clock = nextClock(clock, nowMs + meta.offsetMs, newest);
    const b = stampOverwritten(view.base(key) ?? emptyRow, body);
    const op = opOf(draft, body, { id: newId(), dev: meta.device, seq: 0, h: formatStamp(clock, meta.device), b });
    rows.set(key, applyOp(row, op));
    ops.push(op);
  }
  return withGroups(ops, newId);
}

const opOf = (draft: OpDraft, body: OpBody, place: Pick<Op, "id" | "dev" | "seq" | "h" | "b">): Op => ({
  ...place,
  s: schemaVersion,
  e: draft.e,
  k: draft.k,
  ...body,
});

/** What is done in one go stands or falls together, as far as it fits one push. */
function withGroups(ops: readonly Op[], newId: () => string): Op[] {
  if (ops.length < 2) return [...ops];
  let tx = newId();
  let count = 0;
  let bytes = 0;
  return ops.map((op) => {
    const opBytes = utf8Bytes(JSON.stringify(op)) + 50;
    if (count === groupOpsMax || bytes + opBytes > pushBytesMax) {
      tx = newId();
      count = 0;
      bytes = 0;
    }
    count++;
    bytes += opBytes;
    return { ...op, tx };
  });
}

/** Gives painted ops their numbers and stamps; for the transaction that stores them, since other tabs number theirs too. */
export function allocate(ledger: Ledger, painted: readonly Op[], nowMs: number): { ledger: Ledger; ops: Op[] } {
  const { device, offsetMs } = ledger.meta;
  let { clock, seq } = ledger.meta;
  const ops = painted.map((op) => {
    const floor = latestClock(stampClock(op.b), clock);
    clock = nextClock(floor, nowMs + offsetMs, op.b);
    return { ...op, dev: device, seq: ++seq, h: formatStamp(clock, device) };
  });
  const outbox = [...ledger.outbox, ...ops.map((op) => ({ op, ack: 0 }))];
  return { ledger: { ...withMeta(ledger, { clock, seq }), outbox }, ops };
}
