import { database } from "@/lib/db/client";
import { failures } from "@/lib/http/failures";
import type { ObjectStore } from "@/lib/platform/object-store/port";

type Named = { jobId: string; householdId: string };
type Attempt = { number: number; isLast: boolean };

const where = ({ jobId, householdId }: Named) => ({ id: jobId, householdId });

/** The photo's key, or null when there is nothing left to read. */
async function begin(named: Named, attempt: number): Promise<string | null> {
  const reading = await database().recipePageReading.findFirst({
    where: { ...where(named), stage: "queued" },
    select: { objectKey: true },
  });
  const data = reading?.objectKey
    ? { status: "running", attempts: attempt, startedAt: new Date() }
    : { status: "done", finishedAt: new Date() };
  await database().job.updateMany({ where: where(named), data });
  return reading?.objectKey ?? null;
}

async function end(named: Named, stage: "done" | "failed", lines: string[]): Promise<void> {
  const isDone = stage === "done";
  const errorCode = isDone ? null : failures.page_photo_failed.code;
  await database().$transaction([
    database().recipePageReading.updateMany({
      where: { ...where(named), stage: "queued" },
      data: { stage, lines, objectKey: null },
    }),
    database().job.updateMany({
      where: where(named),
      data: { status: isDone ? "done" : "dead", errorCode, finishedAt: new Date() },
    }),
  ]);
}

/**
 * Reads the lines of a photographed page and lets the photo go. Safe to run twice: a page that is read, or that nobody
 * waits for any more, is left alone. Rejects when this try failed.
 */
export async function readRecipePage(
  named: Named,
  attempt: Attempt,
  store: ObjectStore,
  linesOf: (photo: Uint8Array) => Promise<string[]>,
): Promise<void> {
  const objectKey = await begin(named, attempt.number);
  if (objectKey === null) return;
  try {
    const photo = await store.get(objectKey);
    if (!photo) throw new Error("the photo is missing in the object store");
    await end(named, "done", await linesOf(photo));
  } catch (thrown) {
    if (!attempt.isLast) {
      const data = { status: "failed", errorCode: failures.page_photo_failed.code };
      await database().job.updateMany({ where: where(named), data });
      throw thrown;
    }
    await end(named, "failed", []);
    await store.remove(objectKey);
    throw thrown;
  }
  await store.remove(objectKey);
}
