import { database, type Transaction } from "@/lib/db/client";
import { failures } from "@/lib/http/failures";
import { dayInZone } from "@/lib/kernel/day";
import { newId } from "@/lib/kernel/new-id";
import type { ExpenseReader } from "@/lib/platform/expense/port";
import type { ObjectStore } from "@/lib/platform/object-store/port";
import type { OcrEngine } from "@/lib/platform/ocr/port";
import { receiptDrafts } from "@/lib/receipts/core/draft/receipt-drafts";
import { mayImprove, ontoDraft } from "@/lib/receipts/core/draft/improve-draft";
import { combineReadings, type CombinedReading } from "@/lib/receipts/core/draft/combine-readings";
import type { ReceiptReading } from "@/lib/receipts/core/reading";
import type { OpDraft } from "@/lib/sync/core/op";
import type { Row } from "@/lib/sync/core/entities";
import type { RowState } from "@/lib/sync/core/row-state";
import { readRow, readRows } from "@/lib/sync/server/read-rows";
import { writeOps } from "@/lib/sync/server/write-ops";
import { loadLessons } from "./load-lessons";
import { readReceipt } from "./read-receipt";
import { withExpenseReader } from "./second-opinion";

type Payload = { jobId: string; householdId: string; receiptId: string };
type Attempt = { number: number; isLast: boolean; signal: AbortSignal };
/** @property expense another reader to compare with, where one is configured */
type Ports = { store: ObjectStore; ocr: OcrEngine; expense?: ExpenseReader | null };

/** States in which a receipt still waits for this job; in any other it was read, confirmed or thrown away meanwhile. */
const isWaiting = (status: string): boolean => status === "queued" || status === "reading";

/** A phone has read it already; the server looks as well, in case it can do better. */
const isDeviceDraft = (receipt: Row<"receipt">): boolean => receipt.status === "review" && receipt.readBy === "device";

async function writeAsWorker(householdId: string, drafts: readonly OpDraft[], transaction: Transaction): Promise<void> {
  const written = await writeOps({ householdId, actor: "system", drafts }, transaction);
  if (!written.ok) throw new Error(`the worker's draft was refused: ${JSON.stringify(written.error)}`);
}

/** Two tries of one job may meet: whoever comes second waits here, and then sees what the first has written. */
async function lockReceipt({ householdId, receiptId }: Payload, transaction: Transaction) {
  await transaction.$queryRaw`SELECT 1 FROM households WHERE id = ${householdId}::uuid FOR UPDATE`;
  return readRow("receipt", { householdId, id: receiptId }, transaction);
}

const setReceipt = (receiptId: string, f: Extract<OpDraft, { e: "receipt"; t: "set" }>["f"]): OpDraft => ({
  e: "receipt",
  k: receiptId,
  t: "set",
  f,
});

/** Marks job and receipt as under way. False when there is nothing left to do. */
function begin(payload: Payload, attempt: Attempt): Promise<boolean> {
  const { jobId, householdId, receiptId } = payload;
  return database().$transaction(async (transaction) => {
    const receipt = await lockReceipt(payload, transaction);
    const isNeeded = receipt !== null && (isWaiting(receipt.row.status) || isDeviceDraft(receipt.row));
    const data = isNeeded
      ? { status: "running", attempts: attempt.number, startedAt: new Date() }
      : { status: "done", finishedAt: new Date() };
    await transaction.job.updateMany({ where: { id: jobId, householdId }, data });
    if (!isNeeded) return false;
    if (receipt.row.status === "queued") {
      await writeAsWorker(householdId, [setReceipt(receiptId, { status: "reading" })], transaction);
    }
    return true;
  });
}

async function loadPhotos({ householdId, receiptId }: Payload, store: ObjectStore): Promise<Uint8Array[]> {
  const photos = await database().receiptPhoto.findMany({
    where: { householdId, receiptId },
    select: { objectKey: true },
    orderBy: { position: "asc" },
  });
  const files = await Promise.all(photos.map((photo) => store.get(photo.objectKey)));
  if (files.length === 0 || files.some((file) => file === null))
    throw new Error("a photo is missing in the object store");
  return files.filter((file) => file !== null);
}

async function todayOf(householdId: string): Promise<ReturnType<typeof dayInZone>> {
  const household = await readRow("household", { householdId, id: householdId });
  return dayInZone(Date.now(), household?.row.timeZone ?? "Etc/UTC");
}

