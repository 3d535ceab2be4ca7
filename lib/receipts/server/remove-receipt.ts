import { database } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { ObjectStore } from "@/lib/platform/object-store/port";
import { readRow, readRows } from "@/lib/sync/server/read-rows";
import { writeOps } from "@/lib/sync/server/write-ops";

/** Deletes a receipt with its lines and photos; lots that came of it stay. Fails with receipt_not_found or forbidden. */
export async function removeReceipt(
  caller: { householdId: HouseholdId; userId: UserId },
  receiptId: string,
  store: ObjectStore,
): Promise<Result<null, Failure>> {
  const { householdId, userId } = caller;
  const removed = await database().$transaction(async (transaction): Promise<Result<string[], Failure>> => {
    const found = await readRow("receipt", { householdId, id: receiptId }, transaction);
    if (!found) return fail({ kind: "receipt_not_found" });
    const lines = await readRows("receiptLine", { householdId, where: { receiptId } }, transaction);
    const drafts = [
      ...lines.rows.map(({ row }) => ({ e: "receiptLine", k: row.id, t: "del" }) as const),
      { e: "receipt", k: receiptId, t: "del" } as const,
    ];
    const written = await writeOps({ householdId, actor: { userId }, drafts }, transaction);
    if (!written.ok) return fail({ kind: "forbidden" });
    const photos = await transaction.receiptPhoto.findMany({
      where: { householdId, receiptId },
      select: { objectKey: true },
    });
    await transaction.receiptPhoto.deleteMany({ where: { householdId, receiptId } });
    return ok(photos.map((photo) => photo.objectKey));
  });
  if (!removed.ok) return removed;
  await Promise.allSettled(removed.value.map((key) => store.remove(key)));
  return ok(null);
}
