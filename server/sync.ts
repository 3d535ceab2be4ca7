import type { IncomingMessage } from "node:http";
import { authenticate } from "@/lib/account/server/authenticate";
import { errorFields, log } from "@/lib/observability/log";
import type { SyncSession } from "@/lib/sync/server/http";
import { createSyncServer, type SyncServer } from "@/lib/sync/server/serve";

/** Who sent a request to the sync endpoints: the same session or token as everywhere. */
async function sessionOf(request: Pick<IncomingMessage, "headers">): Promise<SyncSession | null> {
  const headers = new Headers();
  for (const name of ["cookie", "authorization"] as const) {
    const value = request.headers[name];
    if (value) headers.set(name, value);
  }
  const caller = await authenticate(headers);
  return caller && { userId: caller.userId, sessionId: caller.sessionId ?? "", householdId: caller.householdId };
}

/** The sync protocol on this process's HTTP server, with our sign-in and our log. */
export const startSync = (): SyncServer =>
  createSyncServer(sessionOf, (thrown) => log.error("sync.failed", errorFields(thrown)));
