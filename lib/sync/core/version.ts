/** The wire schema's version. Every change of what replicas exchange raises it; `version.test.ts` fails until it does. */
export const schemaVersion = 3;

/** Oldest schema whose ops are still understood: they may be up to 180 days old. */
export const schemaVersionMin = 1;

/** An op of an older schema as today's. One step a version: `steps[n]` takes an op from n to n + 1. */
export type Upcast = (op: Record<string, unknown>) => Record<string, unknown>;
export const upcasts: Readonly<Record<number, Upcast>> = {
  // 2: grocery lines know their food and how much of them is in the basket. Older ops leave both empty.
  1: (op) => op,
  // 3: receipts know what they were read from and by whom. Older ops leave both empty.
  2: (op) => op,
};

/** The op in today's schema, or null when it is older than any the server understands. */
export function upcastOp(
  op: Record<string, unknown>,
  steps: Readonly<Record<number, Upcast>> = upcasts,
  target: number = schemaVersion,
): Record<string, unknown> | null {
  let current = op;
  for (let version = Number(op.s); version < target; version++) {
    const step = steps[version];
    if (!step) return null;
    current = { ...step(current), s: version + 1 };
  }
  return current;
}
