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

/** How long a page that answers takes to say so. One that is still coming up does not hear. */
const answerMsMax = 1_000;

/** Asks a page to go to a place of the app. @returns whether it heard */
function ask(page: WindowClient, path: string, waitMsMax: number): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  const message: FromWorker = { type: "OPEN", path };
  return new Promise<boolean>((resolve) => {
    port1.onmessage = () => resolve(true);
    setTimeout(() => resolve(false), waitMsMax);
    page.postMessage(message, [port2]);
  }).finally(() => port1.close());
}

/** Brings the app to the place a notification is about: an open page of it, else a new one. */
export async function openPlace(scope: Scope, notification: Notification, waitMsMax = answerMsMax): Promise<void> {
  const { path } = notification.data as { path: string };
  const pages = await pagesOf(scope);
  const page = pages.find(({ url }) => new URL(url).pathname.startsWith("/app")) ?? null;
  if (!page) return void (await scope.clients.openWindow(path));
  // A browser that will not bring it to the front still shows the place once somebody looks.
  await page.focus().catch(() => undefined);
  if (await ask(page, path, waitMsMax)) return;
  // Only the worker that serves a page may lead it elsewhere.
  await page.navigate(path).catch(() => scope.clients.openWindow(path));
}
