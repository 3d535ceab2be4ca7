import { afterAll, beforeAll, expect, test } from "vitest";
import { POST as report } from "@/app/api/v1/funnel/route";
import { isAdmin, makeAdmin } from "@/lib/account/server/admins";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { prepareQueue } from "@/lib/jobs/queue";
import { countStep } from "@/lib/landing/server/count-step";
import { readFunnel } from "@/lib/landing/server/read-funnel";
import { call, newPerson } from "./api";

beforeAll(prepareQueue);
afterAll(closeRateLimits);

/** A beacon of our own page names where it comes from. */
const ownOrigin = { origin: "http://localhost:3000" };
const send = async (body: unknown, headers: Record<string, string> = {}): Promise<number> =>
  (await call(report, { method: "POST", path: "/api/v1/funnel", body, headers: { ...ownOrigin, ...headers } })).status;
const today = async () => (await readFunnel(1))[0]?.counts;

test("a step adds one to its day, and none for who asks not to be counted", async () => {
  expect(await send({ step: "landing_view" })).toBe(204);
  expect(await send({ step: "landing_view" })).toBe(204);
  expect(await send({ step: "demo_open" })).toBe(204);
  expect(await send({ step: "demo_open" }, { dnt: "1" })).toBe(204);
  expect(await send({ step: "demo_open" }, { "sec-gpc": "1" })).toBe(204);
  expect(await today()).toMatchObject({ landing_view: 2, demo_open: 1, registered: 0 });
});

test("a browser cannot claim a registration, an unknown step or anything besides", async () => {
  expect(await send({ step: "registered" })).toBe(400);
  expect(await send({ step: "bought" })).toBe(400);
  expect(await send({ step: "landing_view", who: "me" })).toBe(400);
});

test("days stand apart, newest first, and a day without visits counts zero", async () => {
  const nowMs = Date.UTC(2030, 0, 3, 0, 30);
  await countStep("install", nowMs);
  await countStep("install", nowMs - 2 * 86_400_000);
  const days = await readFunnel(3, nowMs);
  expect(days.map(({ day, counts }) => [day, counts.install])).toEqual([
    ["2030-01-03", 1],
    ["2030-01-02", 0],
    ["2030-01-01", 1],
  ]);
});

test("nobody is an admin until made one", async () => {
  const person = await newPerson("admin@example.com");
  expect(await isAdmin(person.userId)).toBe(false);
  expect(await makeAdmin("nobody@example.com")).toBe(false);
  expect(await makeAdmin("admin@example.com")).toBe(true);
  expect(await isAdmin(person.userId)).toBe(true);
});
