/** Concurrent writes that a person may want to look at: the merge has a winner, the loser's value is kept. */
import type { FieldValue, Op } from "./op";
import { isVisible, type RowState } from "./row-state";
import { stampDevice, type Stamp } from "./stamp";

export const conflictKinds = ["UPDATE_UPDATE", "DELETE_UPDATE"] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** `field` is a field's name, "quantity", or null when the row itself was deleted by one of the two. */
export type Conflict = {
  kind: ConflictKind;
  field: string | null;
  winner: FieldValue;
  loser: FieldValue;
  winnerStamp: Stamp;
  loserStamp: Stamp;
};

const same = (left: FieldValue, right: FieldValue): boolean => JSON.stringify(left) === JSON.stringify(right);

/** Whether `stamp` was written by another device and not seen by the op's writer. */
const isUnseen = (op: Op, stamp: Stamp): boolean => stamp > op.b && stampDevice(stamp) !== op.dev;

function updateUpdate(op: Op, field: string, mine: FieldValue, theirs: FieldValue, stamp: Stamp): Conflict[] {
  if (!isUnseen(op, stamp) || same(mine, theirs)) return [];
  const won = op.h > stamp;
  return [
    {
      kind: "UPDATE_UPDATE",
      field,
      winner: won ? mine : theirs,
      loser: won ? theirs : mine,
      winnerStamp: won ? op.h : stamp,
      loserStamp: won ? stamp : op.h,
    },
  ];
}

/** Null stands for "deleted", otherwise the fields somebody wrote. */
function deleteUpdate(op: Op, row: RowState): Conflict[] {
  const deletes = op.t === "del";
  const stamp = deletes ? row.a : row.x;
  const concerns = deletes ? isVisible(row) : stamp !== "";
  if (!concerns || !isUnseen(op, stamp)) return [];
  const edit: FieldValue = op.t === "new" || op.t === "set" ? { ...op.f } : true;
  const mine = deletes ? null : edit;
  const theirs = deletes ? true : null;
  const won = op.h > stamp;
  return [
    {
      kind: "DELETE_UPDATE",
      field: null,
      winner: won ? mine : theirs,
      loser: won ? theirs : mine,
      winnerStamp: won ? op.h : stamp,
      loserStamp: won ? stamp : op.h,
    },
  ];
}

/** The conflicts an op meets in the row it is about to be applied to. */
export function conflictsOf(row: RowState, op: Op): Conflict[] {
  const deletion = deleteUpdate(op, row);
  if (deletion.length) return deletion;
  if (op.t === "new" || op.t === "set") {
    return Object.entries(op.f).flatMap(([name, value]) => {
      const current = row.f[name];
      return current ? updateUpdate(op, name, value, current[0], current[1]) : [];
    });
  }
  return op.t === "qset" && row.q.h ? updateUpdate(op, "quantity", op.v, row.q.v, row.q.h) : [];
}

/**
 * Whether somebody has written there since, on whatever phone: then the question of a conflict is answered.
 * @param row as it is now
 */
export function isAnswered(
  {
    kind,
    field,
    winner,
    winnerStamp,
    loserStamp,
  }: Pick<Conflict, "kind" | "field" | "winner" | "winnerStamp" | "loserStamp">,
  row: RowState | undefined,
): boolean {
  if (!row) return true;
  const since = winnerStamp > loserStamp ? winnerStamp : loserStamp;
  if (kind === "DELETE_UPDATE") return row.x > since || (winner === null && row.a > since);
  return (field === "quantity" ? row.q.h : (row.f[field ?? ""]?.[1] ?? "")) > since;
}
