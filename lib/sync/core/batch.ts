/** Which ops go into the next push. */
import { groupOpsMax, pushBytesMax, utf8Bytes, type Op } from "./op";

/** Ops sent at most, and their bytes as JSON in UTF-8. A group is never split. */
export type BatchBounds = { opsMax: number; bytesMax: number };
export const batchBounds: BatchBounds = { opsMax: groupOpsMax, bytesMax: pushBytesMax };

/** Where the group that starts at `start` ends. */
function groupEnd(ops: readonly Op[], start: number): number {
  const tx = ops[start]?.tx;
  let end = start + 1;
  while (tx !== undefined && ops[end]?.tx === tx) end++;
  return Math.min(end, ops.length);
}

/**
 * The longest run of whole groups from the front that fits the bounds. The first group always goes, however large: what
 * the server refuses of it gets a verdict and no longer stands in the way.
 * @param ops in the order of their `seq`
 */
export function nextBatch(ops: readonly Op[], bounds: BatchBounds = batchBounds): readonly Op[] {
  let count = 0;
  let bytes = 0;
  while (count < ops.length) {
    const end = groupEnd(ops, count);
    const groupBytes = ops.slice(count, end).reduce((sum, op) => sum + utf8Bytes(JSON.stringify(op)) + 1, 0);
    if (count > 0 && (end > bounds.opsMax || bytes + groupBytes > bounds.bytesMax)) break;
    count = end;
    bytes += groupBytes;
  }
  return ops.slice(0, count);
}
