import { database } from "@/lib/db/client";
import { msPerDay } from "@/lib/kernel/day";
import { newId } from "@/lib/kernel/new-id";
import { callerOf, callerUserSelect, type Caller } from "./sessions";
import { hashSecret, newSecret } from "@/lib/platform/secret";

export const apiTokenPrefix = "shf_";
const tokenDaysMax = 90;

/** A new bearer token for scripts, shown once and kept as a hash; null when nobody has that address. */
export async function issueApiToken(email: string, name: string): Promise<string | null> {
  const user = await database().user.findFirst({ where: { email, deletedAt: null }, select: { id: true } });
  if (!user) return null;
  const token = apiTokenPrefix + newSecret();
  const expiresAt = new Date(Date.now() + tokenDaysMax * msPerDay);
  await database().apiToken.create({
    data: { id: newId(), userId: user.id, name, tokenHash: hashSecret(token), expiresAt },
    select: { id: true },
  });
  return token;
}

/** Whose token this is, or null. */
export async function callerOfApiToken(token: string, nowMs: number): Promise<Caller | null> {
  if (!token.startsWith(apiTokenPrefix) || token.length > 100) return null;
  const row = await database().apiToken.findFirst({
    where: {
      tokenHash: hashSecret(token),
      revokedAt: null,
      OR: [{ expiresAt: null }, { expiresAt: { gt: new Date(nowMs) } }],
      user: { deletedAt: null },
    },
    select: { userId: true, user: { select: callerUserSelect } },
  });
  return row && callerOf({ ...row.user, id: row.userId }, null, null);
}
