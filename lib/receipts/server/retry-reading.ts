import { database } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import { enqueue } from "@/lib/jobs/queue";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { readRow } from "@/lib/sync/server/read-rows";
import { writeOps } from "@/lib/sync/server/write-ops";

/** Reads a receipt's photos again after a reading that came to nothing. Fails with receipt_not_found or receipt_not_ready. */
export async function retryReading(
  caller: { householdId: HouseholdId; userId: UserId },
  receiptId: string,
): Promise<Result<{ jobId: string }, Failure>> {
  const { householdId, userId } = caller;
  const jobId = newId<"job">();
  return database().$transaction(async (transaction) => {
    const found = await readRow("receipt", { householdId, id: receiptId }, transaction);
    if (!found) return fail({ kind: "receipt_not_found" });
    if (found.row.status !== "failed" && found.row.status !== "not_receipt") return fail({ kind: "receipt_not_ready" });
    const drafts = [{ e: "receipt", k: receiptId, t: "set", f: { status: "queued", failure: null } } as const];
    const written = await writeOps({ householdId, actor: { userId }, drafts }, transaction);
    if (!written.ok) return fail({ kind: "forbidden" });
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
    return ok({ jobId });
  });
}
