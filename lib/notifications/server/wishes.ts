/** What each member wants to be told, and where. */
import { z } from "zod";
import { database, type Transaction } from "@/lib/db/client";
import { choicesOf, defaultQuietHours, type Choices, type QuietHours } from "@/lib/notifications/core/choices";

/** In `users.preferences`, beside what others keep there. */
const hour = z.number().int().min(0).max(23);
export const quietSchema = z.object({ from: hour, until: hour }).nullable();
const preferencesSchema = z.object({ quietHours: quietSchema.default(defaultQuietHours).catch(defaultQuietHours) });

export const quietOf = (preferences: unknown): QuietHours =>
  preferencesSchema.catch({ quietHours: defaultQuietHours }).parse(preferences).quietHours;

/** `timeZone`: the household's, by whose clock quiet hours count. */
export type Wishes = {
  userId: string;
  choices: Choices;
  quiet: QuietHours;
  timeZone: string;
  subscriptionIds: readonly string[];
};

/** @param userIds who of the household; null for everybody. Whoever is no member (any more) is left out */
export async function readWishes(
  transaction: Transaction,
  householdId: string,
  userIds: readonly string[] | null,
): Promise<Wishes[]> {
  const members = await transaction.membership.findMany({
    where: { householdId, user: { deletedAt: null }, ...(userIds && { userId: { in: [...userIds] } }) },
    select: {
      userId: true,
      household: { select: { timeZone: true } },
      user: {
        select: {
          preferences: true,
          notificationPreferences: { select: { kind: true, channel: true, isOn: true } },
          pushSubscriptions: { select: { id: true } },
        },
      },
    },
  });
  return members.map(({ userId, household, user }) => ({
    userId,
    choices: choicesOf(user.notificationPreferences),
    quiet: quietOf(user.preferences),
    timeZone: household.timeZone ?? "Etc/UTC",
    subscriptionIds: user.pushSubscriptions.map(({ id }) => id),
  }));
}

/** What one person has chosen. */
export async function readOwnWishes(userId: string): Promise<{ choices: Choices; quiet: QuietHours }> {
  const user = await database().user.findUniqueOrThrow({
    where: { id: userId },
    select: { preferences: true, notificationPreferences: { select: { kind: true, channel: true, isOn: true } } },
  });
  return { choices: choicesOf(user.notificationPreferences), quiet: quietOf(user.preferences) };
}
