/** The way out of mails: a signed link that needs no sign-in and does not expire. Source: RFC 8058. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { database } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import { isUuid } from "@/lib/kernel/id";
import { kinds } from "@/lib/notifications/core/kind-names";

const sign = (userId: string): Buffer =>
  createHmac("sha256", serverEnv().NEXTAUTH_SECRET).update(`unsubscribe:v1:${userId}`).digest();

export const unsubscribeToken = (userId: string): string => `${userId}.${sign(userId).toString("base64url")}`;

/** Whose link it is, or null when it was not made here. */
export function userOfToken(token: string): string | null {
  const [userId = "", signature = ""] = token.split(".", 2);
  if (!isUuid(userId)) return null;
  const given = Buffer.from(signature, "base64url");
  const right = sign(userId);
  return given.length === right.length && timingSafeEqual(given, right) ? userId : null;
}

/** Ends every mail about the pantry; mails about the account itself stay. False for a link that was not made here. */
export async function unsubscribe(token: string): Promise<boolean> {
  const userId = userOfToken(token);
  const user =
    userId && (await database().user.findFirst({ where: { id: userId, deletedAt: null }, select: { id: true } }));
  if (!user) return false;
  await database().$transaction(
    kinds.map((kind) =>
      database().notificationPreference.upsert({
        where: { userId_kind_channel: { userId: user.id, kind, channel: "email" } },
        create: { userId: user.id, kind, channel: "email", isOn: false },
        update: { isOn: false },
        select: { userId: true },
      }),
    ),
  );
  return true;
}
