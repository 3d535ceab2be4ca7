import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { register } from "@/lib/account/server/register";
import { database } from "@/lib/db/client";
import { dataPath } from "@/lib/env/server";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { prepareQueue } from "@/lib/jobs/queue";
import type { Day } from "@/lib/kernel/day";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import type { ExpenseReader } from "@/lib/platform/expense/port";
import { localObjectStore } from "@/lib/platform/object-store/local";
import type { OcrEngine } from "@/lib/platform/ocr/port";
import { combineReadings } from "@/lib/receipts/core/draft/combine-readings";
import { deviceDrafts } from "@/lib/receipts/core/draft/device-draft";
import { noLessons } from "@/lib/receipts/core/lessons/lesson";
import { parseReceipt } from "@/lib/receipts/core/parse/parse-receipt";
import type { PhotoText, TextBox } from "@/lib/receipts/core/ocr/text-box";
import { storeIdOf } from "@/lib/receipts/core/store-id";
import { acceptScan } from "@/lib/receipts/server/accept-scan";
import { processReceipt } from "@/lib/receipts/server/process-receipt";
import { getReceipt } from "@/lib/receipts/server/read";
import { retryReading } from "@/lib/receipts/server/retry-reading";
import type { OpDraft } from "@/lib/sync/core/op";
import { writeOps } from "@/lib/sync/server/write-ops";

const today = "2026-11-22" as Day;
const size = { width: 400, height: 700 };
let person: { householdId: HouseholdId; userId: UserId };
let photo: Uint8Array;
const store = () => localObjectStore(dataPath("objects"));

/** Text on a photo, line by line; a tab parts what stands left from what stands right. */
function textOf(lines: readonly string[]): PhotoText {
  const boxes = lines.flatMap((line, row) =>
    line.split("\t").map((text, column): TextBox => {
      const [x, y] = [column === 0 ? 20 : 300, 20 + row * 40];
      const w = text.length * 12;
      const quad = [
        [x, y],
        [x + w, y],
        [x + w, y + 24],
        [x, y + 24],
      ] as const;
      const positions = [...text].map((_, at) => (at + 0.5) / text.length);
      return { text, confidence: 0.97, quad, positions, others: [] };
    }),
  );
  return { boxes, turns: 0, ...size };
}

const engine = (read: () => PhotoText): OcrEngine => ({ read: async () => read(), close: async () => undefined });
const corner = engine(() =>
  textOf(["CORNER SHOP LTD", "20.11.2026", "WHOLE MILK\t1.29", "BROWN BREAD\t2.50", "TOTAL\t3.79", "CASH\t3.79"]),
);
const blank = engine(() => textOf([]));
const broken = engine(() => {
  throw new Error("the model is gone");
});
const attempt = (number: number, isLast = false) => ({ number, isLast, signal: AbortSignal.timeout(30_000) });

async function scanned() {
  const scan = await acceptScan({ ...person, photos: [photo] }, store());
  if (!scan.ok) throw new Error("the scan was refused");
  return { ...scan.value, householdId: person.householdId };
}
const statusOf = async (receiptId: string) => {
  const receipt = await getReceipt(person.householdId, receiptId);
  return receipt.ok ? receipt.value : null;
};
const jobOf = (jobId: string) =>
  database().job.findUnique({ where: { id: jobId }, select: { status: true, errorCode: true } });

beforeAll(async () => {
  await prepareQueue();
  const white = sharp({ create: { ...size, channels: 3, background: "#fff" } });
  photo = new Uint8Array(await white.jpeg().toBuffer());
});
beforeEach(async () => {
  const email = `${crypto.randomUUID()}@example.org`;
  await register({ name: "Ana", email, password: "correct horse battery" });
  person = (await database().membership.findFirstOrThrow({
    where: { user: { email } },
    select: { householdId: true, userId: true },
  })) as typeof person;
});
afterAll(closeRateLimits);

test("a read receipt waits for review with its lines, and is told of once", async () => {
  const scan = await scanned();
  await processReceipt(scan, attempt(1), { store: store(), ocr: corner });
  const receipt = await statusOf(scan.receiptId);
  expect(receipt).toMatchObject({ status: "review", purchase_date: "2026-11-20", total: 3.79 });
  expect(receipt?.items.map(({ price, quantity }) => [price, quantity])).toEqual([
    [1.29, 1],
    [2.5, 1],
  ]);
  expect(await jobOf(scan.jobId)).toMatchObject({ status: "done", errorCode: null });
});

test("what the household taught about a store's print holds for its next receipt, until it is taken back", async () => {
  const { householdId, userId } = person;
  const storeId = storeIdOf(householdId, "Corner Shop Ltd");
  const printed = {
    rawText: "WHOLE MILK 1.19",
    name: "Milk of the farm",
    location: "freezer",
    shelfLifeDays: 7,
  } as const;
  const k = newId();
  const teach = (draft: OpDraft) => writeOps({ householdId, actor: { userId }, drafts: [draft] });
  const nextReceipt = async () => {
    const scan = await scanned();
    await processReceipt(scan, attempt(1), { store: store(), ocr: corner });
    return (await statusOf(scan.receiptId))?.items[0];
  };
  await teach({ e: "lesson", k, t: "new", f: { ...printed, storeId } });
  expect(await nextReceipt()).toMatchObject({ name: printed.name, location: "freezer", expiry_date: "2026-11-27" });
  await teach({ e: "lesson", k, t: "del" });
  expect((await nextReceipt())?.location).toBe("fridge");
});

