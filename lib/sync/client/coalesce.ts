/** What of the outbox is worth sending: of edits that were never sent, those that a later one does not undo anyway. */
import { nextBatch, type BatchBounds } from "@/lib/sync/core/batch";
import { rowKey, type FieldValues, type Op } from "@/lib/sync/core/op";
import { unsent, withMeta, type Ledger, type OutboxOp } from "./ledger";
import type { Update } from "./storage";

/** What later ops write of a row: these fields, and whether they count it. */
type Overwritten = { fields: Set<string>; isCounted: boolean };

const without = (fields: FieldValues, overwritten: ReadonlySet<string>): FieldValues =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !overwritten.has(name)));

/**
 * The op without what later ones overwrite, or null when nothing is left. Stamps stay as they are, so that nobody else's
 * concurrent write fares differently: only what could never be seen goes.
 */
function remainder(op: Op, { fields, isCounted }: Overwritten): Op | null {
  if (op.t === "qset" || op.t === "qadd") return isCounted ? null : op;
  if (op.t !== "set") return op;
  const left = without(op.f, fields);
  const count = Object.keys(left).length;
  if (count === Object.keys(op.f).length) return op;
  return count ? { ...op, f: left } : null;
}

/** Ops of a group stand or fall together, so nothing outside may count on them, nor they on it. */
const standsAlone = (op: Op): boolean => op.tx === undefined;

function shortened(waiting: readonly OutboxOp[]): OutboxOp[] {
  const later = new Map<string, Overwritten>();
  const kept: OutboxOp[] = [];
  for (const one of [...waiting].reverse()) {
    const { op } = one;
    if (!standsAlone(op)) {
      kept.push(one);
      continue;
    }
    const key = rowKey(op.e, op.k);
    const overwritten = later.get(key) ?? { fields: new Set<string>(), isCounted: false };
    later.set(key, overwritten);
    const left = remainder(op, overwritten);
    if (op.t === "new" || op.t === "set") for (const name of Object.keys(op.f)) overwritten.fields.add(name);
    if (op.t === "qset") overwritten.isCounted = true;
    if (left) kept.push(left === op ? one : { ...one, op: left });
  }
  return kept.reverse();
}

/** Shortens what was never sent and numbers it anew without gaps; what was sent keeps its number for ever. */
export function coalesce(ledger: Ledger): Ledger {
  const { sentSeq } = ledger.meta;
  const sent = ledger.outbox.filter(({ op }) => op.seq <= sentSeq);
  const waiting = ledger.outbox.filter(({ op }) => op.seq > sentSeq);
  const kept = shortened(waiting);
  if (kept.every((one, index) => one === waiting[index]) && kept.length === waiting.length) return ledger;
  const numbered = kept.map((one, index) => ({ ...one, op: { ...one.op, seq: sentSeq + 1 + index } }));
  return withMeta({ ...ledger, outbox: [...sent, ...numbered] }, { seq: sentSeq + kept.length });
}

/** The next batch, noted as sent before it is: from then on nobody knows what of it has arrived. */
export function takeBatch(ledger: Ledger, bounds: BatchBounds): Update<readonly Op[]> {
  const short = coalesce(ledger);
  const ops = nextBatch(unsent(short), bounds);
  const sentSeq = Math.max(ledger.meta.sentSeq, ops[ops.length - 1]?.seq ?? 0);
  return { ledger: withMeta(short, { sentSeq }), value: ops };
}
