/**
 * What the server makes of a push: which ops are new, which are refused, what the rows become. Pure, so that Postgres and
 * the simulator run the same decisions; whoever calls it holds the household's lock and saves all of it or none.
 */
import { conflictsOf, type Conflict } from "@/lib/sync/core/conflict";
import { deltaFoldMs, foldRow } from "@/lib/sync/core/fold";
import { applyOp } from "@/lib/sync/core/merge";
import { rowKey, type Op } from "@/lib/sync/core/op";
import { mayWrite, type ActorRole } from "@/lib/sync/core/roles";
import { emptyRow, type RowState } from "@/lib/sync/core/row-state";
import { clampStamp, type Stamp } from "@/lib/sync/core/stamp";
import type { Verdict, VerdictCode } from "@/lib/sync/core/verdict";
import type { Incoming } from "./incoming";

/** Tags of one row; aliases of a product and people who asked for milk stay far below. */
export const tagsMax = 200;

/** A replica as the server knows it: how far it has its ops. */
export type Device = { id: string; userId: string | null; lastSeq: number; lastOpId: string | null; lastStamp: Stamp };

export type Situation = {
  nowMs: number;
  householdId: string;
  role: ActorRole;
  device: Device;
  /** Ids of ops that were judged before. */
  known: ReadonlySet<string>;
  /** Ids of ops refused before, under whatever device: their verdict is told again. */
  refusedBefore: ReadonlyMap<string, VerdictCode>;
  /** Ids this device used before, by seq. */
  idBySeq: ReadonlyMap<number, string>;
  rows: ReadonlyMap<string, RowState>;
  foldMs?: number;
};

export type FoundConflict = Conflict & { op: Op };
export type Refused = Verdict & { raw: object };

export type Accepted = {
  device: Device;
  rows: ReadonlyMap<string, RowState>;
  log: readonly Op[];
  refused: readonly Refused[];
  conflicts: readonly FoundConflict[];
};

/** A device id with two histories: a cloned or rolled-back profile. The phone takes a new device id. */
export type Fork = "fork";

type Draft = { rows: Map<string, RowState>; log: Op[]; conflicts: FoundConflict[]; lastStamp: Stamp };
const copyOf = (from: Draft): Draft => ({
  rows: new Map(from.rows),
  log: [...from.log],
  conflicts: [...from.conflicts],
  lastStamp: from.lastStamp,
});

/** A household's settings are one row that stays as long as the household does. */
const isMisplaced = (op: Op, householdId: string): boolean =>
  op.e === "household" && (op.k !== householdId || op.t === "del");

/** Changes `draft` unless the op is refused. */
function applyOne(draft: Draft, sent: Op, situation: Situation): VerdictCode | null {
  if (!mayWrite(situation.role, sent.e) || isMisplaced(sent, situation.householdId)) return "forbidden";
  const op = { ...sent, h: clampStamp(sent.h, situation.nowMs, [draft.lastStamp, sent.b]) };
  const key = rowKey(op.e, op.k);
  const before = draft.rows.get(key) ?? situation.rows.get(key) ?? emptyRow;
  const after = foldRow(applyOp(before, op), situation.nowMs, situation.foldMs ?? deltaFoldMs);
  if (op.t === "tadd" && Object.keys(after.t).length > tagsMax) return "too_many_tags";
  draft.conflicts.push(...conflictsOf(before, op).map((conflict) => ({ ...conflict, op })));
  draft.rows.set(key, after);
  draft.log.push(op);
  if (op.h > draft.lastStamp) draft.lastStamp = op.h;
  return null;
}

/** Consecutive ops of one `tx`, which stand or fall together. */
function groupsOf(incoming: readonly Incoming[]): Incoming[][] {
  const groups: Incoming[][] = [];
  for (const one of incoming) {
    const last = groups[groups.length - 1];
    if (last && one.tx !== undefined && last[0]?.tx === one.tx) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

const refuse = ({ id, seq, raw }: Incoming, code: VerdictCode): Refused => ({ id, seq, raw, code });

function judgeGroup(draft: Draft, group: readonly Incoming[], known: ReadonlySet<string>, situation: Situation) {
  const next = group.length > 1 ? copyOf(draft) : draft;
  for (const one of group) {
    if (known.has(one.id)) continue;
    const code = one.op ? applyOne(next, one.op, situation) : one.code;
    if (code)
      return { draft, refused: group.map((other) => refuse(other, other === one ? code : (other.code ?? "group"))) };
  }
  return { draft: next, refused: [] };
}

const toldAgain = (group: readonly Incoming[], { refusedBefore }: Situation): Refused[] =>
  group.flatMap((one) => {
    const code = refusedBefore.get(one.id);
    return code ? [refuse(one, code)] : [];
  });

/** The ops that come next, or "fork" when an id contradicts what this device sent before. A gap ends the batch. */
function contiguous(situation: Situation, incoming: readonly Incoming[]): Incoming[] | Fork {
  const fresh: Incoming[] = [];
  let last = situation.device.lastSeq;
  for (const one of incoming) {
    if (one.seq <= situation.device.lastSeq) {
      const before = situation.idBySeq.get(one.seq);
      if (before !== undefined && before !== one.id) return "fork";
    } else if (one.seq === last + 1) {
      fresh.push(one);
      last = one.seq;
    } else if (one.seq > last) break;
  }
  return fresh;
}

/** Judges a batch in the order of its `seq`. Refused ops advance the device like accepted ones: nothing bad blocks the rest. */
export function acceptOps(situation: Situation, incoming: readonly Incoming[]): Accepted | Fork {
  const fresh = contiguous(situation, incoming);
  if (fresh === "fork") return "fork";
  const known = new Set(situation.known);
  let draft: Draft = { rows: new Map(), log: [], conflicts: [], lastStamp: situation.device.lastStamp };
  const refused: Refused[] = [];
  for (const group of groupsOf(fresh)) {
    const judged = judgeGroup(draft, group, known, situation);
    draft = judged.draft;
    refused.push(...judged.refused.filter((one) => !known.has(one.id)), ...toldAgain(group, situation));
    for (const one of group) known.add(one.id);
  }
  const last = fresh[fresh.length - 1];
  const device = {
    ...situation.device,
    lastSeq: last?.seq ?? situation.device.lastSeq,
    lastOpId: last?.id ?? situation.device.lastOpId,
    lastStamp: draft.lastStamp,
  };
  return { device, rows: draft.rows, log: draft.log, refused, conflicts: draft.conflicts };
}
