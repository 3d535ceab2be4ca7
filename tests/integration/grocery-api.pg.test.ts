import { afterAll, beforeAll, expect, test } from "vitest";
import * as item from "@/app/api/v1/grocery/items/[id]/route";
import * as items from "@/app/api/v1/grocery/lists/[id]/items/route";
import * as list from "@/app/api/v1/grocery/lists/[id]/route";
import * as lists from "@/app/api/v1/grocery/lists/route";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { newId } from "@/lib/kernel/new-id";
import { call, newPerson, type Person } from "./api";

type Shown = { id: string; quantity: number; checked: boolean; name: string; food: string; category: string | null };

const root = "/api/v1/grocery/lists";
let ana: Person;
let ben: Person;

const newList = async (as: Person, body: Record<string, unknown> = {}) => {
  const answer = await call(lists.POST, { method: "POST", path: root, as, body: { name: "Weekly", ...body } });
  return { status: answer.status, ...((await answer.json()) as { id: string; store_id: string | null }) };
};
const ask = async (as: Person, listId: string, body: Record<string, unknown>) => {
  const path = `${root}/${listId}/items`;
  const answer = await call(items.POST, { method: "POST", path, as, params: { id: listId }, body });
  return { status: answer.status, shown: (await answer.json()) as Shown };
};
const shownOn = async (as: Person, listId: string, query = "") => {
  const answer = await call(items.GET, { path: `${root}/${listId}/items${query}`, as, params: { id: listId } });
  return { next: answer.headers.get("x-next-cursor"), items: (await answer.json()) as Shown[] };
};
const change = (id: string, body: unknown, as = ana) =>
  call(item.PATCH, { method: "PATCH", path: `/api/v1/grocery/items/${id}`, as, params: { id }, body });
const remove = (id: string, as = ana) =>
  call(item.DELETE, { method: "DELETE", path: `/api/v1/grocery/items/${id}`, as, params: { id } });

beforeAll(async () => {
  [ana, ben] = [await newPerson("ana-grocery@example.org"), await newPerson("ben-grocery@example.org")];
});
afterAll(closeRateLimits);

test("what is asked for twice in other words is one item with the sum", async () => {
  const { id } = await newList(ana);
  await ask(ana, id, { name: "courgettes", quantity: 2 });
  const { status, shown } = await ask(ana, id, { name: "Zucchini", quantity: 3 });
  expect(status).toBe(201);
  expect(shown).toMatchObject({ quantity: 5, food: "zucchini", category: "produce", checked: false });
  expect((await shownOn(ana, id)).items).toHaveLength(1);
});

test("an item is changed, ticked and taken off, and begins anew when it is asked for again", async () => {
  const { id: listId } = await newList(ana);
  const { shown } = await ask(ana, listId, { name: "Milk", quantity: 2, unit: "l", note: "the green one" });
  const changed = await change(shown.id, { quantity: 1.5, checked: true });
  expect(await changed.json()).toMatchObject({ quantity: 1.5, checked: true, note: "the green one" });
  expect((await remove(shown.id)).status).toBe(204);
  expect((await remove(shown.id)).status).toBe(404);
  expect((await shownOn(ana, listId)).items).toEqual([]);
  const again = await ask(ana, listId, { name: "Milk", quantity: 1, unit: "l" });
  expect(again.shown).toMatchObject({ id: shown.id, quantity: 1, checked: false, note: null });
});

test("lists are named, given a shop, archived and deleted", async () => {
  const made = await newList(ana, { store: "Corner Shop" });
  expect(made.store_id).not.toBeNull();
  const params = { id: made.id };
  const path = `${root}/${made.id}`;
  const changed = await call(list.PATCH, {
    method: "PATCH",
    path,
    as: ana,
    params,
    body: { name: "Party", archived: true, store: null },
  });
  expect(await changed.json()).toMatchObject({ name: "Party", archived: true, store_id: null });
  expect((await newList(ana, { id: made.id })).status).toBe(409);
  expect((await call(list.DELETE, { method: "DELETE", path, as: ana, params })).status).toBe(204);
  const gone = await call(list.GET, { path, as: ana, params });
  expect(await gone.json()).toMatchObject({ status: 404, code: "ERR_GROCERY_001" });
});

test("a long list comes in pages", async () => {
  const { id } = await newList(ana);
  for (const name of ["Milk", "Bread", "Rice"]) await ask(ana, id, { name });
  const first = await shownOn(ana, id, "?limit=2");
  const second = await shownOn(ana, id, `?limit=2&cursor=${first.next}`);
  expect([...first.items, ...second.items].map(({ name }) => name).sort()).toEqual(["Bread", "Milk", "Rice"]);
  expect(second.next).toBeNull();
});

test("another household's lists and items are as if they did not exist", async () => {
  const { id } = await newList(ana);
  const { shown } = await ask(ana, id, { name: "Milk" });
  expect((await ask(ben, id, { name: "Bread" })).status).toBe(404);
  expect((await change(shown.id, { quantity: 9 }, ben)).status).toBe(404);
  expect((await remove(shown.id, ben)).status).toBe(404);
  expect((await ask(ana, newId(), { name: "Bread" })).status).toBe(404);
});

test("a body that is not right is refused with the field's name", async () => {
  const { id } = await newList(ana);
  const path = `${root}/${id}/items`;
  const answer = await call(items.POST, {
    method: "POST",
    path,
    as: ana,
    params: { id },
    body: { name: "", quantity: -1, colour: "red" },
  });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(await answer.json())).toMatch(/name.*quantity|quantity.*name/);
});
