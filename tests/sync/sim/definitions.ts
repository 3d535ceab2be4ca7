/** What a row must be, written from the definitions of the merge and not from its code. */
import type { Op } from "@/lib/sync/core/op";

export type Defined = { fields: Record<string, unknown>; quantity: number; tags: string[] };

const byStamp = (left: Op, right: Op): number => (left.h < right.h ? -1 : 1);

/** The row all of whose ops are given, in any order; null when it is not to be seen. */
export function rowByDefinition(ops: readonly Op[], isFounded: boolean): Defined | null {
  const inOrder = [...ops].sort(byStamp);
  const deletes = inOrder.filter(({ t }) => t === "del");
  const signs = inOrder.filter(({ t }) => t !== "del");
  const lastDelete = deletes[deletes.length - 1]?.h ?? "";
  const lastSign = signs[signs.length - 1]?.h ?? "";
  if ((!isFounded && !inOrder.some(({ t }) => t === "new")) || lastSign <= lastDelete) return null;
  const fields: Record<string, unknown> = {};
  let quantity = 0;
  const removed = new Set(inOrder.flatMap((op) => (op.t === "trem" ? op.dots : [])));
  const tags = new Set<string>();
  for (const op of inOrder) {
    if (op.t === "new" || op.t === "set") Object.assign(fields, op.f);
    if (op.t === "qset") quantity = op.v;
    if (op.t === "qadd") quantity += op.d;
    if (op.t === "tadd" && !removed.has(op.id)) tags.add(op.v);
  }
  return { fields, quantity, tags: [...tags].sort() };
}
