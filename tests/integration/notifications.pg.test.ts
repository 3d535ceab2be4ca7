import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GET as inbox, PATCH as mark } from "@/app/api/v1/notifications/route";
import { PATCH as choose } from "@/app/api/v1/notifications/settings/route";
import { database } from "@/lib/db/client";
import { deliverEvents } from "@/lib/events/server/deliver";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { prepareQueue } from "@/lib/jobs/queue";
import { addDays, type Day } from "@/lib/kernel/day";
import { newId } from "@/lib/kernel/new-id";
import { notificationHandlers } from "@/lib/notifications/server/handle-events";
import { tellDigests } from "@/lib/notifications/server/tell-digests";
import type { OpDraft } from "@/lib/sync/core/op";
import { writeOps } from "@/lib/sync/server/write-ops";
import { call, newPerson, type Person } from "./api";

let ana: Person;
let ben: Person;
let number = 0;

/** Noon of a day in UTC, in which new households count. */
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

beforeAll(prepareQueue);
afterAll(closeRateLimits);
beforeEach(async () => {
  number += 1;
  await database().household.deleteMany();
  ana = await newPerson(`ana${number}@news.example`);
  ben = await newPerson(`ben${number}@news.example`);
  await database().membership.create({ data: { householdId: ana.householdId, userId: ben.userId, role: "member" } });
  await database().membership.deleteMany({ where: { userId: ben.userId, householdId: ben.householdId } });
  ben = { ...ben, householdId: ana.householdId };
});

const write = (drafts: readonly OpDraft[], person: Person | null = ana) =>
  writeOps({ householdId: ana.householdId, actor: person ? { userId: person.userId } : "system", drafts });

const lot = (name: string, expiresOn: string | null, more: object = {}, id = newId() as string): OpDraft[] => [
  { e: "lot", k: id, t: "new", f: { name, location: "fridge", expiresOn, ...more } as never },
  { e: "lot", k: id, t: "qset", v: 1000 },
];

/** Delivers everything, also what waits for others of its burst. */
async function deliver(): Promise<void> {
  do await database().$executeRaw`UPDATE events SET next_at = now()`;
  while ((await deliverEvents(notificationHandlers)) > 0);
}

type Entry = { id: string; kind: string; is_read: boolean; payload: Record<string, unknown> };
async function inboxOf(person: Person): Promise<{ items: Entry[]; unread_count: number }> {
  return (await (await call(inbox, { path: "/api/v1/notifications", as: person })).json()) as never;
}
const kindsOf = async (person: Person): Promise<string[]> => (await inboxOf(person)).items.map(({ kind }) => kind);

test("a household is told once a day what is new, and nothing on a day without news", async () => {
  const today = "2026-06-10" as Day;
  await write([...lot("Yoghurt", addDays(today, 3)), ...lot("Rice", "2027-01-01")]);
  expect(await tellDigests(noon(today) - 5 * 3_600_000)).toBe(0);
  await Promise.all([tellDigests(noon(today)), tellDigests(noon(today)), tellDigests(noon(today) + 3_600_000)]);
  expect((await inboxOf(ana)).items.map(({ payload }) => payload)).toEqual([
    { day: today, names: ["Yoghurt"], count: 1, today: 0, soon: 1, over: 0 },
  ]);
  expect(await kindsOf(ben)).toEqual(["expiry"]);
  expect(await tellDigests(noon(addDays(today, 1)))).toBe(0);
  expect(await tellDigests(noon(addDays(today, 3)))).toBe(1);
  expect((await inboxOf(ana)).items[0]?.payload).toMatchObject({ today: 1, soon: 0 });
});

test("what is over is an event, once", async () => {
  const today = "2026-06-10" as Day;
  await write(lot("Ham", addDays(today, -1)));
  for (const day of [today, addDays(today, 1), addDays(today, 2)]) await tellDigests(noon(day));
  const events = await database().event.findMany({ where: { type: "inventory.item.expired" } });
  expect(events).toMatchObject([{ payload: { expires_on: "2026-06-09" }, metadata: { service: "inventory" } }]);
});

