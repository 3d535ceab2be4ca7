/** The merge alone. Workload: `itemCount` rows, each edited `editsEach` times by `replicaCount` devices. */
import { createMergeableStore } from "tinybase";
import * as Y from "yjs";
import { applyOp } from "@/lib/sync/core/merge";
import type { Op } from "@/lib/sync/core/op";
import { parseOp } from "@/lib/sync/core/op-codec";
import { emptyRow, viewOf, type RowState } from "@/lib/sync/core/row-state";
import { formatStamp } from "@/lib/sync/core/stamp";
import { schemaVersion } from "@/lib/sync/core/version";
import type { Figure } from "../sync";

const itemCount = 10_000;
const editsEach = 20;
const replicaCount = 3;
const runs = 3;

const idOf = (index: number): string => `018f0000-0000-7000-8000-${index.toString(16).padStart(12, "0")}`;
const devices = Array.from({ length: replicaCount }, (_, index) => String(index).padStart(12, "0"));

function workload(): Op[] {
  return Array.from({ length: itemCount * editsEach }, (_, index): Op => {
    const device = devices[index % replicaCount] ?? "";
    const isFirst = index < itemCount;
    return {
      id: idOf(index),
      dev: device,
      seq: index + 1,
      h: formatStamp({ ms: 1_000 + index, counter: 0 }, device),
      s: schemaVersion,
      b: "",
      e: "groceryItem",
      k: idOf(index % itemCount),
      ...(isFirst
        ? { t: "new", f: { listId: idOf(0), name: `item ${index}` } }
        : { t: "set", f: { note: `note ${index}` } }),
    };
  });
}

/** The best of some runs, each on fresh documents: what else the machine does can only slow one down. */
function perSecond(count: number, prepare: () => () => void): number {
  const rates = Array.from({ length: runs }, () => {
    const work = prepare();
    const startedAt = performance.now();
    work();
    return (count / (performance.now() - startedAt)) * 1000;
  });
  return Math.round(Math.max(...rates));
}

function mergeAll(ops: readonly Op[]): Map<string, RowState> {
  const rows = new Map<string, RowState>();
  for (const op of ops) rows.set(op.k, applyOp(rows.get(op.k) ?? emptyRow, op));
  return rows;
}

const fieldsOf = (op: Op): [string, string][] =>
  op.t === "new" || op.t === "set" ? Object.entries(op.f).map(([name, value]) => [name, String(value)]) : [];

/** Each device writes its share into its own document; one document takes all updates in. */
function mergeYjs(ops: readonly Op[]): () => void {
  const updates: Uint8Array[] = [];
  const documents = devices.map(() => {
    const document = new Y.Doc();
    document.on("update", (update: Uint8Array) => updates.push(update));
    return document;
  });
  for (const op of ops) {
    const document = documents[op.seq % replicaCount];
    document?.transact(() => {
      const rows = document.getMap<string>("rows");
      for (const [name, value] of fieldsOf(op)) rows.set(`${op.k}.${name}`, value);
    });
  }
  const target = new Y.Doc();
  return () => {
    for (const update of updates) Y.applyUpdate(target, update);
  };
}

function mergeTinyBase(ops: readonly Op[]): () => void {
  const stores = devices.map((device) => createMergeableStore(device));
  for (const op of ops) {
    for (const [name, value] of fieldsOf(op)) stores[op.seq % replicaCount]?.setCell("rows", op.k, name, value);
  }
  const target = createMergeableStore("target");
  return () => {
    for (const store of stores) target.merge(store);
  };
}

export function measureMerge(): Figure[] {
  const ops = workload();
  const rows = mergeAll(ops);
  const unit = "ops/s";
  const ours = perSecond(ops.length, () => () => void mergeAll(ops));
  const yjs = perSecond(ops.length, () => mergeYjs(ops));
  const tinyBase = perSecond(ops.length, () => mergeTinyBase(ops));
  const best = Math.max(yjs, tinyBase);
  return [
    { what: "merge", value: ours, unit, goal: ">= 300,000" },
    { what: "merge, Yjs", value: yjs, unit },
    { what: "merge, TinyBase", value: tinyBase, unit },
    { what: "merge beside the better peer", value: Number((ours / best).toFixed(1)), unit: "times", goal: ">= 2" },
    { what: "parse an op", value: perSecond(ops.length, () => () => ops.forEach(parseOp)), unit },
    {
      what: "view a row",
      value: perSecond(rows.size, () => () => rows.forEach((row, id) => viewOf("groceryItem", id, row))),
      unit: "rows/s",
    },
  ];
}
