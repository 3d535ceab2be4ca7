/** The protocol over HTTP, answered in front of Next by the web process. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createGzip } from "node:zlib";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { z } from "zod";
import { fail, type Result } from "@/lib/kernel/result";
import { pushBytesMax } from "@/lib/sync/core/op";
import {
  helloRequestSchema,
  householdHeader,
  pullRequestSchema,
  pushRequestSchema,
  refusals,
  userHeader,
  type Refusal,
} from "@/lib/sync/core/protocol";
import { schemaVersion } from "@/lib/sync/core/version";
import { isUuid } from "@/lib/kernel/id";
import { isSameOrigin } from "./origin";
import type { Caller, SyncService } from "./service";
import type { HouseholdStore, Snapshot } from "./store";

/** Of a request: a full push and what surrounds its ops. */
const bodyBytesMax = pushBytesMax + 65_536;
export const syncPath = "/sync/v1/";

/** A signed-in browser, as the composition root's session says; null when nobody is signed in. */
export type SyncSession = { userId: string; sessionId: string; householdId: string | null };
export type Authenticate = (request: Pick<IncomingMessage, "headers">) => Promise<SyncSession | null>;

export type SyncHttpPorts = { service: SyncService; store: HouseholdStore; authenticate: Authenticate };

const headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const buffer = Buffer.from(chunk as Uint8Array);
    bytes += buffer.length;
    if (bytes > bodyBytesMax) return undefined;
    chunks.push(buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return undefined;
  }
}

async function answer<Schema extends z.ZodType, Value>(
  request: IncomingMessage,
  schema: Schema,
  handle: (body: z.infer<Schema>) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const body = schema.safeParse(await readBody(request));
  return body.success ? handle(body.data) : fail("bad_request");
}

function send(response: ServerResponse, result: Result<unknown, Refusal>): void {
  const status = result.ok ? 200 : refusals[result.error];
  const body = JSON.stringify(result.ok ? result.value : { code: result.error });
  response.writeHead(status, {
    ...headers,
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}

async function* snapshotLines({ epoch, ver, rows }: Snapshot): AsyncGenerator<string> {
  yield `${JSON.stringify({ epoch, ver })}\n`;
  let count = 0;
  for await (const row of rows) {
    count++;
    yield `${JSON.stringify(row)}\n`;
  }
  yield `${JSON.stringify({ end: true, rows: count })}\n`;
}

/** Fast compression: on a phone's line the transfer matters, on the server the processor. */
const gzipLevel = 1;

async function sendSnapshot(
  ports: SyncHttpPorts,
  caller: Caller,
  schema: number,
  response: ServerResponse,
): Promise<void> {
  if (schema < schemaVersion) return send(response, fail("update"));
  if (!(await ports.store.role(caller.householdId, caller.userId))) return send(response, fail("revoked"));
  await ports.store.snapshot(caller.householdId, async (snapshot) => {
    response.writeHead(200, { ...headers, "content-type": "application/x-ndjson", "content-encoding": "gzip" });
    await pipeline(Readable.from(snapshotLines(snapshot)), createGzip({ level: gzipLevel }), response);
  });
  if (!response.headersSent) send(response, fail("revoked"));
}

/** The household a request is about: the one it names, else the session's. */
function callerOf(request: IncomingMessage, session: SyncSession): Caller | null {
  const named = request.headers[householdHeader];
  const householdId = typeof named === "string" ? named : session.householdId;
  return householdId !== null && isUuid(householdId) ? { userId: session.userId, householdId } : null;
}

async function route(ports: SyncHttpPorts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const session = isSameOrigin(request) ? await ports.authenticate(request) : null;
  const speaksFor = request.headers[userHeader];
  // Another person has signed in since this replica was opened: it must neither be wiped nor sent in their name.
  if (!session || (speaksFor !== undefined && speaksFor !== session.userId)) return send(response, fail("signed_out"));
  const caller = callerOf(request, session);
  if (!caller) return send(response, fail("bad_request"));
  const url = new URL(request.url ?? "/", "http://localhost");
  const { service } = ports;
  switch (`${request.method} ${url.pathname.slice(syncPath.length)}`) {
    case "POST hello":
      return send(response, await answer(request, helloRequestSchema, (body) => service.hello(caller, body)));
    case "POST push":
      return send(response, await answer(request, pushRequestSchema, (body) => service.push(caller, body)));
    case "POST pull":
      return send(response, await answer(request, pullRequestSchema, (body) => service.pull(caller, body)));
    case "GET snapshot":
      return sendSnapshot(ports, caller, Number(url.searchParams.get("schema")), response);
    default:
      return send(response, fail("bad_request"));
  }
}

/**
 * Answers a request below `/sync/v1/`; false when it is not one. A failure of the database is answered with 503: nothing
 * was kept, and the phone tries again.
 * @param report told of failures, for the log
 */
export async function handleSyncRequest(
  ports: SyncHttpPorts,
  request: IncomingMessage,
  response: ServerResponse,
  report: (error: unknown) => void,
): Promise<boolean> {
  if (!request.url?.startsWith(syncPath)) return false;
  try {
    await route(ports, request, response);
  } catch (error) {
    // Whoever hung up half-way is no failure of ours.
    if (response.destroyed) return true;
    report(error);
    if (response.headersSent) response.destroy();
    else send(response, fail("busy"));
  }
  return true;
}
