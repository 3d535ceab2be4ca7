import { createPublicKey, verify } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { DELETE as unsubscribeBrowser, POST as subscribe } from "@/app/api/v1/notifications/push/route";
import { GET as wayOut, POST as oneClick } from "@/app/api/v1/notifications/unsubscribe/route";
import { database } from "@/lib/db/client";
import { closeRateLimits } from "@/lib/http/rate-limit";
import { prepareQueue } from "@/lib/jobs/queue";
import { changeWishes } from "@/lib/notifications/server/settings";
import { sendNotification } from "@/lib/notifications/server/send-notification";
import { tell } from "@/lib/notifications/server/tell";
import type { Mail, MailPort } from "@/lib/platform/mail/port";
import { isPushService, webPushPort } from "@/lib/platform/push/web-push";
import { vapidPublicKey } from "@/scripts/lib/secrets.mjs";
import { openPushService, type PushService } from "@/tests/fixtures/push/push-service";
import { call, newPerson, type Person } from "./api";

let service: PushService;

const privateKey = Buffer.alloc(32, 7).toString("base64url");
const publicKey = vapidPublicKey(privateKey);

/** The claims of a VAPID token, once its signature has been checked with the server's public key (RFC 8292). */
function vapidClaims(header: string): { aud: string; exp: number; sub: string } {
  const [, token = "", key = ""] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(header) ?? [];
  expect(key).toBe(publicKey);
  const [head = "", claims = "", signature = ""] = token.split(".");
  const point = Buffer.from(publicKey, "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString("base64url"));
  const jwk = createPublicKey({ key: { kty: "EC", crv: "P-256", x: x ?? "", y: y ?? "" }, format: "jwk" });
  const signed = Buffer.from(`${head}.${claims}`);
  const isRight = verify(
    "sha256",
    signed,
    { key: jwk, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  expect(isRight).toBe(true);
  return JSON.parse(Buffer.from(claims, "base64url").toString()) as never;
}

const push = webPushPort({ subject: "mailto:someone@shelfie.example", publicKey, privateKey });
const mails: Mail[] = [];
const mail: MailPort = { send: async (one) => void mails.push(one) };
let ana: Person;
let number = 0;

beforeAll(async () => {
  service = await openPushService();
  process.env.PUSH_SERVICE_HOSTS = "127.0.0.1";
  await prepareQueue();
});
afterAll(async () => {
  await closeRateLimits();
  await service.close();
});
beforeEach(async () => {
  number += 1;
  ana = await newPerson(`ana${number}@push.example`);
  service.received.length = mails.length = 0;
  service.answerWith(201);
  const { endpoint, keys } = service;
  const body = { endpoint, keys, expirationTime: null };
  const answer = await call(subscribe, { method: "POST", path: "/api/v1/notifications/push", as: ana, body });
  expect(answer.status).toBe(204);
});

type Job = { notificationId: string; channel: "push" | "email"; target: string };

/** Tells Ana something at noon; the jobs that this put on the queue. */
async function told(hour = 12): Promise<Job[]> {
  const nowMs = Date.UTC(2026, 5, 10, hour);
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await database().$transaction((transaction) =>
    tell(transaction, {
      householdId: ana.householdId,
      news: {
        kind: "expiry",
        payload: { day: "2026-06-10", names: ["Crème fraîche"], count: 1, today: 1, soon: 0, over: 0 },
      },
      key: "expiry:2026-06-10",
      userIds: null,
      nowMs,
    }),
  );
  const rows = await database().$queryRaw<{ payload: Job }[]>`
    SELECT payload FROM graphile_worker._private_jobs ORDER BY payload->>'channel' DESC`;
  return rows.map(({ payload: { notificationId, channel, target } }) => ({ notificationId, channel, target }));
}

test("a push can be read by the browser it is for, and is signed by this server for its service", async () => {
  for (const job of await told()) await sendNotification(job, { push, mail });
  expect(service.received).toHaveLength(1);
  const [first] = service.received;
  if (!first) throw new Error("nothing was pushed");
  const { headers, body } = first;
  expect(headers).toMatchObject({ "content-encoding": "aes128gcm", ttl: "43200", urgency: "normal" });
  const shown = JSON.parse(service.decrypt(body)) as object;
  expect(shown).toMatchObject({ title: "1 thing to eat today", body: "Crème fraîche", path: "/app/pantry", unread: 1 });
  const claims = vapidClaims(headers.authorization ?? "");
  expect(claims).toMatchObject({ aud: new URL(service.endpoint).origin, sub: "mailto:someone@shelfie.example" });
  expect(claims.exp * 1000).toBeGreaterThan(Date.now());
  expect(claims.exp * 1000).toBeLessThan(Date.now() + 24 * 3_600_000 + 1);
});

test("a push that was sent is not sent again when its job runs twice", async () => {
  const [job] = await told();
  for (let count = 0; count < 2; count++) await sendNotification(job as Job, { push, mail });
  expect(service.received).toHaveLength(1);
});

test.each([404, 410])("a subscription its browser has ended (%i) is forgotten", async (gone) => {
  service.answerWith(gone);
  for (const job of await told()) await sendNotification(job, { push, mail });
  expect(await database().pushSubscription.count({ where: { userId: ana.userId } })).toBe(0);
});

test("a push service that is down is tried again", async () => {
  service.answerWith(503);
  const [job] = await told();
  await expect(sendNotification(job as Job, { push, mail })).rejects.toThrow("503");
  service.answerWith(201);
  await sendNotification(job as Job, { push, mail });
  expect(service.received).toHaveLength(2);
  expect(await database().pushSubscription.count({ where: { userId: ana.userId } })).toBe(1);
});

test("what was read in the inbox meanwhile is not pushed", async () => {
  const [job] = await told();
  await database().notification.updateMany({ where: { userId: ana.userId }, data: { readAt: new Date() } });
  await sendNotification(job as Job, { push, mail });
  expect(service.received).toEqual([]);
});

test("at night a push waits for the morning", async () => {
  await told(23);
  const [job] = await database().$queryRaw<
    { runAt: Date }[]
  >`SELECT run_at AS "runAt" FROM graphile_worker._private_jobs`;
  expect(job?.runAt.toISOString()).toBe("2026-06-11T07:00:00.000Z");
});

test("a mail is sent to who asked for it, with a way out for the mail program, and once", async () => {
  await changeWishes(ana.userId, { choices: [{ kind: "expiry", channel: "email", isOn: true }] });
  const job = (await told()).find(({ channel }) => channel === "email") as Job;
  for (let count = 0; count < 2; count++) await sendNotification(job, { push, mail });
  expect(mails).toHaveLength(1);
  const [one] = mails as [Mail];
  expect(one).toMatchObject({ to: ana.email, subject: "1 thing to eat today" });
  expect(one.text).toContain("Crème fraîche");
  expect(one.text).toContain("/auth/unsubscribe?token=");
  // A mail program's own request: no cookie, no origin.
  const path = new URL(one.unsubscribeUrl ?? "").pathname + new URL(one.unsubscribeUrl ?? "").search;
  expect((await call(wayOut, { path })).headers.get("location")).toContain("/auth/unsubscribe?token=");
  expect(await database().notificationPreference.count({ where: { userId: ana.userId, isOn: true } })).toBe(1);
  expect((await call(oneClick, { method: "POST", path })).status).toBe(204);
  expect(await database().notificationPreference.count({ where: { userId: ana.userId, isOn: true } })).toBe(0);
  expect((await call(oneClick, { method: "POST", path: `${path.slice(0, -2)}AA` })).status).toBe(400);
});

test("a mail whose sending died half-way is not sent twice; the inbox has it", async () => {
  await changeWishes(ana.userId, { choices: [{ kind: "expiry", channel: "email", isOn: true }] });
  const job = (await told()).find(({ channel }) => channel === "email") as Job;
  await database().notificationDelivery.create({ data: job });
  await sendNotification(job, { push, mail });
  expect(mails).toEqual([]);
  expect(await database().notification.count({ where: { userId: ana.userId, isListed: true } })).toBe(1);
});

test("a mail the server refused is tried again", async () => {
  await changeWishes(ana.userId, { choices: [{ kind: "expiry", channel: "email", isOn: true }] });
  const job = (await told()).find(({ channel }) => channel === "email") as Job;
  const down: MailPort = { send: () => Promise.reject(new Error("down")) };
  await expect(sendNotification(job, { push, mail: down })).rejects.toThrow("down");
  await sendNotification(job, { push, mail });
  expect(mails).toHaveLength(1);
});

test("a browser that is unsubscribed is not pushed to, and only push services may be named", async () => {
  const path = "/api/v1/notifications/push";
  await call(unsubscribeBrowser, { method: "DELETE", path, as: ana, body: { endpoint: service.endpoint } });
  expect(await told()).toEqual([]);
  const inside = { endpoint: "http://169.254.169.254/latest", keys: service.keys };
  expect((await call(subscribe, { method: "POST", path, as: ana, body: inside })).status).toBe(400);
  const addresses = [
    "https://fcm.googleapis.com/fcm/send/abc",
    "https://web.push.apple.com/abc",
    "https://fcm.googleapis.com.evil.example/abc",
    "https://fcm.googleapis.com:8443/abc",
    "http://fcm.googleapis.com/abc",
  ];
  expect(addresses.map(isPushService)).toEqual([true, true, false, false, false]);
});
