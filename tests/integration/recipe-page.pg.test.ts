import fs from "node:fs";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as pagePhoto from "@/app/api/v1/recipes/import/photo/[id]/route";
import * as pagePhotos from "@/app/api/v1/recipes/import/photo/route";
import { eraseAccount } from "@/lib/account/server/erase";
import { database } from "@/lib/db/client";
import { dataPath } from "@/lib/env/server";
import { closeRateLimits } from "@/lib/http/rate-limit";
import type { UserId } from "@/lib/kernel/id";
import { prepareQueue } from "@/lib/jobs/queue";
import { localObjectStore } from "@/lib/platform/object-store/local";
import { forgetPageReadings } from "@/lib/recipes/server/page-readings";
import { readRecipePage } from "@/lib/recipes/server/read-recipe-page";
import { call, newPerson, type Person } from "./api";

const path = "/api/v1/recipes/import/photo";
const msPerDay = 86_400_000;
const store = () => localObjectStore(dataPath("objects"));
let ana: Person;
let eve: Person;
let paper: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  await prepareQueue();
  [ana, eve] = [await newPerson("ana@example.org"), await newPerson("eve@example.org")];
  const white = sharp({ create: { width: 600, height: 800, channels: 3, background: "#fff" } });
  paper = new Uint8Array(await white.jpeg().toBuffer());
});
afterAll(closeRateLimits);

async function send(bytes: Uint8Array<ArrayBuffer>, as = ana): Promise<Response> {
  const body = new FormData();
  body.append("file", new Blob([bytes]), "page.jpg");
  return call(pagePhotos.POST, { method: "POST", path, as, body });
}
async function sent(as = ana): Promise<string> {
  const answer = await send(paper, as);
  expect(answer.status).toBe(202);
  return ((await answer.json()) as { job_id: string }).job_id;
}
const show = (id: string, as = ana): Promise<Response> => call(pagePhoto.GET, { path, as, params: { id } });
const seen = async (id: string) => (await show(id)).json() as Promise<{ stage: string; lines: string[] }>;
const keyOf = async (id: string) =>
  (await database().recipePageReading.findUniqueOrThrow({ where: { id }, select: { objectKey: true } })).objectKey ??
  "";
const named = (jobId: string, as = ana) => ({ jobId, householdId: as.householdId });
const read = (id: string, linesOf: () => Promise<string[]>, attempt = { number: 1, isLast: false }) =>
  readRecipePage(named(id), attempt, store(), linesOf);
const lines = ["Barley soup", "200 g barley"];

test("a page's lines are there for its household once it is read, its photo is not, and reading twice changes nothing", async () => {
  const id = await sent();
  expect(await seen(id)).toMatchObject({ stage: "queued", lines: [] });
  const key = await keyOf(id);
  expect(await store().get(key)).not.toBeNull();
  await read(id, () => Promise.resolve(lines));
  expect(await seen(id)).toMatchObject({ stage: "done", lines });
  expect(await store().get(key)).toBeNull();
  await read(id, () => Promise.reject(new Error("read twice")));
  expect(await seen(id)).toMatchObject({ stage: "done", lines });
  expect((await show(id, eve)).status).toBe(404);
});

test("a failed try is followed by another, and the last one says so", async () => {
  const id = await sent();
  const broken = () => Promise.reject(new Error("the reader broke"));
  await expect(read(id, broken)).rejects.toThrow("the reader broke");
  expect(await seen(id)).toMatchObject({ stage: "queued" });
  await expect(read(id, broken, { number: 3, isLast: true })).rejects.toThrow("the reader broke");
  expect(await seen(id)).toMatchObject({ stage: "failed", lines: [] });
  const job = await database().job.findUniqueOrThrow({ where: { id }, select: { status: true, errorCode: true } });
  expect(job).toEqual({ status: "dead", errorCode: "ERR_IMPORT_006" });
});

test("what is no photo is refused", async () => {
  expect((await send(new TextEncoder().encode("200 g flour"))).status).toBe(400);
});

test("pages are forgotten after a day, read or not, and with their household", async () => {
  const [old, young] = [await sent(), await sent()];
  const key = await keyOf(old);
  await database().recipePageReading.update({
    where: { id: old },
    data: { createdAt: new Date(Date.now() - 2 * msPerDay) },
    select: { id: true },
  });
  await forgetPageReadings(Date.now(), store());
  expect((await show(old)).status).toBe(404);
  expect(await store().get(key)).toBeNull();
  expect((await show(young)).status).toBe(200);
  const hers = await keyOf(await sent(eve));
  await eraseAccount(eve.userId as UserId, store());
  expect(await store().get(hers)).toBeNull();
  expect(fs.existsSync(dataPath("objects"))).toBe(true);
});
