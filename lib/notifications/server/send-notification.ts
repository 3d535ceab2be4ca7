/** Sends one piece of news by push or mail. */
import { database } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import { localeOfPreferences } from "@/lib/messages/locale-of-preferences";
import { log } from "@/lib/observability/log";
import type { MailPort } from "@/lib/platform/mail/port";
import type { PushPort } from "@/lib/platform/push/port";
import { choicesOf } from "@/lib/notifications/core/choices";
import type { Channel } from "@/lib/notifications/core/kind-names";
import { parseNews, placeOf, type News } from "@/lib/notifications/core/kinds";
import { sayNews } from "./say-news";
import { unsubscribeToken } from "./unsubscribe";

export type Sending = { notificationId: string; channel: "push" | "email"; target: string };
export type SendPorts = { push: PushPort | null; mail: MailPort };

const ttlSeconds = 12 * 3600;
const topicMax = 32;

const addressOf = (path: string): string => new URL(path, serverEnv().NEXTAUTH_URL).href;
const keyOf = ({ notificationId, channel, target }: Sending) => ({
  notificationId_channel_target: { notificationId, channel, target },
});

async function readNotification(notificationId: string) {
  const row = await database().notification.findUnique({
    where: { id: notificationId },
    select: {
      id: true,
      kind: true,
      payload: true,
      readAt: true,
      clearedAt: true,
      householdId: true,
      user: {
        select: {
          id: true,
          email: true,
          deletedAt: true,
          preferences: true,
          memberships: { select: { householdId: true } },
          notificationPreferences: { select: { kind: true, channel: true, isOn: true } },
        },
      },
    },
  });
  return row;
}
type Found = NonNullable<Awaited<ReturnType<typeof readNotification>>>;

/** Still wanted: not seen meanwhile, the choice stands, and the person still lives there. */
function isWanted({ user, householdId, readAt, clearedAt }: Found, news: News, channel: Channel): boolean {
  const isMember = user.memberships.some((membership) => membership.householdId === householdId);
  return (
    isMember && !readAt && !clearedAt && !user.deletedAt && choicesOf(user.notificationPreferences)[news.kind][channel]
  );
}

/**
 * Claims a sending. False when it was done, or when a mail was claimed by a try that died half-way: whether that mail
 * left nobody knows, and it is not sent twice. A push is: the device shows one notification for both.
 */
async function claim(sending: Sending): Promise<boolean> {
  const { count } = await database().notificationDelivery.createMany({ data: sending, skipDuplicates: true });
  if (count === 1) return true;
  const earlier = await database().notificationDelivery.findUnique({ where: keyOf(sending), select: { sentAt: true } });
  return sending.channel === "push" && earlier?.sentAt === null;
}

const release = (sending: Sending) => database().notificationDelivery.deleteMany({ where: sending });
const noteSent = (sending: Sending) =>
  database().notificationDelivery.update({
    where: keyOf(sending),
    data: { sentAt: new Date() },
    select: { channel: true },
  });

async function push(found: Found, news: News, target: string, port: PushPort): Promise<void> {
  const subscription = await database().pushSubscription.findFirst({
    where: { id: target, userId: found.user.id },
    select: { id: true, endpoint: true, p256dh: true, auth: true },
  });
  if (!subscription) return;
  const unread = await database().notification.count({
    where: { userId: found.user.id, householdId: found.householdId, isListed: true, readAt: null, clearedAt: null },
  });
  const { title, body } = sayNews(news, localeOfPreferences(found.user.preferences));
  const text = JSON.stringify({ id: found.id, title, body, path: placeOf(news), unread });
  const topic = found.id.replaceAll("-", "").slice(0, topicMax);
  if ((await port.send(subscription, { text, topic, ttlSeconds })) === "sent") return;
  await database().pushSubscription.deleteMany({ where: { id: subscription.id } });
  log.info("push.gone", { subscriptionId: subscription.id });
}

async function mail(found: Found, news: News, port: MailPort): Promise<void> {
  const { title, body, wayOut } = sayNews(news, localeOfPreferences(found.user.preferences));
  const token = unsubscribeToken(found.user.id);
  const page = addressOf(`/auth/unsubscribe?token=${token}`);
  await port.send({
    to: found.user.email,
    subject: title,
    text: [title, body, addressOf(placeOf(news)), `--\n${wayOut}\n${page}`].filter(Boolean).join("\n\n"),
    unsubscribeUrl: addressOf(`/api/v1/notifications/unsubscribe?token=${token}`),
    messageId: `<${found.id}@${new URL(serverEnv().NEXTAUTH_URL).hostname}>`,
  });
}

/** Safe to run twice. Rejects when this try failed, after giving the claim back. */
export async function sendNotification(sending: Sending, ports: SendPorts): Promise<void> {
  const found = await readNotification(sending.notificationId);
  const news = found && parseNews(found.kind, found.payload);
  if (!found || !news || !isWanted(found, news, sending.channel) || !(await claim(sending))) return;
  try {
    if (sending.channel === "email") await mail(found, news, ports.mail);
    else if (ports.push) await push(found, news, sending.target, ports.push);
  } catch (thrown) {
    await release(sending);
    throw thrown;
  }
  await noteSent(sending);
}
