import { database } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import { consume } from "@/lib/http/rate-limit";
import { enqueue } from "@/lib/jobs/queue";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { localeOfPreferences } from "@/lib/messages/locale-of-preferences";
import { audit } from "./audit";
import { mailLink, redeemMailLink } from "./mail-links";
import { hashPassword } from "./password";
import { revokeAllSessions } from "./sessions";

/**
 * Mails a reset link when the address belongs to somebody. The answer is the same and takes the same either way: the
 * mail leaves from the queue, and too many requests for one address are dropped without a word.
 */
export async function requestPasswordReset(email: string): Promise<void> {
  const isTooMany = (await consume("auth.mail", email.toLowerCase())) !== null;
  const user = await database().user.findFirst({
    where: { email, deletedAt: null },
    select: { id: true, name: true, preferences: true },
  });
  if (!user || isTooMany) return;
  await database().$transaction(async (transaction) => {
    const link = await mailLink(transaction, user.id, "reset");
    const values = { name: user.name ?? "", link };
    const locale = localeOfPreferences(user.preferences);
    await enqueue(transaction, "send-mail", { v: 1, to: email, template: "reset-password", values, locale });
  });
}

/** Sets a new password by the link of a mail and signs out every browser. Fails with link_invalid. */
export async function resetPassword(secret: string, password: string): Promise<Result<null, Failure>> {
  const passwordHash = await hashPassword(password);
  const userId = await database().$transaction(async (transaction) => {
    const owner = await redeemMailLink(transaction, secret, "reset");
    if (!owner) return null;
    // Whoever reads the mailbox has also shown that the address is theirs.
    const data = { passwordHash, emailVerifiedAt: new Date() };
    await transaction.user.update({ where: { id: owner }, data, select: { id: true } });
    await audit({ type: "account.password-reset", result: "ok", userId: owner }, transaction);
    return owner;
  });
  if (!userId) return fail({ kind: "link_invalid" });
  await revokeAllSessions(userId);
  return ok(null);
}

/** Confirms an address by the link of a mail. Fails with link_invalid. */
export async function verifyAddress(secret: string): Promise<Result<null, Failure>> {
  const userId = await database().$transaction(async (transaction) => {
    const owner = await redeemMailLink(transaction, secret, "verify");
    if (!owner) return null;
    await transaction.user.update({
      where: { id: owner },
      data: { emailVerifiedAt: new Date() },
      select: { id: true },
    });
    await audit({ type: "account.address-verified", result: "ok", userId: owner }, transaction);
    return owner;
  });
  return userId ? ok(null) : fail({ kind: "link_invalid" });
}
