import type { Profile } from "next-auth";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/kernel/new-id";
import type { UserId } from "@/lib/kernel/id";
import { createHousehold } from "@/lib/household/server/create-household";
import { chooseLocale } from "@/lib/messages/choose-locale";
import type { Locale } from "@/lib/messages/locales";
import { householdNameFor } from "./mail-templates";

/** Google says so in the profile; GitHub hands out only confirmed primary addresses to apps that ask for them. */
const isAddressConfirmed = (provider: string, profile: Profile | undefined): boolean =>
  provider === "github" || (profile as { email_verified?: boolean } | undefined)?.email_verified === true;

/** Google tells it; with others mails are in English until a language is chosen in the settings. */
const languageOfProfile = (profile: Profile | undefined): Locale =>
  chooseLocale(undefined, (profile as { locale?: string } | undefined)?.locale ?? null);

const nameCharsMax = 60;

/**
 * The user linked to somebody else's account, made on first sight with a household of their own. An address that a
 * password account already uses is not taken over: null, and the person signs in by password instead.
 */
export async function findOrCreateOAuthUser(
  provider: string,
  providerAccountId: string,
  email: string | null,
  name: string | null,
  profile: Profile | undefined,
): Promise<string | null> {
  const linked = await database().account.findUnique({
    where: { provider_providerAccountId: { provider, providerAccountId } },
    select: { userId: true },
  });
  if (linked) return linked.userId;
  if (!email || !isAddressConfirmed(provider, profile)) return null;
  const taken = await database().user.findFirst({ where: { email }, select: { id: true } });
  if (taken) return null;
  const locale = languageOfProfile(profile);
  return database().$transaction(async (transaction) => {
    const userId = newId<"user">() as UserId;
    await transaction.user.create({
      data: { id: userId, email, name, emailVerifiedAt: new Date(), preferences: { locale } },
      select: { id: true },
    });
    await transaction.account.create({
      data: { id: newId(), userId, provider, providerAccountId },
      select: { id: true },
    });
    await createHousehold(transaction, {
      userId,
      name: householdNameFor(name?.slice(0, nameCharsMax) ?? null, locale),
    });
    return userId;
  });
}
