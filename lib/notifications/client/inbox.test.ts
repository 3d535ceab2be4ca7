import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadInbox, markEntries, openInbox } from "./inbox";
import { inboxStore } from "./inbox-store";

const first = "01900000-0000-7000-8000-000000000001";
const second = "01900000-0000-7000-8000-000000000002";

type Asked = { method: string; answer: (body: unknown, status?: number) => void };

/** What the page has asked of the server and not been answered yet. */
let asked: Asked[] = [];

const entry = (id: string) => ({ id, created_at: "2026-11-28", is_read: false, kind: "receipt", payload: {} });
const page = (...ids: string[]) => ({ items: ids.map(entry), unread_count: ids.length, next: null });
const shown = () => inboxStore.getState().page?.items.map(({ id }) => id);

/** The oldest question of a method, once the page has asked it. */
async function next(method: string): Promise<Asked> {
  const found = await vi.waitUntil(() => asked.find((one) => one.method === method));
  asked = asked.filter((one) => one !== found);
  return found;
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal("fetch", (_path: string, { method = "GET" }: RequestInit) => {
    return new Promise<Response>((resolve) =>
      asked.push({ method, answer: (body, status = 200) => resolve(Response.json(body, { status })) }),
    );
  });
  openInbox(`somebody ${Math.random()}`);
});

afterEach(() => vi.unstubAllGlobals());

async function open(...ids: string[]): Promise<void> {
  const loading = loadInbox();
  (await next("GET")).answer(page(...ids));
  await loading;
}

test("an answer on its way does not bring back what was cleared meanwhile", async () => {
  await open(first, second);
  void loadInbox();
  const early = await next("GET");
  const marking = markEntries([first], { is_cleared: true });
  expect(shown()).toEqual([second]);
  early.answer(page(first, second));
  const change = await next("PATCH");
  expect(shown()).toEqual([second]);
  change.answer(null);
  await marking;
  (await next("GET")).answer(page(second));
  await vi.waitUntil(() => inboxStore.getState().page?.unread_count === 1);
  expect(shown()).toEqual([second]);
});

test("an answer that comes after the mark was taken is asked for once more", async () => {
  await open(first, second);
  const loading = loadInbox();
  const early = await next("GET");
  const marking = markEntries([first], { is_cleared: true });
  (await next("PATCH")).answer(null);
  await marking;
  early.answer(page(first, second));
  (await next("GET")).answer(page(second));
  await loading;
  expect(shown()).toEqual([second]);
});

test("what the server does not take is in view again", async () => {
  await open(first);
  const marking = markEntries([first], { is_cleared: true });
  expect(shown()).toEqual([]);
  (await next("PATCH")).answer({ code: "ERR_INPUT_001", title: "No" }, 400);
  expect(await marking).toBe(false);
  expect(shown()).toEqual([first]);
});
