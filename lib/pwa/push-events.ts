/// <reference lib="webworker" />
/** What the service worker does with pushes. */
import { pushSchema, type FromWorker } from "./messages";

type Scope = Pick<ServiceWorkerGlobalScope, "clients" | "registration" | "navigator">;

const pagesOf = (scope: Scope) => scope.clients.matchAll({ type: "window", includeUncontrolled: true });

function readPush(data: PushMessageData | null) {
  try {
    return pushSchema.safeParse(data?.json()).data ?? null;
  } catch {
    return null;
  }
}

/** Shows a push; the same news again takes the place of what stands there, without another sound. */
export async function showPush(scope: Scope, data: PushMessageData | null): Promise<void> {
  const news = readPush(data);
  // Browsers end the subscription of whoever is pushed to and shows nothing.
  if (!news) return scope.registration.showNotification("Shelfie", { tag: "unknown", data: { path: "/app/inbox" } });
  await scope.registration.showNotification(news.title, {
    body: news.body,
    tag: news.id,
    icon: "/icons/icon-192.png",
    data: { path: news.path },
  });
  if ("setAppBadge" in scope.navigator) await scope.navigator.setAppBadge(news.unread).catch(() => undefined);
  const message: FromWorker = { type: "NEWS" };
  for (const page of await pagesOf(scope)) page.postMessage(message);
}

/** Brings the app to the place a notification is about: an open page of it, else a new one. */
export async function openPlace(scope: Scope, notification: Notification): Promise<void> {
  const { path } = notification.data as { path: string };
  const pages = await pagesOf(scope);
  const page = pages.find(({ url }) => new URL(url).pathname.startsWith("/app")) ?? null;
  if (!page) return void (await scope.clients.openWindow(path));
  // A browser that will not bring it to the front still shows the place once somebody looks.
  await page.focus().catch(() => undefined);
  const message: FromWorker = { type: "OPEN", path };
  page.postMessage(message);
}
