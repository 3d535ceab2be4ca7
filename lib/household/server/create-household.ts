import type { Transaction } from "@/lib/db/client";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { writeOps } from "@/lib/sync/server/write-ops";

/**
 * A new household with its owner. The row is made first, since writes take its lock; its settings then go through the
 * one write path like everything else.
 * @param household.timeZone IANA name; "Etc/UTC" when the browser did not say
 */
export async function createHousehold(
  transaction: Transaction,
  household: { userId: UserId; name: string; timeZone?: string | undefined },
): Promise<HouseholdId> {
  const householdId = newId<"household">();
  await transaction.household.create({ data: { id: householdId, ownerId: household.userId }, select: { id: true } });
  await transaction.membership.create({
    data: { householdId, userId: household.userId, role: "owner" },
    select: { userId: true },
  });
  const fields = { name: household.name, timeZone: household.timeZone ?? "Etc/UTC", digestHour: 8 };
  const drafts = [{ e: "household", k: householdId, t: "new", f: fields } as const];
  const written = await writeOps({ householdId, actor: { userId: household.userId }, drafts }, transaction);
  if (!written.ok) throw new Error(`a new household was refused: ${written.error.kind}`);
  return householdId;
}
