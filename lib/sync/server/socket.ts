/** The live side of sync: sockets that tell phones of new versions. They carry nothing that a pull would not bring. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { isUuid } from "@/lib/kernel/id";
import type { Authenticate } from "./http";
import type { Hub } from "./hub";
import { isSameOrigin } from "./origin";
import type { HouseholdStore } from "./store";

export const socketPath = "/sync/v1/socket";
const socketsOfUserMax = 5;
/** A reader this far behind is cut off; it comes back and pulls. */
const bufferedBytesMax = 1_048_576;
/** Phones only listen: anything large they say is a mistake. */
const messageBytesMax = 4_096;
/** Between heartbeats; at each the session and the membership are looked at again. */
const beatMs = 30_000;

const closeCodes = { signedOut: 4401, tooMany: 4408, goingAway: 1001 } as const;

export type SyncSocketPorts = {
  hub: Hub;
  store: HouseholdStore;
  authenticate: Authenticate;
  report: (error: unknown) => void;
};

export type SyncSockets = {
  /** Takes an upgrade to the sync socket; false when it is none. */
  handleUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  close: () => void;
};

type Guest = { userId: string; householdId: string };

function householdNamed(request: IncomingMessage): string | null {
  const named = new URL(request.url ?? "/", "http://localhost").searchParams.get("household");
  return named && isUuid(named) ? named : null;
}

export function createSyncSockets({ hub, store, authenticate, report }: SyncSocketPorts): SyncSockets {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: messageBytesMax });
  const byUser = new Map<string, Set<WebSocket>>();

  async function guestOf(request: IncomingMessage): Promise<Guest | null> {
    const session = await authenticate(request);
    const householdId = householdNamed(request) ?? session?.householdId;
    if (!session || !householdId || !(await store.role(householdId, session.userId))) return null;
    return { userId: session.userId, householdId };
  }

  /** The oldest of a person's sockets makes room: it is the most likely to be forgotten. */
  function admit(userId: string, socket: WebSocket): void {
    const sockets = byUser.get(userId) ?? new Set();
    byUser.set(userId, sockets.add(socket));
    const [oldest] = sockets;
    if (sockets.size > socketsOfUserMax) oldest?.close(closeCodes.tooMany);
  }

  function dismiss(userId: string, socket: WebSocket): void {
    const sockets = byUser.get(userId);
    sockets?.delete(socket);
    if (!sockets?.size) byUser.delete(userId);
  }

  function keepChecking(request: IncomingMessage, socket: WebSocket): () => void {
    let isAlive = true;
    socket.on("pong", () => {
      isAlive = true;
    });
    const beat = setInterval(() => {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
      // A database that does not answer now is no reason to send people away.
      guestOf(request).then((guest) => guest ?? socket.close(closeCodes.signedOut), report);
    }, beatMs);
    return () => clearInterval(beat);
  }

  async function welcome(request: IncomingMessage, socket: WebSocket, { userId, householdId }: Guest): Promise<void> {
    admit(userId, socket);
    const send = (text: string): void => {
      if (socket.bufferedAmount > bufferedBytesMax) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.send(text);
    };
    const stopChecking = keepChecking(request, socket);
    const joined = hub.join(householdId, { send });
    socket.on("error", report);
    socket.on("close", () => {
      stopChecking();
      dismiss(userId, socket);
      joined.then((leave) => leave(), report);
    });
    await joined;
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const guest = isSameOrigin(request) ? await guestOf(request) : null;
    if (!guest) return void socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n");
    server.handleUpgrade(request, socket, head, (opened) => {
      welcome(request, opened, guest).catch((error: unknown) => {
        report(error);
        opened.terminate();
      });
    });
  }

  return {
    handleUpgrade: (request, socket, head) => {
      if (new URL(request.url ?? "/", "http://localhost").pathname !== socketPath) return false;
      socket.on("error", () => socket.destroy());
      upgrade(request, socket, head).catch((error: unknown) => {
        report(error);
        socket.destroy();
      });
      return true;
    },
    close: () => {
      for (const socket of server.clients) socket.close(closeCodes.goingAway);
    },
  };
}
