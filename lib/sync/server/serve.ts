/** The sync side of the web process, put together. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { handleSyncRequest, type Authenticate } from "./http";
import { createHub } from "./hub";
import { listenForNews } from "./listen";
import { postgresStore } from "./postgres-store";
import { closePublishing, publish } from "./publish";
import { createSyncService } from "./service";
import { createSyncSockets } from "./socket";
import { closeSyncSql } from "./sql";

export type SyncServer = {
  /** Once it hears what other processes write. */
  listening: Promise<void>;
  /** Answers a request below `/sync/v1/`; false when it is not one. */
  handleRequest: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Takes an upgrade to the sync socket; false when it is not one. */
  handleUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  close: () => Promise<void>;
};

/**
 * @param authenticate who a request's cookies name, or null
 * @param report told of failures, for the log
 */
export function createSyncServer(authenticate: Authenticate, report: (error: unknown) => void): SyncServer {
  const store = postgresStore;
  const hub = createHub(store, report);
  const sockets = createSyncSockets({ hub, store, authenticate, report });
  const listening = listenForNews({
    version: hub.hear,
    access: sockets.accessChanged,
    missed: () => {
      hub.pokeAll();
      sockets.checkAll();
    },
    report,
  });
  const published = (householdId: string, ver: number): void => {
    hub.hear(householdId, ver);
    publish(householdId, ver);
  };
  const service = createSyncService({ store, nowMs: Date.now, published });
  return {
    listening: listening.started,
    handleRequest: (request, response) =>
      handleSyncRequest({ service, store, authenticate }, request, response, report),
    handleUpgrade: sockets.handleUpgrade,
    close: async () => {
      sockets.close();
      hub.close();
      await listening.close();
      await closePublishing();
      await closeSyncSql();
    },
  };
}