async function draftOf({ householdId, receiptId }: Payload, reading: CombinedReading): Promise<OpDraft[]> {
  if (!reading.isReceipt) return [];
  const [today, lessons] = await Promise.all([todayOf(householdId), loadLessons(householdId)]);
  return receiptDrafts(reading, { receiptId, householdId, today, lessons, readBy: "server", nextId: () => newId() });
}

/** It waits for review already, and its reader has been told so. */
const withoutStatus = (draft: OpDraft): OpDraft => {
  if (draft.e !== "receipt" || draft.t !== "set") return draft;
  const { status: _, ...fields } = draft.f;
  return { ...draft, f: fields };
};

/** Puts the server's reading in place of a phone's, unless a person has touched that. */
async function improve(
  { householdId, receiptId }: Payload,
  receipt: RowState,
  drafts: readonly OpDraft[],
  transaction: Transaction,
): Promise<void> {
  const lines = await readRows("receiptLine", { householdId, where: { receiptId } }, transaction);
  const ordered = [...lines.rows].sort((left, right) => left.row.position - right.row.position);
  if (
    !mayImprove(
      receipt,
      ordered.map(({ state }) => state),
    )
  )
    return;
  await writeAsWorker(
    householdId,
    ontoDraft(
      drafts.map(withoutStatus),
      ordered.map(({ row }) => row.id),
    ),
    transaction,
  );
}

/** Writes the draft, with its event, and the job's end in one transaction, unless another try has been faster. */
async function finish(payload: Payload, reading: CombinedReading): Promise<void> {
  const { jobId, householdId, receiptId } = payload;
  // Named and dated before the transaction begins: the catalog's models load with the first line, and rows are locked below.
  const drafts = await draftOf(payload, reading);
  await database().$transaction(async (transaction) => {
    const receipt = await lockReceipt(payload, transaction);
    const done = { status: "done", finishedAt: new Date(), errorCode: null as string | null };
    if (receipt && isWaiting(receipt.row.status)) {
      if (reading.isReceipt) {
        await writeAsWorker(householdId, drafts, transaction);
      } else {
        done.errorCode = failures.receipt_unrecognised.code;
        const fields = { status: "not_receipt", failure: done.errorCode } as const;
        await writeAsWorker(householdId, [setReceipt(receiptId, fields)], transaction);
      }
    } else if (receipt && isDeviceDraft(receipt.row) && reading.isReceipt) {
      await improve(payload, receipt.state, drafts, transaction);
    }
    await transaction.job.updateMany({ where: { id: jobId, householdId }, data: done });
  });
}

/** Notes a failed try; after the last one the receipt says so and waits for a person. */
async function noteFailure(payload: Payload, attempt: Attempt): Promise<void> {
  const { jobId, householdId, receiptId } = payload;
  const errorCode = failures.reading_failed.code;
  await database().$transaction(async (transaction) => {
    const data = attempt.isLast
      ? { status: "dead", errorCode, finishedAt: new Date() }
      : { status: "failed", errorCode };
    await transaction.job.updateMany({ where: { id: jobId, householdId }, data });
    const receipt = await lockReceipt(payload, transaction);
    if (!attempt.isLast || !receipt || !isWaiting(receipt.row.status)) return;
    const fields = { status: "failed", failure: errorCode } as const;
    await writeAsWorker(householdId, [setReceipt(receiptId, fields)], transaction);
  });
}

/**
 * Reads a receipt's photos into a draft for review. Safe to run twice: a receipt that no longer waits is left alone, and
 * the draft appears whole or not at all. Rejects when this try failed, after noting it.
 */
export async function processReceipt(payload: Payload, attempt: Attempt, ports: Ports): Promise<void> {
  if (!(await begin(payload, attempt))) return;
  try {
    const photos = await loadPhotos(payload, ports.store);
    const readings: ReceiptReading[] = [];
    for (const photo of photos) {
      const reading = await readReceipt(photo, ports.ocr, attempt.signal);
      const asked = { ...payload, expense: ports.expense ?? null, signal: attempt.signal };
      readings.push(await withExpenseReader(reading, photo, asked));
    }
    await finish(payload, combineReadings(readings));
  } catch (thrown) {
    await noteFailure(payload, attempt);
    throw thrown;
  }
}
