import type { Failure, FailureKind } from "@/lib/http/failures";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { OpDraft } from "@/lib/sync/core/op";
import { writeOps } from "@/lib/sync/server/write-ops";

export type Writer = { householdId: HouseholdId; userId: UserId };

/** Writes drafts as one. Fails with forbidden, invalid_input, or `missing` where a row is gone. */
export async function write(
  { householdId, userId }: Writer,
  drafts: readonly OpDraft[],
  missing: FailureKind,
): Promise<Result<null, Failure>> {
  if (drafts.length === 0) return ok(null);
  const written = await writeOps({ householdId, actor: { userId }, drafts });
  if (written.ok) return ok(null);
  if (written.error.kind === "forbidden") return fail({ kind: "forbidden" });
  return fail({ kind: written.error.kind === "row_missing" ? missing : "invalid_input" });
}
