import { afterAll, beforeAll, expect, test } from "vitest";
import { DELETE as erase } from "@/app/api/v1/account/route";
import { GET as exportAll } from "@/app/api/v1/account/export/route";
import { GET as me, PATCH as rename } from "@/app/api/v1/account/me/route";
import { POST as setPassword } from "@/app/api/v1/account/password/route";
import { DELETE as endSession } from "@/app/api/v1/account/sessions/[id]/route";
import { GET as sessions } from "@/app/api/v1/account/sessions/route";
import { POST as addItem } from "@/app/api/v1/pantry/items/route";
import { findCaller, openSession } from "@/lib/account/server/sessions";
import { signIn } from "@/lib/account/server/sign-in";
import { database } from "@/lib/db/client";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { prepareQueue } from "@/lib/jobs/queue";
import { newId } from "@/lib/kernel/new-id";
import { call, newPerson, type Person } from "./api";

const password = "correct horse battery";

beforeAll(prepareQueue);
afterAll(closeRateLimits);

const eraseAs = (person: Person, proof: string): Promise<Response> =>
  call(erase, {
    method: "DELETE",
    path: "/api/v1/account",
    as: person,
    body: { password: proof, email: person.email },
  });

test("a name is changed, an empty one refused with the field named", async () => {
  const ana = await newPerson("ana@account.example");
  const path = "/api/v1/account/me";
  expect((await call(rename, { method: "PATCH", path, as: ana, body: { name: "Ana Maria" } })).status).toBe(204);
  expect(await (await call(me, { path, as: ana })).json()).toMatchObject({ name: "Ana Maria" });
  const refused = await call(rename, { method: "PATCH", path, as: ana, body: { name: " " } });
  expect(await refused.json()).toMatchObject({ status: 400, errors: [{ field: "name" }] });
});

test("a new password needs the old one, and signs the other browsers out", async () => {
  const ben = await newPerson("ben@account.example");
  const browser = await openSession(ben.userId, "a browser");
  const change = (current: string) =>
    call(setPassword, {
      method: "POST",
      path: "/api/v1/account/password",
      as: ben,
      body: { current, next: "a better password" },
    });
  expect((await change("not my password")).status).toBe(401);
  expect(await findCaller(browser, Date.now())).not.toBeNull();
  expect((await change(password)).status).toBe(204);
  expect(await findCaller(browser, Date.now())).toBeNull();
  expect((await signIn(ben.email, "a better password", "192.0.2.9")).ok).toBe(true);
});

test("one browser is signed out, and nobody else's can be", async () => {
  const [cat, dan] = [await newPerson("cat@account.example"), await newPerson("dan@account.example")];
  const id = await openSession(cat.userId, "a phone");
  const path = `/api/v1/account/sessions/${id}`;
  expect((await call(endSession, { method: "DELETE", path, as: dan, params: { id } })).status).toBe(404);
  expect((await call(endSession, { method: "DELETE", path, as: cat, params: { id } })).status).toBe(204);
  expect(await (await call(sessions, { path: "/api/v1/account/sessions", as: cat })).json()).toEqual([]);
});

test("an export holds the household's rows and no secret", async () => {
  const eve = await newPerson("eve@account.example");
  const body = { name: "Milk", quantity: 2, location: "fridge" };
  expect((await call(addItem, { method: "POST", path: "/api/v1/pantry/items", as: eve, body })).status).toBe(201);
  const text = await (await call(exportAll, { path: "/api/v1/account/export", as: eve })).text();
  const exported = JSON.parse(text) as { household: { lot: object[] }; profile: object };
  expect(exported.household.lot).toEqual([expect.objectContaining({ name: "Milk", quantity: 2000 })]);
  expect(exported.profile).toMatchObject({ email: eve.email });
  expect(text).not.toMatch(/argon2|hash/i);
});

test("erasing needs the password", async () => {
  const fay = await newPerson("fay@account.example");
  expect((await eraseAs(fay, "not my password")).status).toBe(401);
  expect((await call(me, { path: "/api/v1/account/me", as: fay })).status).toBe(200);
});

test("an erased account is gone with its household, and its receipts' sums stay without a name", async () => {
  const gil = await newPerson("gil@account.example");
  await database().receipt.create({
    data: {
      id: newId(),
      householdId: gil.householdId,
      status: "confirmed",
      totalMinor: 1234,
      currency: "EUR",
      purchasedOn: new Date("2026-05-04"),
    },
    select: { id: true },
  });
  expect((await eraseAs(gil, password)).status).toBe(204);
  expect((await call(me, { path: "/api/v1/account/me", as: gil })).status).toBe(401);
  expect((await signIn(gil.email, password, "192.0.2.10")).ok).toBe(false);
  expect(await database().household.count({ where: { id: gil.householdId } })).toBe(0);
  const left = await database().user.findUniqueOrThrow({
    where: { id: gil.userId },
    select: { email: true, name: true },
  });
  expect(JSON.stringify(left)).not.toContain("gil");
  const archived = await database().archivedTransaction.findMany({ select: { amountMinor: true, currency: true } });
  expect(archived).toEqual([{ amountMinor: 1234, currency: "EUR" }]);
});

test("a household others live in stays, with an owner", async () => {
  const [hal, ida] = [await newPerson("hal@account.example"), await newPerson("ida@account.example")];
  await database().membership.create({
    data: { householdId: hal.householdId, userId: ida.userId, role: "member" },
    select: { userId: true },
  });
  expect((await eraseAs(hal, password)).status).toBe(204);
  const members = await database().membership.findMany({
    where: { householdId: hal.householdId },
    select: { userId: true, role: true },
  });
  expect(members).toEqual([{ userId: ida.userId, role: "owner" }]);
});
