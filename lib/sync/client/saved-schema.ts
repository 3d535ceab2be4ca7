/** The edge of IndexedDB: what an older version of the app, or a damaged disk, left there. */
import { z } from "zod";
import { deviceSchema, parseOp, seqMax } from "@/lib/sync/core/op-codec";
import type { Op } from "@/lib/sync/core/op";
import { cursorSchema } from "@/lib/sync/core/protocol";
import { verdictCodes } from "@/lib/sync/core/verdict";
import { upcastOp } from "@/lib/sync/core/version";

export const metaSchema = z
  .object({
    device: deviceSchema,
    seq: z.number().int().min(0).max(seqMax),
    sentSeq: z.number().int().min(0).max(seqMax).optional(),
    clock: z.object({ ms: z.number(), counter: z.number() }),
    offsetMs: z.number(),
    epoch: z.string(),
    cursor: cursorSchema,
    revision: z.number(),
  })
  // An older app did not note what it sent: all of it may have been.
  .transform((meta) => ({ ...meta, sentSeq: meta.sentSeq ?? meta.seq }));

const opSchema = z.looseObject({ s: z.number() }).transform((raw, context): Op => {
  const upcast = upcastOp(raw);
  const op = upcast && parseOp(upcast);
  if (op) return op;
  context.addIssue({ code: "custom", message: "no op of this schema" });
  return z.NEVER;
});

export const outboxOpSchema = z.object({ op: opSchema, ack: z.number() });
export const restingOpSchema = z.object({ op: opSchema, sinceMs: z.number() });
export const rejectedOpSchema = z.object({ op: opSchema, code: z.enum(verdictCodes), atMs: z.number() });

/** The values that parse; the others stay where they are kept, unread. */
export const parseEach = <Value>(schema: z.ZodType<Value>, values: readonly unknown[]): Value[] =>
  values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
