import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { newId } from "@/lib/kernel/new-id";
import { socketCloseCodes } from "@/lib/sync/core/protocol";
import type { Hub, Listener } from "./hub";
import { createSyncSockets } from "./socket";
import type { HouseholdStore } from "./store";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const userId = newId();
const householdId = newId();
const sessionId = newId();
const megabyte = "x".repeat(1_048_576);

/** Sockets with one person signed in, a hub that only remembers who joined, and a database that knows roles alone. */
async function open(beatMs = 60_000) {
  const listeners: Listener[] = [];
  const access = { isSignedIn: true, role: "member" as "member" | null };
  const hub: Hub = {
    join: async (_householdId, listener) => {
      listeners.push(listener);
      return () => undefined;
    },
    hear: () => undefined,
    pokeAll: () => undefined,
    close: () => undefined,
  };
  const store = { role: async () => access.role } as unknown as HouseholdStore;
  const authenticate = async () => (access.isSignedIn ? { userId, sessionId, householdId } : null);
  const sockets = createSyncSockets({ hub, store, authenticate, report: () => undefined, beatMs });
  const server = createServer();
  server.on("upgrade", (request, socket, head) => void sockets.handleUpgrade(request, socket, head));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => new Promise((resolve) => server.close(resolve)), sockets.close);
  const { port } = server.address() as AddressInfo;
  const connect = async (options: { autoPong?: boolean; user?: string } = {}): Promise<WebSocket> => {
    const query = `household=${householdId}${options.user ? `&user=${options.user}` : ""}`;
    const socket = new WebSocket(`ws://127.0.0.1:${port}/sync/v1/socket?${query}`, options);
    closing.push(() => socket.terminate());
    await once(socket, "open");
    return socket;
  };
  return { access, sockets, listeners, connect };
}

const closeCode = async (socket: WebSocket): Promise<number> => (await once(socket, "close"))[0] as number;

test("cuts off a reader that does not keep up", async () => {
  const { listeners, connect } = await open();
  const slow = await connect();
  slow.pause();
  const closed = closeCode(slow);
  // The operating system holds a few megabytes for both of them before the server notices.
  for (let count = 0; count < 64; count++) listeners[0]?.send(megabyte);
  slow.resume();
  expect(await closed).toBe(1006);
});

test("ends the sockets of somebody whose role has changed, and of nobody else", async () => {
  const { sockets, connect } = await open();
  const socket = await connect();
  sockets.accessChanged({ kind: "member", userId, householdId: newId() });
  const closed = closeCode(socket);
  sockets.accessChanged({ kind: "member", userId, householdId });
  expect(await closed).toBe(socketCloseCodes.accessChanged);
});

test("ends the sockets of a session that was revoked", async () => {
  const { sockets, connect } = await open();
  const closed = closeCode(await connect());
  sockets.accessChanged({ kind: "session", id: sessionId });
  expect(await closed).toBe(socketCloseCodes.accessChanged);
});

test("looks again at a session that expires without a word", async () => {
  const { access, connect } = await open(20);
  const closed = closeCode(await connect());
  access.isSignedIn = false;
  expect(await closed).toBe(socketCloseCodes.accessChanged);
});

test("gives up a phone that no longer answers", async () => {
  const { connect } = await open(20);
  const gone = await connect({ autoPong: false });
  expect(await closeCode(gone)).toBe(1006);
});

test("lets nobody listen for another person who used this browser before", async () => {
  const { connect } = await open();
  await expect(connect({ user: newId() })).rejects.toThrow("401");
});
