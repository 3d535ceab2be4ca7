/** Photographed pages on their way to text: taken in, looked at, forgotten. Every query names the household. */
import { database } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import { enqueue } from "@/lib/jobs/queue";
import { msPerDay } from "@/lib/kernel/day";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { ObjectStore } from "@/lib/platform/object-store/port";

type Sender = { householdId: HouseholdId; userId: UserId };
type PagePhoto = { bytes: Uint8Array; format: string; contentType: string };

/** Keeps the photo and orders its reading; row and job are written in one transaction. */
export async function acceptPagePhoto(
  { householdId, userId }: Sender,
  { bytes, format, contentType }: PagePhoto,
  store: ObjectStore,
): Promise<{ jobId: string }> {
  const id = newId();
  const objectKey = `recipe-pages/${householdId}/${id}.${format}`;
  await store.put(objectKey, bytes, contentType);
  try {
    await database().$transaction(async (transaction) => {
      await transaction.recipePageReading.create({
        data: { id, householdId, userId, objectKey },
        select: { id: true },
      });
      await transaction.job.create({
        data: { id, householdId, kind: "read-recipe-page", subjectId: id },
        select: { id: true },
      });
      const payload = { v: 1, jobId: id, householdId } as const;
      await enqueue(transaction, "read-recipe-page", payload, { key: `read-recipe-page:${id}` });
    });
  } catch (thrown) {
    await store.remove(objectKey).catch(() => undefined);
    throw thrown;
  }
  return { jobId: id };
}

type PageReading = { id: string; stage: string; lines: string[] };

/** How far a page of the household is. Fails with not_found. */
export async function showPageReading(householdId: HouseholdId, id: string): Promise<Result<PageReading, Failure>> {
  const found = await database().recipePageReading.findFirst({
    where: { id, householdId },
    select: { id: true, stage: true, lines: true },
  });
  return found ? ok(found) : fail({ kind: "not_found" });
}

/** Forgets pages read more than a day ago, and photos of pages that never were. */
export async function forgetPageReadings(nowMs: number, store: ObjectStore): Promise<number> {
  const where = { createdAt: { lt: new Date(nowMs - msPerDay) } };
  const old = await database().recipePageReading.findMany({ where, select: { objectKey: true } });
  for (const { objectKey } of old) if (objectKey) await store.remove(objectKey);
  return (await database().recipePageReading.deleteMany({ where })).count;
}
