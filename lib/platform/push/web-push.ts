/** Web Push: encrypted for the browser (RFC 8291), signed for its push service (RFC 8292). */
import webPush from "web-push";
import { serverEnv } from "@/lib/env/server";
import type { PushPort } from "./port";

export type VapidDetails = { subject: string; publicKey: string; privateKey: string };

const timeoutMs = 10_000;
const goneStatuses = new Set([404, 410]);

export const webPushPort = (vapidDetails: VapidDetails): PushPort => ({
  send: async ({ endpoint, p256dh, auth }, { text, topic, ttlSeconds }) => {
    const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, text, {
      vapidDetails,
      TTL: ttlSeconds,
      topic,
      urgency: "normal",
      contentEncoding: "aes128gcm",
    });
    const response = await fetch(details.endpoint, {
      method: "POST",
      headers: details.headers as Record<string, string>,
      body: new Uint8Array(details.body),
      // A push service answers where it is; whoever redirects leads us elsewhere.
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    if (response.ok) return "sent";
    if (goneStatuses.has(response.status)) return "gone";
    throw new Error(`the push service answered ${response.status}`);
  },
});

/** Whom push services may write to: who runs this installation, else its address. */
function subjectFromEnv(): string {
  const { VAPID_SUBJECT, NEXTAUTH_URL, MAIL_FROM } = serverEnv();
  if (VAPID_SUBJECT) return VAPID_SUBJECT;
  if (NEXTAUTH_URL.startsWith("https://")) return NEXTAUTH_URL;
  return `mailto:${/<([^>]+)>/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM}`;
}

/** Null where there are no keys to push with. */
export function pushFromEnv(): PushPort | null {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = serverEnv();
  return publicKey && privateKey ? webPushPort({ subject: subjectFromEnv(), publicKey, privateKey }) : null;
}

/** Push services of the known browsers. The server writes to no other host a browser may name. */
const knownHosts = [
  "fcm.googleapis.com",
  "jmt17.google.com",
  "push.services.mozilla.com",
  "notify.windows.com",
  "push.apple.com",
];

/** Whether an address is one of a push service, so that nobody has this server call at doors of their choice. */
export function isPushService(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username } = new URL(endpoint);
  const own =
    serverEnv()
      .PUSH_SERVICE_HOSTS?.split(",")
      .map((host) => host.trim()) ?? [];
  if (own.includes(hostname)) return username === "";
  const isKnown = knownHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return protocol === "https:" && port === "" && username === "" && isKnown;
}