test("a digest cut short by a crash is told whole by the next run", async () => {
  const today = "2026-06-10" as Day;
  await write(lot("Milk", today));
  await database().$executeRaw`ALTER TABLE notifications ADD CONSTRAINT crash CHECK (kind <> 'expiry') NOT VALID`;
  await expect(tellDigests(noon(today))).rejects.toThrow();
  await database().$executeRaw`ALTER TABLE notifications DROP CONSTRAINT crash`;
  expect(await kindsOf(ana)).toEqual([]);
  expect(await tellDigests(noon(today))).toBe(1);
  expect(await kindsOf(ana)).toEqual(["expiry"]);
});

test("whoever is shopping hears that the list changed, in one piece; whoever changed it does not", async () => {
  const [listId, milk] = [newId(), newId()];
  const ask = (id: string, name: string): OpDraft[] => [
    { e: "groceryItem", k: id, t: "new", f: { listId, name } },
    { e: "groceryItem", k: id, t: "qadd", d: 1000 },
  ];
  await write([{ e: "groceryList", k: listId, t: "new", f: { name: "Saturday" } }, ...ask(milk, "Milk")]);
  await deliver();
  expect(await kindsOf(ben)).toEqual([]);
  await write([{ e: "groceryItem", k: milk, t: "set", f: { checkedAt: Date.now(), checkedBy: ben.userId } }], ben);
  await write(ask(newId(), "Nappies"));
  await write(ask(newId(), "Bananas"));
  await deliver();
  const { items } = await inboxOf(ben);
  expect(items).toMatchObject([
    { kind: "list_changed", payload: { listName: "Saturday", count: 2, by: `ana${number}` } },
  ]);
  expect(new Set(items[0]?.payload.names as string[])).toEqual(new Set(["Nappies", "Bananas"]));
  expect(await kindsOf(ana)).toEqual([]);
});

test("whoever shops and adds something themselves still hears what others added meanwhile, and only that", async () => {
  const [listId, milk] = [newId(), newId()];
  const ask = (id: string, name: string): OpDraft[] => [
    { e: "groceryItem", k: id, t: "new", f: { listId, name } },
    { e: "groceryItem", k: id, t: "qadd", d: 1000 },
  ];
  await write([{ e: "groceryList", k: listId, t: "new", f: { name: "Saturday" } }, ...ask(milk, "Milk")], ben);
  await write([{ e: "groceryItem", k: milk, t: "set", f: { checkedAt: Date.now(), checkedBy: ben.userId } }], ben);
  await write(ask(newId(), "Nappies"));
  await deliver();
  const { items } = await inboxOf(ben);
  expect(items).toMatchObject([{ kind: "list_changed", payload: { names: ["Nappies"], by: `ana${number}` } }]);
  expect(await kindsOf(ana)).toEqual([]);
});

test("what runs low is told when it does, not again while it is, and again after it was bought and used up", async () => {
  const [productId, lotId] = [newId(), newId()];
  const taught: OpDraft = { e: "product", k: productId, t: "new", f: { name: "Milk", minimumStock: 1000 } };
  await write([taught]);
  await deliver();
  expect(await kindsOf(ana)).toEqual([]);
  await write(lot("Milk", null, { productId }, lotId));
  await deliver();
  const use = (d: number) => write([{ e: "lot", k: lotId, t: "qadd", d }]);
  await use(-600);
  await deliver();
  await use(-300);
  await deliver();
  expect((await inboxOf(ben)).items).toMatchObject([{ kind: "low_stock", payload: { names: ["Milk"], count: 1 } }]);
  await use(2000);
  await deliver();
  await use(-2000);
  await deliver();
  expect(await kindsOf(ben)).toEqual(["low_stock", "low_stock"]);
});

