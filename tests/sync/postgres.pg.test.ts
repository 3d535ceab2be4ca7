import { afterEach, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/kernel/new-id";
import { deltaFoldMs } from "@/lib/sync/core/fold";
import type { OpDraft } from "@/lib/sync/core/op";
import { householdHeader, userHeader } from "@/lib/sync/core/protocol";
import { schemaVersion } from "@/lib/sync/core/version";
import { collectGarbage, keptMs } from "@/lib/sync/server/collect-garbage";
import { newDeviceId } from "@/lib/sync/server/device";
import { readRow } from "@/lib/sync/server/read-rows";
import { writeOps } from "@/lib/sync/server/write-ops";
import { newHousehold, newPhone, serve, type Household } from "./household";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(role: "owner" | "member" | "viewer" = "owner") {
  const household: Household = await newHousehold(role);
  const { origin, close } = await serve(household.userId);
  closing.push(close);
  return { ...household, phone: () => newPhone(household.householdId, origin) };
}

const milk = (k: string): OpDraft[] => [
  { e: "lot", k, t: "new", f: { name: "Milk", location: "fridge", expiresOn: "2030-02-01" } },
  { e: "lot", k, t: "qset", v: 2000 },
  { e: "lot", k, t: "tadd", v: "breakfast" },
];

test("shows on one phone what another wrote", async () => {
  const { phone } = await open();
  const [anna, ben] = [await phone(), await phone()];
  const k = newId();
  await anna.replica.commit(milk(k));
  await anna.sync();
  await ben.sync();
  expect(ben.painted.get(k)).toEqual(anna.painted.get(k));
  expect(ben.painted.get(k)).toMatchObject({
    name: "Milk",
    expiresOn: "2030-02-01",
    quantity: 2000,
    tags: ["breakfast"],
  });
});

test("adds up what two phones used while apart", async () => {
  const { phone } = await open();
  const [anna, ben] = [await phone(), await phone()];
  const k = newId();
  await anna.replica.commit(milk(k));
  await anna.sync();
  await ben.sync();
  await anna.replica.commit([{ e: "lot", k, t: "qadd", d: -500 }]);
  await ben.replica.commit([{ e: "lot", k, t: "qadd", d: -250 }]);
  await anna.sync();
  await ben.sync();
  await anna.sync();
  expect(anna.painted.get(k)).toMatchObject({ quantity: 1250 });
  expect(ben.painted).toEqual(anna.painted);
});

test("reads in jobs what phones wrote, and on phones what jobs wrote", async () => {
  const { phone, householdId } = await open();
  const anna = await phone();
  const k = newId();
  await anna.replica.commit(milk(k));
  await anna.sync();
  expect((await readRow("lot", { householdId, id: k }))?.row).toEqual(anna.painted.get(k));
  await writeOps({ householdId, actor: "system", drafts: [{ e: "lot", k, t: "set", f: { category: "dairy" } }] });
  await anna.sync();
  expect(anna.painted.get(k)).toMatchObject({ category: "dairy" });
});

test("keeps the loser of two edits made apart, for a person to take back", async () => {
  const { phone } = await open();
  const [anna, ben] = [await phone(), await phone()];
  const k = newId();
  await anna.replica.commit(milk(k));
  await anna.sync();
  await ben.sync();
  await anna.replica.commit([{ e: "lot", k, t: "set", f: { name: "Oat milk" } }]);
  await ben.replica.commit([{ e: "lot", k, t: "set", f: { name: "Soy milk" } }]);
  await anna.sync();
  await ben.sync();
  const [conflict] = ben.replica.summary().conflicts;
  // Both may fall into one millisecond; then their devices' ids decide.
  expect(conflict).toMatchObject({
    kind: "UPDATE_UPDATE",
    field: "name",
    winner: (ben.painted.get(k) as { name: string }).name,
  });
  expect([conflict?.winner, conflict?.loser].sort()).toEqual(["Oat milk", "Soy milk"]);
});

test("tells a viewer which edit was refused and goes on", async () => {
  const { phone } = await open("viewer");
  const viewer = await phone();
  await viewer.replica.commit(milk(newId()));
  await viewer.sync();
  const { rejected, outbox } = viewer.replica.summary();
  expect(rejected.map(({ code }) => code)).toEqual(["forbidden", "group", "group"]);
  expect(outbox).toEqual([]);
});

test("loses nothing and counts every push when phones push at the same time", async () => {
  const { phone, householdId } = await open();
  const phones = await Promise.all(Array.from({ length: 6 }, phone));
  const shared = newId();
  await phones[0]?.replica.commit(milk(shared));
  await phones[0]?.sync();
  await Promise.all(phones.map(({ sync }) => sync()));
  await Promise.all(
    phones.map(async ({ replica, sync }) => {
      for (let round = 0; round < 5; round++) {
        await replica.commit([{ e: "lot", k: shared, t: "qadd", d: -1 }]);
        await replica.commit(milk(newId()));
        await sync();
      }
    }),
  );
  await Promise.all(phones.map(({ sync }) => sync()));
  for (const { painted } of phones) expect(painted).toEqual(phones[0]?.painted);
  expect(phones[0]?.painted.get(shared)).toMatchObject({ quantity: 2000 - 30 });
  expect(phones[0]?.painted.size).toBe(32);
  const { head } = await database().household.findUniqueOrThrow({ where: { id: householdId }, select: { head: true } });
  const versions = await database().syncOp.findMany({
    where: { householdId },
    distinct: ["ver"],
    select: { ver: true },
  });
  expect(versions).toHaveLength(Number(head));
});

test("refuses somebody who is no member", async () => {
  const { origin, close } = await serve(newId());
  closing.push(close);
  const { householdId } = await newHousehold();
  const stranger = await newPhone(householdId, origin);
  await expect(stranger.sync()).rejects.toThrow("revoked");
});

test("forgets what was deleted half a year ago, and gives a phone from before a snapshot", async () => {
  const { phone, householdId } = await open();
  const [anna, ben] = [await phone(), await phone()];
  const [kept, gone, early] = [newId(), newId(), newId()];
  await anna.replica.commit([...milk(kept), ...milk(gone), ...milk(early)]);
  await anna.sync();
  await ben.sync();
  // A server restored from a backup may hear of an edit before it hears again of the row: that is no tombstone.
  await database().pantryLot.deleteMany({ where: { id: early } });
  await anna.replica.commit([
    { e: "lot", k: gone, t: "del" },
    { e: "lot", k: early, t: "tadd", v: "lunch" },
  ]);
  await anna.sync();
  const collected = await collectGarbage(Date.now() + keptMs + 60_000);
  expect(collected.rowCount).toBe(1);
  expect((await database().pantryLot.findMany({ where: { householdId } })).map(({ id }) => id).sort()).toEqual(
    [kept, early].sort(),
  );
  await Promise.all([anna.sync(), ben.sync()]);
  expect(ben.painted).toEqual(anna.painted);
});

test("sums old changes of a quantity that nobody has touched since, and phones hold the same sum", async () => {
  const { phone, householdId } = await open();
  const [anna, ben] = [await phone(), await phone()];
  const k = newId();
  await anna.replica.commit(milk(k));
  // Each is sent before the next: what waits together leaves as one.
  for (let count = 0; count < 4; count++) {
    await anna.replica.commit([{ e: "lot", k, t: "qadd", d: -100 }]);
    await anna.sync();
  }
  await ben.sync();
  const before = await readRow("lot", { householdId, id: k });
  const collected = await collectGarbage(Date.now() + deltaFoldMs + 60_000);
  expect(collected.foldedCount).toBe(1);
  await ben.sync();
  expect(ben.replica.state({ entity: "lot", id: k })?.q.d).toHaveLength(1);
  expect(ben.painted.get(k)).toMatchObject({ quantity: 1600 });
  const after = await readRow("lot", { householdId, id: k });
  expect(after).toMatchObject({ row: before?.row, ver: (before?.ver ?? 0) + 1, updatedAt: before?.updatedAt });
  expect((await collectGarbage(Date.now() + deltaFoldMs + 60_000)).foldedCount).toBe(0);
});

test("keeps ids, tags, days, instants and documents as they were written", async () => {
  const { phone, householdId } = await open();
  const [anna, ben] = [await phone(), await phone()];
  const [lotId, eventId] = [newId(), newId()];
  const at = 1_790_000_000_123;
  await anna.replica.commit([
    {
      e: "lotEvent",
      k: eventId,
      t: "new",
      f: { lotId, kind: "use", at, detail: { part: 0.5, who: "Ünal", seen: true } },
    },
  ]);
  await anna.sync();
  await ben.sync();
  expect(ben.painted.get(eventId)).toEqual(anna.painted.get(eventId));
  expect((await readRow("lotEvent", { householdId, id: eventId }))?.row.at).toBe(at);
});

test("writes inside somebody else's transaction, and not at all when that fails", async () => {
  const { householdId } = await newHousehold();
  const [kept, dropped] = [newId(), newId()];
  const writeIn = (k: string, ending: () => void) =>
    database().$transaction(async (transaction) => {
      await writeOps({ householdId, actor: "system", drafts: milk(k) }, transaction);
      ending();
    });
  await writeIn(kept, () => undefined);
  const failing = writeIn(dropped, () => {
    throw new Error("the job could not be enqueued");
  });
  await expect(failing).rejects.toThrow("enqueued");
  expect(await readRow("lot", { householdId, id: kept })).not.toBeNull();
  expect(await readRow("lot", { householdId, id: dropped })).toBeNull();
});

test("takes nothing that one person's replica sends while another is signed in", async () => {
  const household = await newHousehold();
  const { origin, close } = await serve(household.userId);
  closing.push(close);
  const headers = { "content-type": "application/json", [householdHeader]: household.householdId };
  const hello = (userId: string) =>
    fetch(`${origin}/sync/v1/hello`, {
      method: "POST",
      headers: { ...headers, [userHeader]: userId },
      body: JSON.stringify({ dev: newDeviceId(), schema: schemaVersion, rid: 1, from: 0 }),
    });
  expect((await hello(household.userId)).status).toBe(200);
  const refused = await hello(newId());
  expect([refused.status, await refused.json()]).toEqual([401, { code: "signed_out" }]);
});
