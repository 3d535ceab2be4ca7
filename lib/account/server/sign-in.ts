import { addressHash } from "@/lib/http/client-address";
import type { Failure } from "@/lib/http/failures";
import { consume, forgive } from "@/lib/http/rate-limit";
import { database } from "@/lib/db/client";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { audit } from "./audit";
import { isPassword } from "./password";

export type SignedIn = { id: string; name: string | null; email: string };

/**
 * The person behind an address and a password. Wrong address, wrong password and unconfirmed address look and take the
 * same. Fails with invalid_credentials or too_many_requests.
 */
export async function signIn(email: string, password: string, address: string): Promise<Result<SignedIn, Failure>> {
  const account = email.toLowerCase();
  const waitSeconds =
    (await consume("auth.sign-in-address", address)) ?? (await consume("auth.sign-in-account", account));
  if (waitSeconds !== null) {
    return fail({ kind: "too_many_requests", detail: `Try again in ${Math.ceil(waitSeconds / 60)} minutes.` });
  }
  const user = await database().user.findFirst({
    where: { email, deletedAt: null },
    select: { id: true, name: true, email: true, passwordHash: true, emailVerifiedAt: true },
  });
  const isRight = await isPassword(user?.passwordHash ?? null, password);
  const accepted = isRight && user?.emailVerifiedAt ? user : null;
  const result = accepted ? "ok" : "refused";
  const type = accepted ? "account.signed-in" : "account.sign-in-refused";
  await audit({ type, result, userId: user?.id ?? null, ipHash: addressHash(address) });
  if (!accepted) return fail({ kind: "invalid_credentials" });
  await forgive("auth.sign-in-account", account);
  return ok({ id: accepted.id, name: accepted.name, email: accepted.email });
}
