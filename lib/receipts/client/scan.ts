/** The photos of one receipt on their way from this phone to the server. */
import * as z from "zod/mini";

const scanStates = ["draft", "waiting", "sent", "refused"] as const;

/** Why the server would not take a scan; `unknown` is anything we have no words of our own for. */
const scanProblems = ["not_readable", "too_large", "forbidden", "unknown"] as const;
export type ScanProblem = (typeof scanProblems)[number];

/**
 * `draft`: photos are still being taken. `waiting`: to be sent, not before `nextTryMs`. `sent`: the server has it; the
 * photos stay a while so that a review can show them without a connection. `refused`: a person has to decide.
 */
export const scanSchema = z.object({
  receiptId: z.uuid(),
  createdMs: z.number(),
  state: z.enum(scanStates),
  photos: z.array(z.instanceof(Blob)),
  attempts: z.number(),
  nextTryMs: z.number(),
  problem: z.nullable(z.enum(scanProblems)),
});
export type Scan = z.infer<typeof scanSchema>;

export const newScan = (receiptId: string, nowMs: number): Scan => ({
  receiptId,
  createdMs: nowMs,
  state: "draft",
  photos: [],
  attempts: 0,
  nextTryMs: 0,
  problem: null,
});
