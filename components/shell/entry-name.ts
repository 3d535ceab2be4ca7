import type { EntityName } from "@/lib/sync/core/entities";
import type { Op } from "@/lib/sync/core/op";
import { rowsStore } from "@/lib/sync/client/rows";

/** Fields by which people know an entry, the best first. */
const namingFields = ["name", "title", "storeName", "text"] as const;

function nameAmong(fields: Readonly<Record<string, unknown>>): string | null {
  for (const field of namingFields) {
    const value = fields[field];
    if (typeof value === "string" && value) return value;
  }
  return null;
}

/** What people call a row, or null when it is gone or has no name. */
export function nameOfRow(entity: EntityName, id: string): string | null {
  const row = rowsStore(entity).getState().get(id);
  return row ? nameAmong(row) : null;
}

/** What people call the thing an op wanted to write. */
export const nameOfOp = (op: Op): string | null =>
  (op.t === "new" || op.t === "set" ? nameAmong(op.f) : null) ?? nameOfRow(op.e, op.k);
