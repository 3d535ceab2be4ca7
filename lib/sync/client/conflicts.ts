/** What a person does about a conflict or a refused edit: take the other value, or let it be. */
import { entities } from "@/lib/sync/core/entities";
import type { Field } from "@/lib/sync/core/fields";
import type { FieldValue, FieldValues, Op, OpDraft } from "@/lib/sync/core/op";
import type { WireConflict } from "@/lib/sync/core/protocol";
import type { RowState } from "@/lib/sync/core/row-state";
import { currentReplica } from "./commit";
import type { RejectedOp } from "./storage";

const isRecord = (value: unknown): value is FieldValues =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const valuesOf = (row: RowState | undefined): FieldValues =>
  Object.fromEntries(Object.entries(row?.f ?? {}).map(([name, [value]]) => [name, value]));

/** The draft that makes the losing side win, given the row as it is now. */
export function draftForLoser(conflict: WireConflict, row: RowState | undefined): OpDraft {
  const { entity: e, rowId: k, field } = conflict;
  const loser = conflict.loser as FieldValue;
  if (conflict.kind === "UPDATE_UPDATE") {
    const change = field === "quantity" ? { t: "qset", v: loser } : { t: "set", f: { [field ?? ""]: loser } };
    return { e, k, ...change } as OpDraft;
  }
  // Null stands for "deleted"; otherwise the row comes back with what was written meanwhile.
  if (loser === null) return { e, k, t: "del" };
  return { e, k, t: "new", f: { ...valuesOf(row), ...(isRecord(loser) ? loser : {}) } } as OpDraft;
}

/** Whether the value that lost still fits its field, which a later version may have narrowed. */
export function canTakeOther({ kind, entity, field, loser }: WireConflict): boolean {
  if (kind !== "UPDATE_UPDATE") return true;
  const fields: Readonly<Record<string, Field<unknown>>> = entities[entity].fields;
  const known = field === null ? undefined : fields[field];
  if (known) return known.schema.safeParse(loser).success;
  return field === "quantity" && entities[entity].quantity && Number.isInteger(loser);
}

/** Writes the other value and takes the conflict off the list. Rejects when the device cannot keep it. */
export async function takeOther(conflict: WireConflict): Promise<void> {
  const replica = currentReplica();
  if (!replica) throw new Error("sync has not started");
  await replica.commit([draftForLoser(conflict, replica.state({ entity: conflict.entity, id: conflict.rowId }))]);
  await replica.dismiss("conflicts", conflict.id);
}

/** What an op wanted, as a draft of today: the row may be another by now. */
function draftOfOp(op: Op): OpDraft {
  const { id: _id, dev: _dev, seq: _seq, h: _h, s: _s, b: _b, tx: _tx, ...change } = op;
  return (change.t === "trem" ? { e: change.e, k: change.k, t: "trem", v: change.v } : change) as OpDraft;
}

/** Writes a refused edit once more, as after a role was raised, and takes it off the list. */
export async function tryRejectedAgain(ops: readonly Op[]): Promise<void> {
  const replica = currentReplica();
  if (!replica) throw new Error("sync has not started");
  await replica.commit(ops.map(draftOfOp));
  await dismissRejected(ops);
}

/** Leaves a conflict as it was decided. */
export const leaveConflict = async (id: string): Promise<void> => currentReplica()?.dismiss("conflicts", id);

/** The person has seen that an edit was refused. */
export async function dismissRejected(ops: readonly Op[]): Promise<void> {
  for (const { id } of ops) await currentReplica()?.dismiss("rejected", id);
}

/** Refused ops as people think of them: those of one deed together, in the order they came. */
export function refusedDeeds(rejected: readonly RejectedOp[]): RejectedOp[][] {
  const deeds = new Map<string, RejectedOp[]>();
  for (const one of rejected) {
    const key = one.op.tx ?? one.op.id;
    const deed = deeds.get(key);
    if (deed) deed.push(one);
    else deeds.set(key, [one]);
  }
  return [...deeds.values()];
}
