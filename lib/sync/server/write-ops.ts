/** The server as one more replica: how REST and jobs write household data. */
import type { Transaction } from "@/lib/db/client";
import { newId } from "@/lib/kernel/new-id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { applyOp } from "@/lib/sync/core/merge";
import { groupOpsMax, rowKey, type Op, type OpDraft } from "@/lib/sync/core/op";
import { bodyOf, stampOverwritten } from "@/lib/sync/core/prepare";
import { emptyRow, type RowState } from "@/lib/sync/core/row-state";
import { formatStamp, nextClock, stampClock } from "@/lib/sync/core/stamp";
import type { VerdictCode } from "@/lib/sync/core/verdict";
import { schemaVersion } from "@/lib/sync/core/version";
import { acceptOps, type Device } from "./accept";
import { readIncoming } from "./incoming";
import { householdTx } from "./postgres-store";
import { publish, publishInside } from "./publish";
import { inTransaction, sqlOf } from "./sql";
import type { HouseholdTx } from "./store";

/** Who writes: a member, judged by their role, or the product itself. */
export type Actor = { userId: string } | "system";

export type WriteRequest = { householdId: string; actor: Actor; drafts: readonly OpDraft[] };

/** `row_missing`: an edit of a row that does not exist or is deleted. `index`: which draft. */
export type WriteFailure =
  | { kind: "household_missing" | "forbidden" }
  | { kind: "row_missing" | "refused"; index: number; code: VerdictCode | null };

export type Written = { ver: number };

type Prepared = { op: Op; index: number };

/** Stamps drafts one after another, each on the row as the ones before left it. */
function prepare(
  drafts: readonly OpDraft[],
  device: Device,
  rows: Map<string, RowState>,
  nowMs: number,
): Result<Prepared[], WriteFailure> {
  const prepared: Prepared[] = [];
  let clock = stampClock(device.lastStamp);
  let tx = newId<"group">();
  for (const [index, draft] of drafts.entries()) {
    const key = rowKey(draft.e, draft.k);
    const row = rows.get(key) ?? emptyRow;
    const body = bodyOf(draft, row);
    if (!body && draft.t === "trem") continue;
    if (!body) return fail({ kind: "row_missing", index, code: null });
    if (prepared.length && prepared.length % groupOpsMax === 0) tx = newId<"group">();
    const seen = stampOverwritten(row, body);
    clock = nextClock(clock, nowMs, seen);
    const place = { id: newId<"op">(), dev: device.id, seq: device.lastSeq + prepared.length + 1, tx };
    const op: Op = {
      ...place,
      h: formatStamp(clock, device.id),
      s: schemaVersion,
      b: seen,
      e: draft.e,
      k: draft.k,
      ...body,
    };
    rows.set(key, applyOp(row, op));
    prepared.push({ op, index });
  }
  return ok(prepared);
}

async function writeInside(
  tx: HouseholdTx,
  request: WriteRequest,
  nowMs: number,
): Promise<Result<Written, WriteFailure>> {
  const { householdId, actor, drafts } = request;
  const household = await tx.lock();
  if (!household) return fail({ kind: "household_missing" });
  const role = actor === "system" ? "system" : await tx.roleOf(actor.userId);
  if (!role) return fail({ kind: "forbidden" });
  const device = await tx.serverDevice();
  const rows = await tx.rows(drafts.map(({ e, k }) => ({ entity: e, id: k })));
  const prepared = prepare(drafts, device, new Map(rows), nowMs);
  if (!prepared.ok) return prepared;
  const incoming = prepared.value.map(({ op }) => readIncoming(op, device.id));
  const unseen = { known: new Set<string>(), refusedBefore: new Map(), idBySeq: new Map() };
  const outcome = acceptOps({ nowMs, householdId, role, device, rows, ...unseen }, incoming);
  if (outcome === "fork") throw new Error(`server device ${device.id} reused a sequence number`);
  const culprit = outcome.refused.find(({ code }) => code !== "group") ?? outcome.refused[0];
  if (culprit) {
    const index = prepared.value.find(({ op }) => op.id === culprit.id)?.index ?? 0;
    return fail({ kind: "refused", index, code: culprit.code });
  }
  if (!outcome.log.length) return ok({ ver: household.head });
  const ver = household.head + 1;
  await tx.save(outcome, ver, nowMs, actor === "system" ? null : actor.userId);
  return ok({ ver });
}

/**
 * Writes drafts as one: all of them, or none and the reason. Applied by the same merge as a phone's ops, and pushed to
 * every phone of the household.
 * @param transaction joins an open one, so that a job can be enqueued with the row it serves
 */
export async function writeOps(
  request: WriteRequest,
  transaction?: Transaction,
): Promise<Result<Written, WriteFailure>> {
  const nowMs = Date.now();
  if (transaction) {
    const sql = sqlOf(transaction);
    const written = await writeInside(householdTx(sql, request.householdId), request, nowMs);
    if (written.ok) await publishInside(sql, request.householdId, written.value.ver);
    return written;
  }
  const written = await inTransaction((sql) => writeInside(householdTx(sql, request.householdId), request, nowMs));
  if (written.ok) publish(request.householdId, written.value.ver);
  return written;
}
