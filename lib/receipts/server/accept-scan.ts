import { createHash } from "node:crypto";
import { database } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import { enqueue } from "@/lib/jobs/queue";
import type { HouseholdId, Id, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { ObjectStore } from "@/lib/platform/object-store/port";
import { contentTypeOf } from "@/lib/receipts/core/photo/format";
import { photosPerReceiptMax } from "@/lib/receipts/core/photo/limits";
import { withoutLocation } from "@/lib/receipts/core/photo/without-location";
import type { Row } from "@/lib/sync/core/entities";
import { readRow } from "@/lib/sync/server/read-rows";
import { writeOps } from "@/lib/sync/server/write-ops";
import { checkPhoto, type CheckedPhoto } from "./check-photo";

export type Scan = { jobId: string; receiptId: string };

type ScanRequest = {
  householdId: HouseholdId;
  userId: UserId;
  /** Chosen by the sender, so that sending again after a lost answer makes no second receipt. */
  receiptId?: string | undefined;
  photos: readonly Uint8Array[];
};

async function checkAll(photos: readonly Uint8Array[]): Promise<Result<CheckedPhoto[], Failure>> {
  if (photos.length === 0)
    return fail({ kind: "invalid_input", errors: [{ field: "file", message: "Send a photo." }] });
  if (photos.length > photosPerReceiptMax) {
    const message = `Send at most ${photosPerReceiptMax} photos of one receipt.`;
    return fail({ kind: "invalid_input", errors: [{ field: "file", message }] });
  }
  const checked: CheckedPhoto[] = [];
  for (const bytes of photos) {
    const photo = await checkPhoto(withoutLocation(bytes));
    if (!photo.ok) return photo;
    checked.push(photo.value);
  }
  return ok(checked);
}

async function knownScan(householdId: HouseholdId, receiptId: string): Promise<Scan | null> {
  const job = await database().job.findFirst({
    where: { householdId, subjectId: receiptId, kind: "read-receipt" },
    select: { id: true },
    orderBy: { createdAt: "asc" },
  });
  return job && { jobId: job.id, receiptId };
}

/**
 * Takes the photos of one receipt: keeps the originals, without where they were taken, in the object store, then writes the receipt, its photos and the
 * job that reads them in one transaction. When that fails the objects are removed again, so nothing half-done is kept.
 */
export async function acceptScan(request: ScanRequest, store: ObjectStore): Promise<Result<Scan, Failure>> {
  const { householdId, userId } = request;
  const photos = await checkAll(request.photos);
  if (!photos.ok) return photos;
  const receiptId = (request.receiptId ?? newId()) as Id<"receipt">;
  const known = await knownScan(householdId, receiptId);
  if (known) return ok(known);

  const kept = photos.value.map((photo, position) => ({
    ...photo,
    position,
    id: newId<"photo">(),
    objectKey: `receipts/${householdId}/${receiptId}/${position}-${newId<"object">()}.${photo.format}`,
  }));
  try {
    for (const photo of kept) await store.put(photo.objectKey, photo.bytes, contentTypeOf[photo.format]);
    return await record({ householdId, userId, receiptId, kept });
  } catch (thrown) {
    await Promise.allSettled(kept.map((photo) => store.remove(photo.objectKey)));
    throw thrown;
  }
}

/** What a phone has read by itself, or a person has typed, is not put back into the queue by its photo arriving. */
const isUnread = (receipt: Row<"receipt">): boolean => !["review", "confirmed", "discarded"].includes(receipt.status);

/** One photo's own hash; of several, the hash of theirs in their order. Hex. */
const hashTogether = (hashes: readonly string[]): string =>
  hashes.length === 1 ? (hashes[0] ?? "") : createHash("sha256").update(hashes.join("\n")).digest("hex");

type KeptPhoto = CheckedPhoto & { position: number; id: string; objectKey: string };

function record(scan: {
  householdId: HouseholdId;
  userId: UserId;
  receiptId: Id<"receipt">;
  kept: readonly KeptPhoto[];
}): Promise<Result<Scan, Failure>> {
  const { householdId, userId, receiptId, kept } = scan;
  const jobId = newId<"job">();
  return database().$transaction(async (transaction) => {
    const source = { photoCount: kept.length, sourceHash: hashTogether(kept.map(({ sha256 }) => sha256)) };
    const fields = { status: "queued", addedBy: userId, addedAt: Date.now(), ...source } as const;
    const isThere = await readRow("receipt", { householdId, id: receiptId }, transaction);
    const draft = isThere
      ? ({
          e: "receipt",
          k: receiptId,
          t: "set",
          f: { ...(isUnread(isThere.row) && ({ status: "queued" } as const)), ...source },
        } as const)
      : ({ e: "receipt", k: receiptId, t: "new", f: fields } as const);
    const written = await writeOps({ householdId, actor: { userId }, drafts: [draft] }, transaction);
    if (!written.ok) return fail({ kind: written.error.kind === "forbidden" ? "forbidden" : "conflict" });
    await transaction.receiptPhoto.createMany({
      data: kept.map(({ id, position, objectKey, format, bytes, width, height, sha256 }) => ({
        id,
        householdId,
        receiptId,
        position,
        objectKey,
        contentType: contentTypeOf[format],
        byteSize: bytes.byteLength,
        width,
        height,
        sha256,
      })),
    });
    await transaction.job.create({
      data: { id: jobId, householdId, kind: "read-receipt", subjectId: receiptId },
      select: { id: true },
    });
    await enqueue(
      transaction,
      "read-receipt",
      { v: 1, jobId, householdId, receiptId },
      {
        key: `receipt:${receiptId}`,
      },
    );
    return ok({ jobId, receiptId });
  });
}
