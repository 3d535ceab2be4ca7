import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/kernel/new-id";
import { socketCloseCodes, socketMessageSchema, type SocketMessage } from "@/lib/sync/core/protocol";
import { createSyncServer } from "@/lib/sync/server/serve";
import { writeOps } from "@/lib/sync/server/write-ops";
import { newHousehold } from "./household";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The whole sync side of a web process, with one person signed in. */
async function serveSync(userId: string): Promise<number> {
  const session = { userId, sessionId: userId, householdId: null };
  const sync = createSyncServer(
    async () => session,
    () => undefined,
  );
  const server = createServer((_request, response) => response.end());
  server.on("upgrade", (request, socket, head) => {
    if (!sync.handleUpgrade(request, socket, head)) socket.destroy();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  await sync.listening;
  closing.push(
    () => new Promise((resolve) => server.close(() => resolve())),
    () => sync.close(),
  );
  return (server.address() as AddressInfo).port;
}

function connect(port: number, householdId: string, headers: Record<string, string> = {}): WebSocket {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/sync/v1/socket?household=${householdId}`, { headers });
  closing.push(async () => socket.terminate());
  return socket;
}

const nextMessage = async (socket: WebSocket): Promise<SocketMessage> => {
  const [data] = (await once(socket, "message")) as [Buffer];
  return socketMessageSchema.parse(JSON.parse(data.toString()));
};

const store = (name: string) => ({ e: "store", k: newId(), t: "new", f: { name } }) as const;

test("tells a phone of a row that a job wrote", async () => {
  const { householdId, userId } = await newHousehold();
  const port = await serveSync(userId);
  const socket = connect(port, householdId);
  await once(socket, "open");
  const heard = nextMessage(socket);
  await writeOps({ householdId, actor: "system", drafts: [store("Corner shop")] });
  const message = await heard;
  if (message.type !== "patch") throw new Error("only poked");
  expect(message.patch.ver).toBe(message.patch.prev + 1);
  expect(JSON.stringify(message.patch.rows)).toContain("Corner shop");
});

test("only announces what is too much to send", async () => {
  const { householdId, userId } = await newHousehold();
  const port = await serveSync(userId);
  const socket = connect(port, householdId);
  await once(socket, "open");
  const heard = nextMessage(socket);
  const drafts = Array.from({ length: 120 }, (_, index) => store(`Shop ${index}`));
  await writeOps({ householdId, actor: "system", drafts });
  expect((await heard).type).toBe("poke");
});

test("lets no other site speak in a signed-in person's name", async () => {
  const { householdId, userId } = await newHousehold();
  const port = await serveSync(userId);
  const socket = connect(port, householdId, { origin: "https://elsewhere.example" });
  const [error] = (await once(socket, "error")) as unknown as [Error];
  expect(error.message).toContain("401");
});

test("lets nobody listen to a household they are no member of", async () => {
  const { householdId } = await newHousehold();
  const port = await serveSync(newId());
  const socket = connect(port, householdId);
  const [error] = (await once(socket, "error")) as unknown as [Error];
  expect(error.message).toContain("401");
});

test("closes a person's oldest socket when a sixth opens", async () => {
  const { householdId, userId } = await newHousehold();
  const port = await serveSync(userId);
  const oldest = connect(port, householdId);
  await once(oldest, "open");
  const closed = once(oldest, "close");
  for (let count = 0; count < 5; count++) await once(connect(port, householdId), "open");
  const [code] = (await closed) as [number];
  expect(code).toBe(socketCloseCodes.tooMany);
});

test("hears at once, from whichever code did it, that a role was lowered", async () => {
  const { householdId, userId } = await newHousehold();
  const port = await serveSync(userId);
  const socket = connect(port, householdId);
  await once(socket, "open");
  const closed = once(socket, "close");
  await database().membership.update({
    where: { householdId_userId: { householdId, userId } },
    data: { role: "viewer" },
  });
  expect(((await closed) as [number])[0]).toBe(socketCloseCodes.accessChanged);
});

test("hears at once that a session was revoked", async () => {
  const { householdId, userId } = await newHousehold();
  const port = await serveSync(userId);
  const expiresAt = new Date(Date.now() + 60_000);
  // The session this person is signed in with has the person's own id here.
  await database().session.create({ data: { id: userId, userId, expiresAt } });
  const socket = connect(port, householdId);
  await once(socket, "open");
  const closed = once(socket, "close");
  await database().session.update({ where: { id: userId }, data: { revokedAt: new Date() } });
  expect(((await closed) as [number])[0]).toBe(socketCloseCodes.accessChanged);
});
