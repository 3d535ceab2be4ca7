import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { authenticate } from "@/lib/account/server/authenticate";
import { errorFields, log } from "@/lib/observability/log";
import { handleSyncRequest, syncPath, type SyncSession } from "@/lib/sync/server/http";
import { postgresStore } from "@/lib/sync/server/postgres-store";
import { publish } from "@/lib/sync/server/publish";
import { createSyncService } from "@/lib/sync/server/service";

const report = (thrown: unknown): void => log.error("sync.failed", errorFields(thrown));

/** Who sent a request to the sync endpoints: the same session or token as everywhere. */
async function sessionOf(request: IncomingMessage): Promise<SyncSession | null> {
  const headers = new Headers();
  for (const name of ["cookie", "authorization"] as const) {
    const value = request.headers[name];
    if (value) headers.set(name, value);
  }
  const caller = await authenticate(headers);
  return caller && { userId: caller.userId, sessionId: caller.sessionId ?? "", householdId: caller.householdId };
}

export type SyncEndpoints = {
  handles: (path: string) => boolean;
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  close: () => Promise<void>;
};

/** The sync protocol on this process's HTTP server. */
export async function startSync(): Promise<SyncEndpoints> {
  const store = postgresStore;
  const service = createSyncService({ store, nowMs: () => Date.now(), published: publish });
  const ports = { service, store, authenticate: sessionOf };
  return {
    handles: (path) => path.startsWith(syncPath),
    answer: (request, response) => handleSyncRequest(ports, request, response, report),
    upgrade: (_request, socket) => void socket.destroy(),
    close: async () => undefined,
  };
}