test("a receipt that is ready is told to whoever photographed it, once, however often the event is delivered", async () => {
  const receiptId = newId();
  await write(
    [{ e: "receipt", k: receiptId, t: "new", f: { status: "queued", addedBy: ben.userId, storeName: "Aldi" } }],
    ben,
  );
  const ready: OpDraft[] = [
    { e: "receiptLine", k: newId(), t: "new", f: { receiptId, position: 0, kind: "item", name: "Milk" } },
    { e: "receipt", k: receiptId, t: "set", f: { status: "review" } },
  ];
  await write(ready, null);
  await deliver();
  await database().$executeRaw`UPDATE events SET delivered_at = NULL`;
  await deliver();
  expect((await inboxOf(ben)).items).toMatchObject([
    { kind: "receipt", payload: { receiptId, outcome: "review", storeName: "Aldi", lineCount: 1 } },
  ]);
  expect(await kindsOf(ana)).toEqual([]);
});

/** As a phone writes what it has read by itself: `addedBy` whoever photographed it. */
const readByPhone = (receiptId: string, person: Person): OpDraft[] => [
  { e: "receipt", k: receiptId, t: "new", f: { status: "reading", addedBy: person.userId } },
  { e: "receiptLine", k: newId(), t: "new", f: { receiptId, position: 0, kind: "item", name: "Milk" } },
  { e: "receipt", k: receiptId, t: "set", f: { status: "review", storeName: "Aldi", readBy: "device" } },
];

test("a receipt read on a phone is told when it arrives, and no more when the server has read it too", async () => {
  const receiptId = newId();
  await write(readByPhone(receiptId, ben), ben);
  await deliver();
  await write([{ e: "receipt", k: receiptId, t: "set", f: { status: "review", readBy: "server" } }], null);
  await write([{ e: "receipt", k: receiptId, t: "set", f: { storeName: "Aldi Süd" } }], ben);
  await deliver();
  expect((await inboxOf(ben)).items).toMatchObject([
    { kind: "receipt", payload: { receiptId, outcome: "review", storeName: "Aldi", lineCount: 1 } },
  ]);
  expect(await kindsOf(ana)).toEqual([]);
});

test("a receipt confirmed before its phone finds a connection is no news", async () => {
  const receiptId = newId();
  await write(
    [...readByPhone(receiptId, ben), { e: "receipt", k: receiptId, t: "set", f: { status: "confirmed" } }],
    ben,
  );
  await deliver();
  expect(await kindsOf(ben)).toEqual([]);
});

test("what a person does not want is not told, and what they put away stays away", async () => {
  const today = "2026-06-10" as Day;
  const none = (["inbox", "push", "email"] as const).map((channel) => ({ kind: "expiry", channel, is_on: false }));
  const path = "/api/v1/notifications/settings";
  const chosen = await call(choose, { method: "PATCH", path, as: ben, body: { choices: none } });
  expect(chosen.status).toBe(204);
  await write(lot("Milk", today));
  await tellDigests(noon(today));
  expect(await kindsOf(ben)).toEqual([]);
  const [entry] = (await inboxOf(ana)).items;
  const put = (body: object) => call(mark, { method: "PATCH", path: "/api/v1/notifications", as: ana, body });
  await put({ ids: [entry?.id], is_read: true });
  expect((await inboxOf(ana)).unread_count).toBe(0);
  await put({ ids: [entry?.id], is_cleared: true });
  await tellDigests(noon(today));
  expect(await kindsOf(ana)).toEqual([]);
  await put({ ids: [entry?.id], is_cleared: false });
  expect(await kindsOf(ana)).toEqual(["expiry"]);
});

test("nobody marks what was told to somebody else", async () => {
  const today = "2026-06-10" as Day;
  await write(lot("Milk", today));
  await tellDigests(noon(today));
  const [entry] = (await inboxOf(ana)).items;
  const body = { ids: [entry?.id], is_cleared: true };
  await call(mark, { method: "PATCH", path: "/api/v1/notifications", as: ben, body });
  expect(await kindsOf(ana)).toEqual(["expiry"]);
});
