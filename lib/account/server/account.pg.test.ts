import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { prepareQueue } from "@/lib/jobs/queue";
import type { UserId } from "@/lib/kernel/id";
import { readRow } from "@/lib/sync/server/read-rows";
import { callerOfApiToken, issueApiToken } from "./api-tokens";
import { keepLanguage } from "./profile";
import { requestPasswordReset, resetPassword } from "./recover";
import { register } from "./register";
import { findCaller, openSession, revokeAllSessions } from "./sessions";
import { signIn } from "./sign-in";

const password = "correct horse battery";
const person = (email: string) => ({ name: "Ana", email, password });
const userIdOf = async (email: string): Promise<string> => {
  const user = await database().user.findFirst({ where: { email }, select: { id: true } });
  return user?.id ?? "";
};

/** The secret in the newest mail that waits for this address. */
async function mailedSecret(email: string): Promise<string> {
  const [row] = await database().$queryRaw<{ payload: { values: { link: string } } }[]>`
    SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'to' = ${email} ORDER BY id DESC LIMIT 1`;
  return new URL(row?.payload.values.link ?? "http://x/?token=").searchParams.get("token") ?? "";
}

beforeAll(prepareQueue);
afterAll(closeRateLimits);

test("registration makes a person, their household and its settings", async () => {
  expect(await register({ ...person("ana@example.org"), timeZone: "Europe/Berlin" })).toEqual({ next: "sign_in" });
  const membership = await database().membership.findFirst({
    where: { userId: await userIdOf("ana@example.org") },
    select: { householdId: true, role: true },
  });
  expect(membership?.role).toBe("owner");
  const householdId = membership?.householdId ?? "";
  const household = await readRow("household", { householdId, id: householdId });
  expect(household?.row).toMatchObject({ name: "Ana’s home", timeZone: "Europe/Berlin" });
});

test("a taken address gets the same answer and changes nothing", async () => {
  await register(person("taken@example.org"));
  expect(await register({ ...person("TAKEN@example.org"), password: "another password" })).toEqual({ next: "sign_in" });
  expect((await signIn("taken@example.org", "another password", "192.0.2.1")).ok).toBe(false);
  expect((await signIn("taken@example.org", password, "192.0.2.1")).ok).toBe(true);
});

test("an unknown address and a wrong password fail alike", async () => {
  await register(person("known@example.org"));
  const unknown = await signIn("nobody@example.org", password, "192.0.2.2");
  const wrong = await signIn("known@example.org", "wrong password", "192.0.2.2");
  expect(unknown).toEqual(wrong);
  expect(wrong).toEqual({ ok: false, error: { kind: "invalid_credentials" } });
});

test("guessing at one account is stopped, from whichever address", async () => {
  await register(person("guessed@example.org"));
  const kinds = new Set<string>();
  for (let guess = 0; guess < 12; guess++) {
    const refused = await signIn("guessed@example.org", `guess number ${guess}`, `198.51.100.${guess}`);
    if (!refused.ok) kinds.add(refused.error.kind);
  }
  expect([...kinds]).toEqual(["invalid_credentials", "too_many_requests"]);
});

test("a reset link works once, sets the password and signs out everywhere", async () => {
  await register(person("forgetful@example.org"));
  const userId = await userIdOf("forgetful@example.org");
  const sessionId = await openSession(userId, "a browser");
  await requestPasswordReset("forgetful@example.org");
  const secret = await mailedSecret("forgetful@example.org");
  expect(await resetPassword(secret, "a fresh password")).toEqual({ ok: true, value: null });
  expect(await resetPassword(secret, "a second password")).toEqual({ ok: false, error: { kind: "link_invalid" } });
  expect(await findCaller(sessionId, Date.now())).toBeNull();
  expect((await signIn("forgetful@example.org", "a fresh password", "192.0.2.3")).ok).toBe(true);
});

test("mails speak the language somebody registered in, until they choose another", async () => {
  await register(person("hola@example.org"), { locale: "es" });
  const languageOfMail = async (): Promise<string | undefined> => {
    await requestPasswordReset("hola@example.org");
    const [row] = await database().$queryRaw<{ locale: string }[]>`
      SELECT payload->>'locale' AS locale FROM graphile_worker._private_jobs
      WHERE payload->>'to' = 'hola@example.org' ORDER BY id DESC LIMIT 1`;
    return row?.locale;
  };
  expect(await languageOfMail()).toBe("es");
  await keepLanguage((await userIdOf("hola@example.org")) as UserId, "en");
  expect(await languageOfMail()).toBe("en");
});

test("asking to reset an address nobody has mails nobody", async () => {
  await requestPasswordReset("ghost@example.org");
  expect(await mailedSecret("ghost@example.org")).toBe("");
});

test("a revoked session names nobody, an open one its person and household", async () => {
  await register(person("sessions@example.org"));
  const userId = await userIdOf("sessions@example.org");
  const sessionId = await openSession(userId, null);
  expect(await findCaller(sessionId, Date.now())).toMatchObject({
    userId,
    role: "owner",
    email: "sessions@example.org",
  });
  await revokeAllSessions(userId);
  expect(await findCaller(sessionId, Date.now())).toBeNull();
});

test("an expired session names nobody", async () => {
  await register(person("late@example.org"));
  const sessionId = await openSession(await userIdOf("late@example.org"), null);
  expect(await findCaller(sessionId, Date.now() + 31 * 86_400_000)).toBeNull();
});

test("an API token calls as its person until it expires", async () => {
  await register(person("script@example.org"));
  const token = (await issueApiToken("script@example.org", "a script")) ?? "";
  expect(await callerOfApiToken(token, Date.now())).toMatchObject({ email: "script@example.org" });
  expect(await callerOfApiToken(token, Date.now() + 91 * 86_400_000)).toBeNull();
  expect(await callerOfApiToken(`${token}x`, Date.now())).toBeNull();
  expect(await issueApiToken("ghost@example.org", "a script")).toBeNull();
});

test("the audit log cannot be rewritten", async () => {
  await register(person("audited@example.org"));
  await expect(database().$executeRaw`UPDATE audit_log SET result = 'ok'`).rejects.toThrow(/append-only/);
});

test("a page asks anew whose it is, whatever was believed a moment before", async () => {
  await register(person("moving@example.org"));
  await register(person("host@example.org"));
  const userId = await userIdOf("moving@example.org");
  const host = await database().membership.findFirst({
    where: { userId: await userIdOf("host@example.org") },
    select: { householdId: true },
  });
  const householdId = host?.householdId ?? "";
  const sessionId = await openSession(userId, null);
  const nowMs = Date.now();
  const own = await findCaller(sessionId, nowMs);
  await database().membership.create({ data: { householdId, userId, role: "member" } });
  await database().session.update({ where: { id: sessionId }, data: { householdId } });
  expect(await findCaller(sessionId, nowMs)).toEqual(own);
  expect(await findCaller(sessionId, nowMs, true)).toMatchObject({ householdId, role: "member" });
});
