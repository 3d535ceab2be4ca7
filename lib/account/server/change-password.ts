import { database } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import { consume } from "@/lib/http/rate-limit";
import type { UserId } from "@/lib/kernel/id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { audit } from "./audit";
import { hashPassword, isPassword } from "./password";
import { revokeOtherSessions } from "./sessions";

type Person = { userId: UserId; sessionId: string | null };

const wrong = fail({ kind: "invalid_credentials", detail: "That did not match. Nothing was changed." } as Failure);

/**
 * Whether the password is this person's. Somebody who only ever signed in through another site has none; theirs is
 * proven by the address instead. Fails with invalid_credentials or too_many_requests.
 */
export async function proveIdentity(
  userId: UserId,
  proof: { password: string; email: string },
): Promise<Result<null, Failure>> {
  if ((await consume("auth.sign-in-account", userId)) !== null) return fail({ kind: "too_many_requests" });
  const user = await database().user.findUnique({
    where: { id: userId },
    select: { passwordHash: true, email: true },
  });
  if (user && user.passwordHash === null) {
    const isSame = user.email.toLowerCase() === proof.email.trim().toLowerCase();
    return isSame ? ok(null) : wrong;
  }
  const isRight = await isPassword(user?.passwordHash ?? null, proof.password);
  return isRight ? ok(null) : wrong;
}

/** Sets a new password and signs out every other browser. Fails with invalid_credentials or too_many_requests. */
export async function changePassword(
  person: Person,
  passwords: { current: string; next: string },
): Promise<Result<null, Failure>> {
  const proven = await proveIdentity(person.userId, { password: passwords.current, email: "" });
  if (!proven.ok) return proven;
  const passwordHash = await hashPassword(passwords.next);
  await database().user.update({ where: { id: person.userId }, data: { passwordHash }, select: { id: true } });
  await revokeOtherSessions(person.userId, person.sessionId);
  await audit({ type: "account.password-changed", result: "ok", userId: person.userId });
  return ok(null);
}
