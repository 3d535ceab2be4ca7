import { afterAll, beforeAll, expect, test } from "vitest";
import * as item from "@/app/api/v1/pantry/items/[id]/route";
import * as batch from "@/app/api/v1/pantry/items/batch/route";
import * as items from "@/app/api/v1/pantry/items/route";
import * as csv from "@/app/api/v1/pantry/export/route";
import { database } from "@/lib/db/client";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { newId } from "@/lib/kernel/new-id";
import { call, newPerson, type Person } from "./api";

const path = "/api/v1/pantry/items";
let ana: Person;
let ben: Person;

const add = async (as: Person, body: Record<string, unknown>) => {
  const answer = await call(items.POST, { method: "POST", path, as, body: { location: "fridge", ...body } });
  expect(answer.status).toBe(201);
  return (await answer.json()) as { id: string; name: string; quantity: number };
};
const list = async (as: Person, query: string) => {
  const answer = await call(items.GET, { path: `${path}?${query}`, as });
  return {
    next: answer.headers.get("x-next-cursor"),
    names: ((await answer.json()) as { name: string }[]).map((one) => one.name),
  };
};

beforeAll(async () => {
  [ana, ben] = [await newPerson("ana@example.org"), await newPerson("ben@example.org")];
});
afterAll(closeRateLimits);

test("an item is added, read, changed and removed", async () => {
  const milk = await add(ana, {
    name: "Milk",
    quantity: 1.5,
    unit: "l",
    expiry_date: "2026-12-01",
    price: 1.29,
    currency: "EUR",
  });
  const params = { id: milk.id };
  const one = `${path}/${milk.id}`;
  const read = await call(item.GET, { path: one, as: ana, params });
  expect(await read.json()).toMatchObject({
    name: "Milk",
    quantity: 1.5,
    unit: "l",
    expiry_date: "2026-12-01",
    price: 1.29,
  });
  const changed = await call(item.PATCH, {
    method: "PATCH",
    path: one,
    as: ana,
    params,
    body: { quantity: 1, unit: null },
  });
  expect(await changed.json()).toMatchObject({ name: "Milk", quantity: 1, unit: null });
  expect((await call(item.DELETE, { method: "DELETE", path: one, as: ana, params })).status).toBe(204);
  const gone = await call(item.GET, { path: one, as: ana, params });
  expect(gone.status).toBe(404);
  expect(await gone.json()).toMatchObject({ code: "ERR_PANTRY_001", status: 404 });
});

test("adding the same id twice is a duplicate, not a second item", async () => {
  const id = newId();
  await add(ana, { id, name: "Rice" });
  const again = await call(items.POST, {
    method: "POST",
    path,
    as: ana,
    body: { id, name: "Rice", location: "pantry" },
  });
  expect(again.status).toBe(409);
  expect(await again.json()).toMatchObject({ code: "ERR_PANTRY_002" });
});

test("another household's item does not exist", async () => {
  const secret = await add(ana, { name: "Secret jam" });
  const params = { id: secret.id };
  const one = `${path}/${secret.id}`;
  expect((await call(item.GET, { path: one, as: ben, params })).status).toBe(404);
  expect((await call(item.PATCH, { method: "PATCH", path: one, as: ben, params, body: { name: "Mine" } })).status).toBe(
    404,
  );
  expect((await call(item.DELETE, { method: "DELETE", path: one, as: ben, params })).status).toBe(404);
  expect((await call(items.GET, { path: `${path}?household_id=${ana.householdId}`, as: ben })).status).toBe(404);
  expect((await list(ben, "q=jam")).names).toEqual([]);
});

test("filters and pages find each item once", async () => {
  for (const name of ["Apple", "Pear", "Plum"]) await add(ben, { name, location: "pantry", category: "produce" });
  await add(ben, { name: "Butter", expiry_date: "2026-01-02" });
  expect((await list(ben, "category=produce&location=pantry")).names).toEqual(["Apple", "Pear", "Plum"]);
  expect((await list(ben, "expires_before=2026-01-03")).names).toEqual(["Butter"]);
  expect((await list(ben, "q=LU")).names).toEqual(["Plum"]);
  const first = await list(ben, "limit=3");
  const second = await list(ben, `limit=3&cursor=${first.next}`);
  expect([...first.names, ...second.names]).toEqual(["Apple", "Pear", "Plum", "Butter"]);
  expect(second.next).toBeNull();
});

