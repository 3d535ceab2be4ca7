import { database } from "@/lib/db/client";
import { msPerDay } from "@/lib/kernel/day";
import { newId } from "@/lib/kernel/new-id";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import type { Role } from "@/lib/household/core/roles";

export const sessionDaysMax = 30;
/** How long this process believes a session it has just checked: sign-out everywhere takes hold within this. */
const trustMs = 2_000;
const lastSeenEveryMs = 3_600_000;
const cacheMax = 10_000;

/** Who is calling: a person, in one household, with a role. */
export type Caller = {
  userId: UserId;
  sessionId: string | null;
  householdId: HouseholdId;
  role: Role;
  name: string | null;
  email: string;
};

/** Opens a session row for a browser that has just signed in. */
export async function openSession(userId: string, userAgent: string | null): Promise<string> {
  const id = newId<"session">();
  const expiresAt = new Date(Date.now() + sessionDaysMax * msPerDay);
  await database().session.create({
    data: { id, userId, userAgent: userAgent?.slice(0, 300) ?? null, expiresAt },
    select: { id: true },
  });
  return id;
}

type Cache = Map<string, { readAt: number; caller: Caller | null }>;
/** One for the whole process: pages, routes and the sync server are bundles of their own, each with its own modules. */
const holder = globalThis as typeof globalThis & { __shelfieCallers?: Cache };
const cache: Cache = (holder.__shelfieCallers ??= new Map());

async function readCaller(sessionId: string, nowMs: number): Promise<Caller | null> {
  const row = await database().session.findFirst({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: new Date(nowMs) }, user: { deletedAt: null } },
    select: { userId: true, householdId: true, lastSeenAt: true, user: { select: callerUserSelect } },
  });
  if (!row) return null;
  if (nowMs - row.lastSeenAt.getTime() > lastSeenEveryMs) {
    await database().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: new Date(nowMs) } });
  }
  return callerOf({ ...row.user, id: row.userId }, sessionId, row.householdId);
}

/** What identifying a caller reads of a user. */
export const callerUserSelect = {
  name: true,
  email: true,
  memberships: { select: { householdId: true, role: true }, orderBy: { joinedAt: "asc" } },
} as const;

type CallerUser = {
  id: string;
  name: string | null;
  email: string;
  memberships: { householdId: string; role: Role }[];
};

/** The caller in the household they chose, else in their first; null when they belong to none. */
export function callerOf(user: CallerUser, sessionId: string | null, chosenHouseholdId: string | null): Caller | null {
  const membership = user.memberships.find((each) => each.householdId === chosenHouseholdId) ?? user.memberships[0];
  if (!membership) return null;
  return {
    userId: user.id as UserId,
    sessionId,
    householdId: membership.householdId as HouseholdId,
    role: membership.role,
    name: user.name,
    email: user.email,
  };
}

/**
 * The caller a session belongs to, or null when it was revoked, has expired or never was.
 * @param isFresh whether what this process believes does not do: another one may have moved the person elsewhere
 */
export async function findCaller(sessionId: string, nowMs: number, isFresh = false): Promise<Caller | null> {
  const known = isFresh ? undefined : cache.get(sessionId);
  if (known && nowMs - known.readAt < trustMs) return known.caller;
  const caller = await readCaller(sessionId, nowMs);
  if (cache.size >= cacheMax) cache.clear();
  cache.set(sessionId, { readAt: nowMs, caller });
  return caller;
}

/** Forgets what this process believes of a session, after its household or role has changed. */
export const forgetCaller = (sessionId: string): void => void cache.delete(sessionId);

export async function revokeSession(sessionId: string): Promise<void> {
  cache.delete(sessionId);
  await database().session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: new Date() } });
}

/** Signs a person out of every browser, and voids nothing else. */
export async function revokeAllSessions(userId: string): Promise<void> {
  cache.clear();
  await database().session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: new Date() } });
}

/** Signs a person out of every browser but the one they are using. */
export async function revokeOtherSessions(userId: string, sessionId: string | null): Promise<void> {
  cache.clear();
  await database().session.updateMany({
    where: { userId, revokedAt: null, ...(sessionId && { id: { not: sessionId } }) },
    data: { revokedAt: new Date() },
  });
}

const sessionsShownMax = 50;

export type OpenSession = { id: string; userAgent: string | null; createdAt: Date; lastSeenAt: Date };

/** Browsers a person is signed in with, the last seen first. */
export const listSessions = (userId: UserId): Promise<OpenSession[]> =>
  database().session.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: "desc" },
    take: sessionsShownMax,
  });

/** Signs one browser of this person out. False when it is not theirs or already is. */
export async function revokeOwnSession(userId: UserId, sessionId: string): Promise<boolean> {
  cache.delete(sessionId);
  const { count } = await database().session.updateMany({
    where: { id: sessionId, userId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count === 1;
}

/** Forgets what this process believes of everybody, after somebody's household or role has changed. */
export const forgetCallers = (): void => cache.clear();
