/** What a person has chosen to be told, and the browsers they are pushed on. */
import { database, Prisma } from "@/lib/db/client";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { newId } from "@/lib/kernel/new-id";
import type { Failure } from "@/lib/http/failures";
import { isPushService } from "@/lib/platform/push/web-push";
import type { PushTarget } from "@/lib/platform/push/port";
import type { QuietHours } from "@/lib/notifications/core/choices";
import type { Channel, Kind } from "@/lib/notifications/core/kind-names";

export type Choice = { kind: Kind; channel: Channel; isOn: boolean };

/** Keeps choices; what is not named stays as it was. */
export async function changeWishes(
  userId: string,
  { choices, quiet }: { choices: readonly Choice[]; quiet?: QuietHours | undefined },
): Promise<void> {
  await database().$transaction(async (transaction) => {
    for (const { kind, channel, isOn } of choices) {
      await transaction.notificationPreference.upsert({
        where: { userId_kind_channel: { userId, kind, channel } },
        create: { userId, kind, channel, isOn },
        update: { isOn },
        select: { userId: true },
      });
    }
    if (quiet === undefined) return;
    // Only our own key: others may be changed at the same time.
    const value = Prisma.sql`jsonb_build_object('quietHours', ${JSON.stringify(quiet)}::jsonb)`;
    await transaction.$executeRaw`UPDATE users SET preferences = preferences || ${value} WHERE id = ${userId}::uuid`;
  });
}

/** Browsers of one person that are pushed to; the oldest makes room. */
const subscriptionsMax = 20;

/** Pushes to this browser from now on. Fails with invalid_input for an address that is no push service's. */
export async function subscribe(userId: string, target: PushTarget): Promise<Result<null, Failure>> {
  if (!isPushService(target.endpoint)) {
    const error = { field: "endpoint", message: "This is not the address of a known push service." };
    return fail({ kind: "invalid_input", errors: [error] });
  }
  await database().$transaction(async (transaction) => {
    // A browser has one subscription, whoever is signed in there: the last one to ask has it.
    await transaction.pushSubscription.upsert({
      where: { endpoint: target.endpoint },
      create: { id: newId(), userId, ...target },
      update: { userId, p256dh: target.p256dh, auth: target.auth },
      select: { id: true },
    });
    const surplus = await transaction.pushSubscription.findMany({
      where: { userId },
      select: { id: true },
      orderBy: { createdAt: "desc" },
      skip: subscriptionsMax,
    });
    await transaction.pushSubscription.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } });
  });
  return ok(null);
}

/** Pushes to this browser no more. */
export async function unsubscribeBrowser(userId: string, endpoint: string): Promise<void> {
  await database().pushSubscription.deleteMany({ where: { userId, endpoint } });
}
