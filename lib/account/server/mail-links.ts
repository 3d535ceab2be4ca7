import type { Transaction } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import { msPerDay } from "@/lib/kernel/day";
import { hashSecret, newSecret } from "@/lib/platform/secret";

type Purpose = "reset" | "verify";

const validMs: Record<Purpose, number> = { reset: 3_600_000, verify: msPerDay };
const pathOf: Record<Purpose, string> = { reset: "/auth/reset-password", verify: "/auth/verify" };

/** A fresh one-time link for a person; earlier links for the same purpose stop working. */
export async function mailLink(transaction: Transaction, userId: string, purpose: Purpose): Promise<string> {
  const secret = newSecret();
  await transaction.mailToken.deleteMany({ where: { userId, purpose, usedAt: null } });
  await transaction.mailToken.create({
    data: { tokenHash: hashSecret(secret), userId, purpose, expiresAt: new Date(Date.now() + validMs[purpose]) },
    select: { userId: true },
  });
  const link = new URL(pathOf[purpose], serverEnv().NEXTAUTH_URL);
  link.searchParams.set("token", secret);
  return link.href;
}

/** Uses up a link. Returns whose it was, or null when it was used, has expired or never was. */
export async function redeemMailLink(
  transaction: Transaction,
  secret: string,
  purpose: Purpose,
): Promise<string | null> {
  const tokenHash = hashSecret(secret);
  const usedAt = new Date();
  const claimed = await transaction.mailToken.updateMany({
    where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: usedAt } },
    data: { usedAt },
  });
  if (claimed.count === 0) return null;
  const row = await transaction.mailToken.findUnique({ where: { tokenHash }, select: { userId: true } });
  return row?.userId ?? null;
}
