import { database } from "@/lib/db/client";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { entityNames, type EntityName } from "@/lib/sync/core/entities";
import { readRows } from "@/lib/sync/server/read-rows";
import { audit } from "./audit";

async function everyRow(entity: EntityName, householdId: HouseholdId): Promise<unknown[]> {
  const rows: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await readRows(entity, { householdId, ...(after && { after }) });
    rows.push(...page.rows.map(({ row, updatedAt }) => ({ ...row, updatedAt })));
    after = page.next ?? undefined;
  } while (after);
  return rows;
}

/** What the server knows of the person besides the household's rows. Secrets and their hashes stay out. */
async function readPerson(userId: UserId) {
  const [profile, log] = await Promise.all([
    database().user.findUniqueOrThrow({
      where: { id: userId },
      select: {
        id: true,
        email: true,
        name: true,
        preferences: true,
        createdAt: true,
        memberships: { select: { householdId: true, role: true, joinedAt: true } },
        accounts: { select: { provider: true, createdAt: true } },
        sessions: { select: { userAgent: true, createdAt: true, lastSeenAt: true, revokedAt: true } },
        apiTokens: { select: { name: true, createdAt: true, lastUsedAt: true, revokedAt: true } },
        notificationPreferences: true,
        notifications: { select: { kind: true, payload: true, createdAt: true, readAt: true } },
        pushSubscriptions: { select: { createdAt: true } },
        consents: true,
      },
    }),
    database().auditEntry.findMany({
      where: { userId },
      select: { type: true, result: true, householdId: true, createdAt: true },
      orderBy: { createdAt: "asc" },
    }),
  ]);
  return { profile, securityLog: log };
}

/**
 * Everything kept about a person and the household they look at, for them to take along (GDPR, articles 15 and 20).
 * Photos are named by the address they can be fetched from while signed in.
 */
export async function exportData(person: { userId: UserId; householdId: HouseholdId }, nowMs: number) {
  const { userId, householdId } = person;
  const data: Record<string, unknown[]> = {};
  // One after the other: a large household must not take every connection.
  for (const entity of entityNames) data[entity] = await everyRow(entity, householdId);
  const photos = await database().receiptPhoto.findMany({
    where: { householdId },
    select: { receiptId: true, position: true, contentType: true, byteSize: true, createdAt: true },
  });
  await audit({ type: "account.exported", result: "ok", userId, householdId });
  return {
    format: "shelfie-export",
    version: 1,
    exportedAt: new Date(nowMs).toISOString(),
    ...(await readPerson(userId)),
    household: data,
    photos: photos.map(({ receiptId, position, ...rest }) => ({
      address: `/api/v1/receipts/${receiptId}/photos/${position}`,
      ...rest,
    })),
  };
}
