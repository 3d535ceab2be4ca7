/** Which ops go into the next push. */
import { groupOpsMax, pushBytesMax, type Op } from "./op";

/** Ops sent at most, and their bytes as JSON. A group is never split. */
export type BatchBounds = { opsMax: number; bytesMax: number };
export const batchBounds: BatchBounds = { opsMax: groupOpsMax, bytesMax: pushBytesMax };

function firstGroup(ops: readonly Op[]): readonly Op[] {
  const [first] = ops;
  if (!first || first.tx === undefined) return ops.slice(0, 1);
  const end = ops.findIndex((op) => op.tx !== first.tx);
  return end < 0 ? ops : ops.slice(0, end);
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
    const group = firstGroup(ops.slice(count, count + bounds.opsMax + 1));
    const groupBytes = group.reduce((sum, op) => sum + JSON.stringify(op).length + 1, 0);
    if (count > 0 && (count + group.length > bounds.opsMax || bytes + groupBytes > bounds.bytesMax)) break;
    count += group.length;
    bytes += groupBytes;
  }
  return ops.slice(0, Math.max(count, Math.min(1, ops.length)));
}