/** A draft as a phone makes it without a connection, and then its photo's arrival. */
async function readOnPhone() {
  const { householdId, userId } = person;
  const receiptId = newId();
  const reading = combineReadings([parseReceipt(textOf(["CORNER SHOP LTD", "MLK\t1.29", "TOTAL\t1.29"]), today)]);
  const drafts = deviceDrafts(reading, {
    ...{ receiptId, householdId, userId, today, nowMs: Date.now(), photoCount: 1, sourceHash: "aa" },
    lessons: noLessons,
    nextId: () => newId(),
  });
  await writeOps({ householdId, actor: { userId }, drafts });
  const scan = await acceptScan({ ...person, receiptId, photos: [photo] }, store());
  if (!scan.ok) throw new Error("the scan was refused");
  return { ...scan.value, householdId };
}

test("a phone's own draft waits for review at once, and the server's reading betters what nobody has touched", async () => {
  const scan = await readOnPhone();
  expect(await statusOf(scan.receiptId)).toMatchObject({ status: "review", items: [{ price: 1.29 }] });
  await processReceipt(scan, attempt(1), { store: store(), ocr: corner });
  expect((await statusOf(scan.receiptId))?.items.map(({ price }) => price)).toEqual([1.29, 2.5]);
  expect(await jobOf(scan.jobId)).toMatchObject({ status: "done" });
});

test("a draft somebody has touched stays theirs", async () => {
  const scan = await readOnPhone();
  const { householdId, userId } = person;
  const k = (await statusOf(scan.receiptId))?.items[0]?.id ?? "";
  const edit: OpDraft = { e: "receiptLine", k, t: "set", f: { name: "Oat milk" } };
  await writeOps({ householdId, actor: { userId }, drafts: [edit] });
  await processReceipt(scan, attempt(1), { store: store(), ocr: corner });
  expect((await statusOf(scan.receiptId))?.items.map(({ name }) => name)).toEqual(["Oat milk"]);
});

test("another reader's opinion marks the line it reads differently, costs an event a page and stops at the day's bound", async () => {
  const asked: number[] = [];
  const expense = (pagesPerDayMax: number): ExpenseReader => ({
    usdMicrosPerPage: 10_000,
    pagesPerDayMax,
    read: async (jpeg) => {
      asked.push(jpeg.byteLength);
      const lines = [{ name: "WHOLE MILK", priceText: "$1.29", quantityText: null }];
      return { store: null, dateText: null, totalText: "3.79", lines };
    },
  });
  const scan = await scanned();
  await processReceipt(scan, attempt(1), { store: store(), ocr: corner, expense: expense(1_000_000) });
  const doubts = (await statusOf(scan.receiptId))?.items.map(({ confidence }) => (confidence ?? 0) < 0.85);
  expect(doubts).toEqual([false, true]);
  const where = { householdId: person.householdId, type: "ocr.receipt.second_opinion" };
  expect(await database().event.findFirst({ where, select: { payload: true } })).toMatchObject({
    payload: { pages: 1, usd_micros: 10_000 },
  });
  const other = await scanned();
  await processReceipt(other, attempt(1), { store: store(), ocr: corner, expense: expense(0) });
  expect(asked).toHaveLength(1);
});

test("the same job run again changes nothing", async () => {
  const scan = await scanned();
  for (const number of [1, 2]) await processReceipt(scan, attempt(number), { store: store(), ocr: corner });
  expect((await statusOf(scan.receiptId))?.items).toHaveLength(2);
  expect(await database().event.count({ where: { householdId: person.householdId } })).toBe(1);
});

test("two workers on one job leave one draft", async () => {
  const scan = await scanned();
  const both = [1, 2].map((number) => processReceipt(scan, attempt(number), { store: store(), ocr: corner }));
  await Promise.allSettled(both);
  await processReceipt(scan, attempt(3), { store: store(), ocr: corner });
  expect((await statusOf(scan.receiptId))?.items).toHaveLength(2);
});

test("a photo without a receipt says so", async () => {
  const scan = await scanned();
  await processReceipt(scan, attempt(1), { store: store(), ocr: blank });
  expect(await statusOf(scan.receiptId)).toMatchObject({ status: "not_receipt", failure: "ERR_OCR_006", items: [] });
});

test("a failed try is tried again; after the last the receipt says so, and can be read once more", async () => {
  const scan = await scanned();
  const ports = { store: store(), ocr: broken };
  await expect(processReceipt(scan, attempt(1), ports)).rejects.toThrow("the model is gone");
  expect(await jobOf(scan.jobId)).toMatchObject({ status: "failed" });
  expect(await statusOf(scan.receiptId)).toMatchObject({ status: "reading" });
  await expect(processReceipt(scan, attempt(5, true), ports)).rejects.toThrow("the model is gone");
  expect(await jobOf(scan.jobId)).toMatchObject({ status: "dead", errorCode: "ERR_OCR_002" });
  expect(await statusOf(scan.receiptId)).toMatchObject({ status: "failed", failure: "ERR_OCR_002" });
  const retried = await retryReading(person, scan.receiptId);
  if (!retried.ok) throw new Error("the retry was refused");
  await processReceipt({ ...scan, jobId: retried.value.jobId }, attempt(1), { store: store(), ocr: corner });
  expect(await statusOf(scan.receiptId)).toMatchObject({ status: "review", failure: null });
});
