import { database } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import type { HouseholdId } from "@/lib/kernel/id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { Role } from "@/lib/household/core/roles";

const shownMax = 50;

export type OpenInvite = { id: string; role: Role; email: string | null; expiresAt: Date };

const isOpen = () => ({ usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } });

/** Invitations that could still be used, the newest first. The links themselves are kept only as hashes. */
export const listInvites = (householdId: HouseholdId): Promise<OpenInvite[]> =>
  database().invite.findMany({
    where: { householdId, ...isOpen() },
    select: { id: true, role: true, email: true, expiresAt: true },
    orderBy: { createdAt: "desc" },
    take: shownMax,
  });

/** Makes an invitation useless. Fails with not_found. */
export async function revokeInvite(householdId: HouseholdId, id: string): Promise<Result<null, Failure>> {
  const { count } = await database().invite.updateMany({
    where: { id, householdId, ...isOpen() },
    data: { revokedAt: new Date() },
  });
  return count === 1 ? ok(null) : fail({ kind: "not_found" });
}
