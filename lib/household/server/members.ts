import { database } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import type { Failure } from "@/lib/http/failures";
import { enqueue } from "@/lib/jobs/queue";
import { msPerDay } from "@/lib/kernel/day";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { defaultLocale, type Locale } from "@/lib/messages/locales";
import { hasRole, type Role } from "@/lib/household/core/roles";
import { hashSecret, newSecret } from "@/lib/platform/secret";

const inviteDays = 7;
const membersMax = 30;
const openInvitesMax = 20;

export type Member = { userId: string; name: string | null; email: string; role: Role; joinedAt: Date };

/** Everybody in a household, longest first. */
export async function listMembers(householdId: HouseholdId): Promise<Member[]> {
  const rows = await database().membership.findMany({
    where: { householdId },
    select: { userId: true, role: true, joinedAt: true, user: { select: { name: true, email: true } } },
    orderBy: { joinedAt: "asc" },
    take: membersMax,
  });
  return rows.map(({ user, ...row }) => ({ ...row, ...user }));
}

/** An invitation link good for a week and one use; mailed when an address is given. Fails with forbidden or conflict. */
export async function invite(
  inviter: { householdId: HouseholdId; userId: UserId; role: Role; name: string | null },
  wanted: { role: Role; email?: string | undefined },
  locale: Locale = defaultLocale,
): Promise<Result<{ link: string }, Failure>> {
  if (wanted.role === "owner" || !hasRole(inviter.role, wanted.role)) return fail({ kind: "forbidden" });
  const { householdId } = inviter;
  const open = await database().invite.count({
    where: { householdId, usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
  });
  if (open >= openInvitesMax) return fail({ kind: "conflict", detail: "There are too many open invitations." });
  const secret = newSecret();
  const link = new URL(`/auth/join/${secret}`, serverEnv().NEXTAUTH_URL).href;
  await database().$transaction(async (transaction) => {
    await transaction.invite.create({
      data: {
        id: newId(),
        householdId,
        tokenHash: hashSecret(secret),
        role: wanted.role,
        email: wanted.email ?? null,
        createdById: inviter.userId,
        expiresAt: new Date(Date.now() + inviteDays * msPerDay),
      },
      select: { id: true },
    });
    if (!wanted.email) return;
    const household = await transaction.household.findUnique({ where: { id: householdId }, select: { name: true } });
    const values = { name: inviter.name ?? "", household: household?.name ?? "", link };
    await enqueue(transaction, "send-mail", { v: 1, to: wanted.email, template: "invite", values, locale });
  });
  return ok({ link });
}

export type InviteOffer = { householdName: string; role: Role };

/** What an invitation offers, for the page that asks. Fails with link_invalid. */
export async function readInvite(secret: string): Promise<Result<InviteOffer, Failure>> {
  const row = await database().invite.findFirst({
    where: { tokenHash: hashSecret(secret), usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
    select: { role: true, household: { select: { name: true } } },
  });
  return row ? ok({ householdName: row.household.name ?? "", role: row.role }) : fail({ kind: "link_invalid" });
}

/** Joins the household of an invitation and moves the person's session there. Fails with link_invalid or conflict. */
export async function join(
  secret: string,
  person: { userId: UserId; sessionId: string | null },
): Promise<Result<{ householdId: string }, Failure>> {
  return database().$transaction(async (transaction) => {
    const now = new Date();
    const claimed = await transaction.invite.updateManyAndReturn({
      where: { tokenHash: hashSecret(secret), usedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now, usedById: person.userId },
      select: { householdId: true, role: true },
    });
    const offer = claimed[0];
    if (!offer) return fail({ kind: "link_invalid" });
    const { householdId, role } = offer;
    await transaction.membership.upsert({
      where: { householdId_userId: { householdId, userId: person.userId } },
      create: { householdId, userId: person.userId, role },
      update: {},
      select: { userId: true },
    });
    if (person.sessionId) {
      await transaction.session.updateMany({ where: { id: person.sessionId }, data: { householdId } });
    }
    return ok({ householdId });
  });
}