test("a percent sign in a search is a percent sign", async () => {
  expect((await list(ben, "q=%25")).names).toEqual([]);
});

test("what is wrong with a body is said by field", async () => {
  const wrong = { name: "", location: "garage", expiry_date: "2026-02-30", colour: "red" };
  const answer = await call(items.POST, { method: "POST", path, as: ana, body: wrong });
  expect(answer.status).toBe(400);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const problem = (await answer.json()) as { code: string; errors: { field: string }[] };
  expect(problem.code).toBe("ERR_INPUT_001");
  expect(problem.errors.map((error) => error.field).sort()).toEqual(["colour", "expiry_date", "location", "name"]);
});

test("a body that is not JSON, too large or of another kind is refused", async () => {
  const text = new Request(`http://localhost:3000${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${ana.token}`, "content-type": "application/json" },
    body: "{",
  });
  expect((await items.POST(text, { params: Promise.resolve({}) })).status).toBe(400);
  const large = { name: "x".repeat(300_000), location: "fridge" };
  expect((await call(items.POST, { method: "POST", path, as: ana, body: large })).status).toBe(413);
  expect((await call(items.POST, { method: "POST", path, as: ana, body: new FormData() })).status).toBe(415);
});

test("without a session, with a made-up token or from another site nothing happens", async () => {
  expect((await call(items.GET, { path })).status).toBe(401);
  expect((await call(items.GET, { path, as: { ...ana, token: "shf_made-up" } })).status).toBe(401);
  const foreign = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
  const posted = await call(items.POST, {
    method: "POST",
    path,
    headers: foreign,
    body: { name: "X", location: "fridge" },
  });
  expect(await posted.json()).toMatchObject({ status: 403, code: "ERR_AUTH_004" });
});

test("a viewer may look but not touch", async () => {
  await database().membership.updateMany({ where: { userId: ben.userId }, data: { role: "viewer" } });
  expect((await call(items.GET, { path, as: ben })).status).toBe(200);
  const refused = await call(items.POST, { method: "POST", path, as: ben, body: { name: "Y", location: "fridge" } });
  expect(await refused.json()).toMatchObject({ status: 403, code: "ERR_AUTH_003" });
});

test("the fifty-first write of a minute has to wait", async () => {
  const eve = await newPerson("eve@example.org");
  const statuses: number[] = [];
  for (let index = 0; index < 51; index++) {
    const answer = await call(items.POST, { method: "POST", path, as: eve, body: {} });
    statuses.push(answer.status);
    if (answer.status === 429) expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  }
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
});

test("a batch is added whole or not at all, and exported as a table", async () => {
  const person = await newPerson("batch@example.org");
  const send = (list: unknown[]) =>
    call(batch.POST, { method: "POST", path: `${path}/batch`, as: person, body: { items: list } });
  const id = newId();
  const added = await send([
    { id, name: "Milk", location: "fridge", quantity: 2, unit: "l" },
    { name: "=1+1", location: "pantry" },
  ]);
  expect(added.status).toBe(201);
  expect(await added.json()).toMatchObject([{ id, name: "Milk" }, { name: "=1+1" }]);
  expect(
    (
      await send([
        { name: "Rice", location: "pantry" },
        { id, name: "Milk", location: "fridge" },
      ])
    ).status,
  ).toBe(409);
  expect(
    (
      await send([
        { name: "Rice", location: "pantry" },
        { name: "", location: "attic" },
      ])
    ).status,
  ).toBe(400);
  expect((await list(person, "")).names.sort()).toEqual(["=1+1", "Milk"]);
  const table = await (await call(csv.GET, { path: "/api/v1/pantry/export", as: person })).text();
  const lines = table.split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines).toContainEqual(expect.stringMatching(/^Milk,,2,l,fridge,/));
  expect(lines).toContainEqual(expect.stringMatching(/^"'=1\+1",/));
});
