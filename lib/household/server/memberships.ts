import { database, type Transaction } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { mayLeave, mayRemove, rolesToGive } from "@/lib/household/core/membership";
import type { Role } from "@/lib/household/core/roles";
import { createHousehold } from "./create-household";

/** Who asks, in which household. The role is read anew from the row, since a session may remember an older one. */
type Asker = { userId: UserId; householdId: HouseholdId; name: string | null };

const householdsMax = 20;

export type HouseholdChoice = { householdId: string; name: string | null; role: Role; memberCount: number };

/** Households a person belongs to, the longest first. */
export async function listHouseholds(userId: UserId): Promise<HouseholdChoice[]> {
  const rows = await database().membership.findMany({
    where: { userId },
    select: {
      householdId: true,
      role: true,
      household: { select: { name: true, _count: { select: { memberships: true } } } },
    },
    orderBy: { joinedAt: "asc" },
    take: householdsMax,
  });
  return rows.map(({ householdId, role, household }) => ({
    householdId,
    name: household.name,
    role,
    memberCount: household._count.memberships,
  }));
}

/** Takes the household's lock first, so that two people who manage it at once do so one after the other. */
async function standings(transaction: Transaction, householdId: HouseholdId) {
  await transaction.$executeRaw`SELECT 1 FROM households WHERE id = ${householdId}::uuid FOR UPDATE`;
  return transaction.membership.findMany({
    where: { householdId },
    select: { userId: true, role: true, user: { select: { name: true } } },
  });
}

const notFound = fail({ kind: "not_found" } as Failure);
const forbidden = fail({ kind: "forbidden" } as Failure);

/**
 * Gives a member another role. Making somebody owner hands the household over: the former owner becomes an admin.
 * Fails with not_found or forbidden.
 */
export async function changeRole(asker: Asker, memberId: string, role: Role): Promise<Result<null, Failure>> {
  const { householdId } = asker;
  return database().$transaction(async (transaction) => {
    const members = await standings(transaction, householdId);
    const actor = members.find((each) => each.userId === asker.userId);
    const member = members.find((each) => each.userId === memberId);
    if (!actor || !member) return notFound;
    if (!rolesToGive(actor, member).includes(role)) return forbidden;
    const set = (userId: string, given: Role) =>
      transaction.membership.update({
        where: { householdId_userId: { householdId, userId } },
        data: { role: given },
        select: { userId: true },
      });
    await set(memberId, role);
    if (role === "owner") {
      await set(actor.userId, "admin");
      await transaction.household.update({
        where: { id: householdId },
        data: { ownerId: memberId },
        select: { id: true },
      });
    }
    return ok(null);
  });
}

/** Ends one membership. Whoever is left without any household gets a new one, so that their account still opens. */
export async function endMembership(
  transaction: Transaction,
  householdId: HouseholdId,
  member: { userId: UserId; name: string | null },
): Promise<void> {
  const { userId } = member;
  await transaction.membership.delete({
    where: { householdId_userId: { householdId, userId } },
    select: { userId: true },
  });
  await transaction.session.updateMany({ where: { userId, householdId }, data: { householdId: null } });
  const remaining = await transaction.membership.count({ where: { userId } });
  if (remaining === 0) {
    await createHousehold(transaction, { userId, name: member.name ? `${member.name}’s home` : "Home" });
  }
}

/** Takes a member out of the household. Fails with not_found or forbidden. */
export async function removeMember(asker: Asker, memberId: string): Promise<Result<null, Failure>> {
  return database().$transaction(async (transaction) => {
    const members = await standings(transaction, asker.householdId);
    const actor = members.find((each) => each.userId === asker.userId);
    const member = members.find((each) => each.userId === memberId);
    if (!actor || !member) return notFound;
    if (!mayRemove(actor, member)) return forbidden;
    await endMembership(transaction, asker.householdId, { userId: member.userId as UserId, name: member.user.name });
    return ok(null);
  });
}

/** Leaves the household one is in. Fails with conflict for an owner who has not handed it over, or the last member. */
export async function leave(asker: Asker): Promise<Result<null, Failure>> {
  return database().$transaction(async (transaction) => {
    const members = await standings(transaction, asker.householdId);
    const actor = members.find((each) => each.userId === asker.userId);
    if (!actor) return notFound;
    if (members.length === 1) {
      return fail({ kind: "conflict", detail: "You are alone in this household. Deleting your account deletes it." });
    }
    if (!mayLeave(actor, members.length)) {
      return fail({ kind: "conflict", detail: "Make somebody else the owner first." });
    }
    await endMembership(transaction, asker.householdId, asker);
    return ok(null);
  });
}

/** Opens another of one's households in this browser. Fails with not_found when one does not belong to it. */
export async function chooseHousehold(
  person: { userId: UserId; sessionId: string | null },
  householdId: string,
): Promise<Result<null, Failure>> {
  const { userId, sessionId } = person;
  const membership = await database().membership.findUnique({
    where: { householdId_userId: { householdId, userId } },
    select: { userId: true },
  });
  if (!membership) return notFound;
  if (sessionId) await database().session.updateMany({ where: { id: sessionId, userId }, data: { householdId } });
  return ok(null);
}
