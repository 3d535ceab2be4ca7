import { Prisma, database, type Transaction } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import { enqueue } from "@/lib/jobs/queue";
import type { UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { defaultLocale, type Locale } from "@/lib/messages/locales";
import { createHousehold } from "@/lib/household/server/create-household";
import type { Registration } from "@/lib/account/core/credentials";
import { audit } from "./audit";
import { mailLink } from "./mail-links";
import { householdNameFor } from "./mail-templates";
import { hashPassword } from "./password";

/** What a visitor does next: sign in at once, or first follow the link in a mail. The same whether the address was free. */
export type RegistrationOutcome = { next: "sign_in" | "check_mail" };

const isKnownTimeZone = (timeZone: string | undefined): timeZone is string => {
  try {
    return timeZone !== undefined && Boolean(new Intl.DateTimeFormat("en", { timeZone }));
  } catch {
    return false;
  }
};

export type RegistrationContext = {
  /** Language of the mails and of what the household is called. */
  locale?: Locale;
  /** To be done in the transaction that makes the account; it knows nothing of whose. */
  onCreated?: (transaction: Transaction) => Promise<void>;
};

async function createUser(
  registration: Registration,
  passwordHash: string,
  mustConfirm: boolean,
  { onCreated, locale = defaultLocale }: RegistrationContext,
): Promise<void> {
  await database().$transaction(async (transaction) => {
    const userId = newId<"user">() as UserId;
    await transaction.user.create({
      data: {
        id: userId,
        email: registration.email,
        name: registration.name,
        passwordHash,
        emailVerifiedAt: mustConfirm ? null : new Date(),
        preferences: { locale },
      },
      select: { id: true },
    });
    const householdId = await createHousehold(transaction, {
      userId,
      name: registration.householdName ?? householdNameFor(registration.name, locale),
      timeZone: isKnownTimeZone(registration.timeZone) ? registration.timeZone : undefined,
    });
    await audit({ type: "account.registered", result: "ok", userId, householdId }, transaction);
    await onCreated?.(transaction);
    if (mustConfirm) {
      const link = await mailLink(transaction, userId, "verify");
      const values = { name: registration.name, link };
      await enqueue(transaction, "send-mail", {
        v: 1,
        to: registration.email,
        template: "verify-address",
        values,
        locale,
      });
    }
  });
}

/**
 * Makes an account and its household. An address in use is never told to the visitor: with mail configured its owner
 * hears of the attempt, and both answers read the same. Without mail an account is usable at once.
 */
export async function register(
  registration: Registration,
  context: RegistrationContext = {},
): Promise<RegistrationOutcome> {
  const mustConfirm = serverEnv().SMTP_URL !== undefined;
  const passwordHash = await hashPassword(registration.password);
  try {
    await createUser(registration, passwordHash, mustConfirm, context);
  } catch (thrown) {
    const isTaken = thrown instanceof Prisma.PrismaClientKnownRequestError && thrown.code === "P2002";
    if (!isTaken) throw thrown;
    if (mustConfirm) await tellOwner(registration.email, context.locale);
  }
  return { next: mustConfirm ? "check_mail" : "sign_in" };
}

const tellOwner = (email: string, locale: Locale = defaultLocale): Promise<void> =>
  database().$transaction((transaction) =>
    enqueue(transaction, "send-mail", {
      v: 1,
      to: email,
      template: "already-registered",
      locale,
      values: { link: new URL("/auth/forgot-password", serverEnv().NEXTAUTH_URL).href },
    }),
  );
