/** The live side of sync: sockets that tell phones of new versions. They carry nothing that a pull would not bring. */
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { isUuid } from "@/lib/kernel/id";
import { socketCloseCodes } from "@/lib/sync/core/protocol";
import type { Authenticate } from "./http";
import type { Hub } from "./hub";
import type { AccessChange } from "./listen";
import { isSameOrigin } from "./origin";
import type { HouseholdStore } from "./store";

export const socketPath = "/sync/v1/socket";
const socketsOfUserMax = 5;
/** A reader this far behind is cut off; it comes back and pulls. */
const bufferedBytesMax = 1_048_576;
/** Phones only listen: anything large they say is a mistake. */
const messageBytesMax = 4_096;
/** Between heartbeats; who has not answered by the next is gone. */
const beatMsDefault = 30_000;
/**
 * Revocations are heard of as they happen; this only catches sessions that expire, and what was missed. Of every ten
 * heartbeats each socket is looked at in one, so that ten thousand of them are little work at a time.
 */
const checkEveryBeats = 10;
const goingAway = 1001;

export type SyncSocketPorts = {
  hub: Hub;
  store: HouseholdStore;
  authenticate: Authenticate;
  report: (error: unknown) => void;
  beatMs?: number;
};

export type SyncSockets = {
  /** Takes an upgrade to the sync socket; false when it is none. */
  handleUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
  /** Ends the sockets of those whose access changed: they come back with whatever they may still do. */
  accessChanged: (change: AccessChange) => void;
  /** Looks at everybody again. */
  checkAll: () => void;
  close: () => void;
};

type Name = { userId: string; householdId: string; sessionId: string };
/** Small, since there are thousands: of the request only what names its session is kept. */
type Guest = Name & { socket: WebSocket; headers: IncomingHttpHeaders; isAlive: boolean; turn: number };

function namedIn(request: IncomingMessage): { householdId: string | null; userId: string | null } {
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  const householdId = searchParams.get("household");
  return { householdId: householdId && isUuid(householdId) ? householdId : null, userId: searchParams.get("user") };
}

function identityOf({ cookie, authorization }: IncomingHttpHeaders): IncomingHttpHeaders {
  return { ...(cookie === undefined ? {} : { cookie }), ...(authorization === undefined ? {} : { authorization }) };
}

const isConcerned = (guest: Guest, change: AccessChange): boolean =>
  change.kind === "session"
    ? guest.sessionId === change.id
    : guest.userId === change.userId && guest.householdId === change.householdId;

export function createSyncSockets({ hub, store, authenticate, report, beatMs }: SyncSocketPorts): SyncSockets {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: messageBytesMax });
  const guests = new Set<Guest>();
  const byUser = new Map<string, Set<WebSocket>>();
  let turn = 0;

  async function nameOf(request: IncomingMessage): Promise<Name | null> {
    const session = await authenticate(request);
    const named = namedIn(request);
    const householdId = named.householdId ?? session?.householdId;
    if (!session || !householdId || (named.userId !== null && named.userId !== session.userId)) return null;
    if (!(await store.role(householdId, session.userId))) return null;
    return { userId: session.userId, householdId, sessionId: session.sessionId };
  }

  const sendAway = ({ socket }: Guest): void => socket.close(socketCloseCodes.accessChanged);

  async function check(guest: Guest): Promise<void> {
    const session = await authenticate(guest);
    const isWelcome = session?.userId === guest.userId && (await store.role(guest.householdId, guest.userId));
    if (!isWelcome) sendAway(guest);
  }
  // A database that does not answer now is no reason to send people away.
  const checkSoon = (guest: Guest): void => void check(guest).catch(report);

  function beat(): void {
    turn = (turn + 1) % checkEveryBeats;
    for (const guest of guests) {
      if (!guest.isAlive) {
        guest.socket.terminate();
        continue;
      }
      guest.isAlive = false;
      guest.socket.ping();
      if (guest.turn === turn) checkSoon(guest);
    }
  }
  const beating = setInterval(beat, beatMs ?? beatMsDefault);
  beating.unref();

  /** The oldest of a person's sockets makes room: it is the most likely to be forgotten. */
  function admit(guest: Guest): void {
    const sockets = byUser.get(guest.userId) ?? new Set();
    byUser.set(guest.userId, sockets.add(guest.socket));
    guests.add(guest);
    const [oldest] = sockets;
    if (sockets.size > socketsOfUserMax) oldest?.close(socketCloseCodes.tooMany);
  }

  function dismiss(guest: Guest): void {
    const sockets = byUser.get(guest.userId);
    sockets?.delete(guest.socket);
    if (!sockets?.size) byUser.delete(guest.userId);
    guests.delete(guest);
  }

  async function welcome(socket: WebSocket, name: Name, headers: IncomingHttpHeaders): Promise<void> {
    // First at the next beat: this process may have believed a session for a moment after it was revoked.
    const soon = (turn + 1) % checkEveryBeats;
    const guest: Guest = { ...name, socket, headers: identityOf(headers), isAlive: true, turn: soon };
    admit(guest);
    socket.on("pong", () => {
      guest.isAlive = true;
    });
    socket.on("error", report);
    const joined = hub.join(name.householdId, {
      send: (text) => {
        if (socket.bufferedAmount > bufferedBytesMax) socket.terminate();
        else if (socket.readyState === socket.OPEN) socket.send(text);
      },
    });
    socket.on("close", () => {
      dismiss(guest);
      joined.then((leave) => leave(), report);
    });
    await joined;
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const name = isSameOrigin(request) ? await nameOf(request) : null;
    if (!name) return void socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n");
    server.handleUpgrade(request, socket, head, (opened) => {
      welcome(opened, name, request.headers).catch((error: unknown) => {
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
    accessChanged: (change) => {
      for (const guest of guests) if (isConcerned(guest, change)) sendAway(guest);
    },
    checkAll: () => guests.forEach(checkSoon),
    close: () => {
      clearInterval(beating);
      for (const socket of server.clients) socket.close(goingAway);
    },
  };
}
