import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import type { DomainEvent, EventType } from "@/lib/events/core/event";
import { attemptsMax, deliverEvents, type EventHandlers } from "@/lib/events/server/deliver";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { prepareQueue } from "@/lib/jobs/queue";
import { newId } from "@/lib/kernel/new-id";
import type { News } from "@/lib/notifications/core/kinds";
import { tell } from "@/lib/notifications/server/tell";
import type { OpDraft } from "@/lib/sync/core/op";
import { writeOps } from "@/lib/sync/server/write-ops";
import { newPerson, type Person } from "./api";

let ana: Person;
beforeAll(async () => {
  await prepareQueue();
  ana = await newPerson("ana@events.example");
});
afterAll(closeRateLimits);
beforeEach(() => database().event.deleteMany());

const lotDrafts = (name = "Milk"): OpDraft[] => {
  const id = newId();
  return [
    { e: "lot", k: id, t: "new", f: { name, location: "fridge", expiresOn: "2026-12-01" } },
    { e: "lot", k: id, t: "qset", v: 1000 },
  ];
};
const write = (drafts: readonly OpDraft[], actor: { userId: string } | "system" = { userId: ana.userId }) =>
  writeOps({ householdId: ana.householdId, actor, drafts });
const typesOf = async (): Promise<string[]> =>
  (await database().event.findMany({ orderBy: { id: "asc" }, select: { type: true } })).map(({ type }) => type);

/** Notes what arrives. */
function listener(types: readonly EventType[]): { heard: DomainEvent[]; handlers: EventHandlers } {
  const heard: DomainEvent[] = [];
  const hear = async (_: unknown, events: readonly DomainEvent[]): Promise<void> => void heard.push(...events);
  return { heard, handlers: Object.fromEntries(types.map((type) => [type, hear])) };
}

async function drain(handlers: EventHandlers): Promise<void> {
  while ((await deliverEvents(handlers)) > 0);
}

test("an event tells what happened, when, whose deed it was and who wrote it", async () => {
  await write(lotDrafts());
  const { heard, handlers } = listener(["inventory.item.added"]);
  await drain(handlers);
  expect(heard).toMatchObject([
    {
      type: "inventory.item.added",
      householdId: ana.householdId,
      actorId: ana.userId,
      payload: { location: "fridge", expires_on: "2026-12-01" },
      metadata: { service: "sync", version: "1" },
    },
  ]);
  expect(heard[0]?.timestamp).toBeInstanceOf(Date);
});

test("a write that is rolled back leaves no event behind", async () => {
  const undone = database().$transaction(async (transaction) => {
    const written = await writeOps({ householdId: ana.householdId, actor: "system", drafts: lotDrafts() }, transaction);
    expect(written.ok).toBe(true);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await typesOf()).toEqual([]);
});

test("a list that grows is an event, a tick in the shop is none", async () => {
  const [listId, itemId] = [newId(), newId()];
  await write([
    { e: "groceryList", k: listId, t: "new", f: { name: "Groceries" } },
    { e: "groceryItem", k: itemId, t: "new", f: { listId, name: "Milk" } },
    { e: "groceryItem", k: itemId, t: "qadd", d: 1000 },
  ]);
  expect(await typesOf()).toEqual(["grocery.list.changed"]);
  await write([{ e: "groceryItem", k: itemId, t: "set", f: { checkedAt: Date.now(), checkedBy: ana.userId } }]);
  expect(await typesOf()).toEqual(["grocery.list.changed"]);
});

test("thirty things put away at once are thirty events of one batch", async () => {
  await write(Array.from({ length: 30 }, (_, index) => lotDrafts(`Food ${index}`)).flat());
  expect((await typesOf()).filter((type) => type === "inventory.item.added")).toHaveLength(30);
  const { heard, handlers } = listener(["inventory.item.added"]);
  await drain(handlers);
  expect(new Set(heard.map(({ id }) => id)).size).toBe(30);
});

test("workers side by side hear each event once", async () => {
  for (let count = 0; count < 12; count++) await write(lotDrafts(`Food ${count}`));
  const { heard, handlers } = listener(["inventory.item.added"]);
  await Promise.all([drain(handlers), drain(handlers), drain(handlers)]);
  expect(heard).toHaveLength(12);
  expect(new Set(heard.map(({ id }) => id)).size).toBe(12);
});

test("a worker killed half-way leaves nothing half-done, and the event is heard by the next", async () => {
  await write(lotDrafts());
  const script = path.resolve("tests/integration/support/dying-worker.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script], { env: process.env, stdio: "ignore" });
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  expect(signal).toBe("SIGKILL");
  const told = () => database().notification.count({ where: { dedupeKey: { contains: "dying:" } } });
  expect(await told()).toBe(0);
  const again: EventHandlers = {
    "inventory.item.added": async (transaction, [event]) => {
      const news: News = { kind: "low_stock", payload: { names: ["Milk"], count: 1 } };
      const key = `dying:${event?.id ?? ""}`;
      const told = { householdId: ana.householdId, news, key, userIds: null, nowMs: Date.now() };
      await tell(transaction, told);
      await tell(transaction, told);
    },
  };
  await drain(again);
  expect(await told()).toBe(1);
});

test("an event that cannot be handled waits longer each time, then stays as dead for a person to see", async () => {
  await write([...lotDrafts("Bad"), ...lotDrafts("Good")]);
  const [bad] = await database().event.findMany({ where: { type: "inventory.item.added" }, select: { id: true } });
  const heard: string[] = [];
  const handlers: EventHandlers = {
    "inventory.item.added": async (_, events) => {
      if (events.some(({ id }) => id === bad?.id)) throw new TypeError("cannot");
      heard.push(...events.map(({ id }) => id));
    },
  };
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    await drain(handlers);
    await database().$executeRaw`UPDATE events SET next_at = now() WHERE delivered_at IS NULL`;
  }
  await drain(handlers);
  expect(heard).toHaveLength(1);
  expect(await database().event.findMany({ where: { deadAt: { not: null } } })).toMatchObject([
    { id: bad?.id, attempts: attemptsMax, error: "TypeError", deliveredAt: null },
  ]);
});

test("what a failing handler wrote is undone with it", async () => {
  await write(lotDrafts());
  const handlers: EventHandlers = {
    "inventory.item.added": async (transaction) => {
      await transaction.lowProduct.create({ data: { householdId: ana.householdId, productId: newId() } });
      throw new Error("after writing");
    },
  };
  await drain(handlers);
  expect(await database().lowProduct.count()).toBe(0);
  expect(await database().event.count({ where: { attempts: 1, deliveredAt: null } })).toBe(1);
});
