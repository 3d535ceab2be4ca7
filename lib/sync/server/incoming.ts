/** What arrived in a push, parsed: each op beside what can be said of it when it is none. */
import { opBytesMax, type Op } from "@/lib/sync/core/op";
import { parseOp } from "@/lib/sync/core/op-codec";
import type { Envelope } from "@/lib/sync/core/protocol";
import type { VerdictCode } from "@/lib/sync/core/verdict";
import { schemaVersion, upcastOp, upcasts, type Upcast } from "@/lib/sync/core/version";
import { stampDevice } from "@/lib/sync/core/stamp";

export type Incoming = { id: string; seq: number; tx: string | undefined; raw: Envelope } & (
  { op: Op; code?: undefined } | { op?: undefined; code: VerdictCode }
);

/** The wire schema a server speaks, and how it understands older ones. */
export type ServerSchema = { version: number; steps: Readonly<Record<number, Upcast>> };
export const serverSchema: ServerSchema = { version: schemaVersion, steps: upcasts };

/** Reads one op of `device`; an op that can never be applied has a code instead. */
export function readIncoming(raw: Envelope, device: string, schema: ServerSchema = serverSchema): Incoming {
  const known = { id: raw.id, seq: raw.seq, tx: raw.tx, raw };
  if (JSON.stringify(raw).length > opBytesMax) return { ...known, code: "too_large" };
  const upcast = upcastOp(raw, schema.steps, schema.version);
  if (!upcast) return { ...known, code: "too_old" };
  const op = parseOp(upcast);
  if (!op || op.dev !== device || stampDevice(op.h) !== device) return { ...known, code: "malformed" };
  return { ...known, op };
}
