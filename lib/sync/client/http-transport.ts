/** The transport over HTTP. */
import type { z } from "zod";
import {
  helloReplySchema,
  householdHeader,
  pullReplySchema,
  pushReplySchema,
  refusalOfStatus,
  snapshotEndSchema,
  snapshotHeadSchema,
  userHeader,
} from "@/lib/sync/core/protocol";
import { schemaVersion } from "@/lib/sync/core/version";
import { readRows, type Snapshot } from "./receive";
import type { Answer, Transport } from "./transport";

const requestMsMax = 15_000;
const snapshotMsMax = 60_000;
const offline: Answer<never> = { ok: false, refusal: "offline" };

async function ask<Value>(
  path: string,
  request: RequestInit,
  msMax: number,
  read: (response: Response) => Promise<Value | null>,
): Promise<Answer<Value>> {
  try {
    const response = await fetch(path, { ...request, cache: "no-store", signal: AbortSignal.timeout(msMax) });
    if (!response.ok) return { ok: false, refusal: refusalOfStatus(response.status) };
    const value = await read(response);
    return value === null ? { ok: false, refusal: "busy" } : { ok: true, value };
  } catch {
    return offline;
  }
}

/** Whose replica this is: a session that somebody else has begun in this browser must not speak for it. */
export type Speaking = { householdId: string; userId?: string };

const headersOf = ({ householdId, userId }: Speaking): Record<string, string> => ({
  [householdHeader]: householdId,
  ...(userId === undefined ? {} : { [userHeader]: userId }),
});

function post<Schema extends z.ZodType>(url: string, speaking: Speaking, body: object, schema: Schema) {
  const request = {
    method: "POST",
    headers: { "content-type": "application/json", ...headersOf(speaking) },
    body: JSON.stringify(body),
  };
  return ask<z.infer<Schema>>(url, request, requestMsMax, async (response) => {
    const parsed = schema.safeParse(await response.json());
    return parsed.success ? parsed.data : null;
  });
}

/** Null when the stream was cut before its last line. */
export function parseSnapshot(text: string): Snapshot | null {
  const lines = text.split("\n").filter((line) => line !== "");
  const values = lines.map((line): unknown => JSON.parse(line));
  const head = snapshotHeadSchema.safeParse(values[0]);
  const end = snapshotEndSchema.safeParse(values[values.length - 1]);
  if (!head.success || !end.success || end.data.rows !== values.length - 2) return null;
  return { ...head.data, ...readRows(values.slice(1, -1)) };
}

/** @param origin of the server; empty for the page's own */
export const httpTransport = (speaking: Speaking, origin = ""): Transport => ({
  hello: (body) => post(`${origin}/sync/v1/hello`, speaking, body, helloReplySchema),
  push: (body) => post(`${origin}/sync/v1/push`, speaking, body, pushReplySchema),
  pull: (body) => post(`${origin}/sync/v1/pull`, speaking, body, pullReplySchema),
  snapshot: () =>
    ask(
      `${origin}/sync/v1/snapshot?schema=${schemaVersion}`,
      { headers: headersOf(speaking) },
      snapshotMsMax,
      async (response) => parseSnapshot(await response.text()),
    ),
});
