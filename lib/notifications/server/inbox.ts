/** A person's inbox in one household. */
import { database } from "@/lib/db/client";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { parseNews, type News } from "@/lib/notifications/core/kinds";

type Owner = { userId: UserId; householdId: HouseholdId };
export type InboxEntry = { id: string; createdAt: Date; isRead: boolean; news: News };
export type InboxPage = { entries: InboxEntry[]; unreadCount: number; next: string | null };

export const inboxPageMax = 50;

const listed = ({ userId, householdId }: Owner) => ({ userId, householdId, isListed: true, clearedAt: null });

/** The newest first. @param before id after which to go on */
export async function readInbox(owner: Owner, before: string | null): Promise<InboxPage> {
  const rows = await database().notification.findMany({
    // Ids hold the time they were made.
    where: { ...listed(owner), ...(before && { id: { lt: before } }) },
    select: { id: true, kind: true, payload: true, createdAt: true, readAt: true },
    orderBy: { id: "desc" },
    take: inboxPageMax + 1,
  });
  const unreadCount = await database().notification.count({ where: { ...listed(owner), readAt: null } });
  const page = rows.slice(0, inboxPageMax);
  const entries = page.flatMap(({ id, kind, payload, createdAt, readAt }) => {
    const news = parseNews(kind, payload);
    return news ? [{ id, createdAt, isRead: readAt !== null, news }] : [];
  });
  return { entries, unreadCount, next: rows.length > inboxPageMax ? (page.at(-1)?.id ?? null) : null };
}

export type InboxMark = { isRead?: boolean | undefined; isCleared?: boolean | undefined };

/** Marks entries of one's own; others are left alone. @param upTo all up to this id, else those named */
export async function markInbox(
  { userId, householdId }: Owner,
  which: { ids: readonly string[] } | { upTo: string },
  { isRead, isCleared }: InboxMark,
): Promise<void> {
  const now = new Date();
  const names = "upTo" in which ? { id: { lte: which.upTo }, clearedAt: null } : { id: { in: [...which.ids] } };
  await database().notification.updateMany({
    where: { userId, householdId, ...names },
    data: {
      ...(isRead !== undefined && { readAt: isRead ? now : null }),
      ...(isCleared !== undefined && { clearedAt: isCleared ? now : null }),
    },
  });
}

const keptDays = 90;

/** Forgets old entries, and what was told of dates long past. */
export async function forgetOldNews(nowMs: number): Promise<number> {
  const before = new Date(nowMs - keptDays * 86_400_000);
  await database().expiryTold.deleteMany({ where: { expiresOn: { lt: before } } });
  const { count } = await database().notification.deleteMany({ where: { createdAt: { lt: before } } });
  return count;
}
