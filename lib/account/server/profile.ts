import { database } from "@/lib/db/client";
import type { UserId } from "@/lib/kernel/id";
import type { Locale } from "@/lib/messages/locales";
import { forgetCallers } from "./sessions";

export async function renameUser(userId: UserId, name: string): Promise<void> {
  await database().user.update({ where: { id: userId }, data: { name }, select: { id: true } });
  forgetCallers();
}

/** Sets the language of what reaches a person outside the app: mails and pushes. */
export async function keepLanguage(userId: UserId, locale: Locale): Promise<void> {
  // One key of a document that others write too: replaced in the database, so that no other is lost.
  await database().$executeRaw`
    UPDATE users SET preferences = preferences || jsonb_build_object('locale', ${locale}::text) WHERE id = ${userId}::uuid`;
}
