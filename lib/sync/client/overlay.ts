/** Rows as this phone shows them: the server's, with the phone's own ops that are not in them yet. */
import type { EntityName } from "@/lib/sync/core/entities";
import { applyOp } from "@/lib/sync/core/merge";
import { rowKey, type Op } from "@/lib/sync/core/op";
import type { WireRow } from "@/lib/sync/core/protocol";
import { emptyRow, viewOf, type RowState } from "@/lib/sync/core/row-state";
import type { Painted } from "./rows";
import type { RowName } from "./storage";

type Own = ReadonlyMap<string, readonly Op[]>;

function byRow(ops: readonly Op[]): Own {
  const map = new Map<string, Op[]>();
  for (const op of ops) {
    const key = rowKey(op.e, op.k);
    const mine = map.get(key);
    if (mine) mine.push(op);
    else map.set(key, [op]);
  }
  return map;
}

export function createOverlay() {
  let base = new Map<string, WireRow>();
  let own: Own = new Map();

  const state = (key: string): RowState | undefined => {
    const row = base.get(key)?.[2];
    const ops = own.get(key);
    return ops ? ops.reduce(applyOp, row ?? emptyRow) : row;
  };
  return {
    base: (key: string): RowState | undefined => base.get(key)?.[2],
    seen: state,
    /** Replaces the phone's own ops. */
    setOps: (ops: readonly Op[]): void => {
      own = byRow(ops);
    },
    setRows: (rows: readonly WireRow[], replaces: boolean): void => {
      if (replaces) base = new Map();
      for (const row of rows) base.set(rowKey(row[0], row[1]), row);
    },
    forget: (names: readonly RowName[]): void => {
      for (const { entity, id } of names) base.delete(rowKey(entity, id));
    },
    names: (): RowName[] => [...new Set([...base.keys(), ...own.keys()])].map(nameOfKey),
    ownNames: (): RowName[] => [...own.keys()].map(nameOfKey),
    view: ({ entity, id }: RowName): Painted => {
      const row = state(rowKey(entity, id));
      return { entity, id, row: row ? viewOf(entity, id, row) : null };
    },
  };
}

export function nameOfKey(key: string): RowName {
  const [entity = "", id = ""] = key.split(":");
  return { entity: entity as EntityName, id };
}

export const namesOfOps = (ops: readonly Op[]): RowName[] =>
  [...new Set(ops.map((op) => rowKey(op.e, op.k)))].map(nameOfKey);
export const namesOfRows = (rows: readonly WireRow[]): RowName[] => rows.map(([entity, id]) => ({ entity, id }));
