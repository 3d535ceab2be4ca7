import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as job from "@/app/api/v1/jobs/[id]/route";
import * as photo from "@/app/api/v1/receipts/[id]/photos/[n]/route";
import * as receipt from "@/app/api/v1/receipts/[id]/route";
import * as scan from "@/app/api/v1/receipts/scan/route";
import { database } from "@/lib/db/client";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { prepareQueue } from "@/lib/jobs/queue";
import { newId } from "@/lib/kernel/new-id";
import { call, newPerson, type Person } from "./api";

const path = "/api/v1/receipts/scan";
let ana: Person;
let ben: Person;
let paper: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  await prepareQueue();
  [ana, ben] = [await newPerson("ana@example.org"), await newPerson("ben@example.org")];
  const white = sharp({ create: { width: 400, height: 900, channels: 3, background: "#fff" } });
  paper = new Uint8Array(await white.jpeg().toBuffer());
});
afterAll(closeRateLimits);

function formOf(bytes: Uint8Array<ArrayBuffer>, name: string, metadata?: unknown): FormData {
  const form = new FormData();
  form.append("file", new Blob([bytes]), name);
  if (metadata !== undefined) form.append("metadata", JSON.stringify(metadata));
  return form;
}
const send = (as: Person, body: FormData) => call(scan.POST, { method: "POST", path, as, body });
const pngChunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A picture of 60,000 by 60,000 pixels in a few hundred bytes. */
function bomb(): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(60_000, 0);
  header.writeUInt32BE(60_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const parts = [
    pngChunk("IHDR", header),
    pngChunk("IDAT", deflateSync(Buffer.alloc(1_000))),
    pngChunk("IEND", Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...parts]));
}

test("a photo becomes a receipt, its kept original and one job", async () => {
  const answer = await send(ana, formOf(paper, "receipt.jpg"));
  expect(answer.status).toBe(202);
  const body = (await answer.json()) as { job_id: string; receipt_id: string; status_url: string };
  expect(body.status_url).toBe(`/api/v1/jobs/${body.job_id}`);
  const status = await call(job.GET, { path: body.status_url, as: ana, params: { id: body.job_id } });
  expect(await status.json()).toMatchObject({ status: "queued", receipt_id: body.receipt_id });
  const row = await call(receipt.GET, { path: "/x", as: ana, params: { id: body.receipt_id } });
  expect(await row.json()).toMatchObject({ status: "queued", photo_count: 1, items: [] });
  const shown = await call(photo.GET, { path: "/x", as: ana, params: { id: body.receipt_id, n: "0" } });
  expect(shown.headers.get("content-type")).toBe("image/jpeg");
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(paper);
});

test("sending again after a lost answer makes no second receipt", async () => {
  const metadata = { receipt_id: newId() };
  const first = await (await send(ana, formOf(paper, "a.jpg", metadata))).json();
  const second = await (await send(ana, formOf(paper, "a.jpg", metadata))).json();
  expect(second).toEqual(first);
  expect(await database().receiptPhoto.count({ where: { receiptId: metadata.receipt_id } })).toBe(1);
});

test("a text file named .jpg is refused, and nothing of it is kept", async () => {
  const before = await database().receiptPhoto.count();
  const answer = await send(ana, formOf(new TextEncoder().encode("milk 1.29"), "receipt.jpg"));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code: "ERR_OCR_001" });
  expect(await database().receiptPhoto.count()).toBe(before);
});

test("a small file that would unpack to gigabytes is refused unopened", async () => {
  const answer = await send(ana, formOf(bomb(), "bomb.png"));
  expect(await answer.json()).toMatchObject({ status: 413, code: "ERR_OCR_005" });
});

test("eighty megabytes are refused before they are read", async () => {
  const headers = { "content-length": String(80 * 1024 * 1024) };
  const request = { method: "POST", path, as: ben, body: formOf(paper, "huge.jpg"), headers };
  expect(await (await call(scan.POST, request)).json()).toMatchObject({ status: 413, code: "ERR_INPUT_002" });
});

test("a form without a photo, or with unknown metadata, is told which part is wrong", async () => {
  expect(await (await send(ben, new FormData())).json()).toMatchObject({ status: 400, errors: [{ field: "file" }] });
  const odd = await send(ben, formOf(paper, "a.jpg", { colour: "red" }));
  expect(await odd.json()).toMatchObject({ status: 400, errors: [{ field: "metadata" }] });
});

test("another household's receipt, photo and job do not exist", async () => {
  const sent = await send(ana, formOf(paper, "mine.jpg"));
  const { receipt_id: id, job_id: jobId } = (await sent.json()) as { receipt_id: string; job_id: string };
  expect((await call(receipt.GET, { path: "/x", as: ben, params: { id } })).status).toBe(404);
  expect((await call(photo.GET, { path: "/x", as: ben, params: { id, n: "0" } })).status).toBe(404);
  expect((await call(job.GET, { path: "/x", as: ben, params: { id: jobId } })).status).toBe(404);
  expect((await call(receipt.DELETE, { method: "DELETE", path: "/x", as: ben, params: { id } })).status).toBe(404);
});

test("deleting a receipt deletes its photos", async () => {
  const { receipt_id: id } = (await (await send(ana, formOf(paper, "old.jpg"))).json()) as { receipt_id: string };
  expect((await call(receipt.DELETE, { method: "DELETE", path: "/x", as: ana, params: { id } })).status).toBe(204);
  expect((await call(photo.GET, { path: "/x", as: ana, params: { id, n: "0" } })).status).toBe(404);
});
