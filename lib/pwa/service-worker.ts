/// <reference lib="webworker" />
import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { appPages, keptPageFor, pagesToKeep } from "./app-pages";
import { buildHeader } from "./build-header";
import { deleteKeptPages, pagesCachePrefix } from "./kept-pages";
import { toWorkerSchema } from "./messages";
import { receiveShare, shareTargetPath } from "./share-target";
import { openPlace, showPush } from "./push-events";
import { chooseLocale } from "@/lib/messages/choose-locale";
import { locales, type Locale } from "@/lib/messages/locales";
import { offlinePath, publicPath } from "@/lib/messages/public-paths";
import { syncInBackground } from "@/lib/sync/client/background";
import { backgroundSyncTag } from "@/lib/sync/client/background-request";

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null }[];
  __BUILD_ID: string;
};

const shellCachePrefix = "shelfie-shell-";
const buildId: string = self.__BUILD_ID;
const pagesCacheName = pagesCachePrefix + buildId;
const shellCacheName = shellCachePrefix + buildId;
const readerCacheName = "shelfie-barcode-reader";
/** What everybody sees opens without a connection in every language. */
const shellPaths = locales.flatMap((locale) => [publicPath("/", locale), offlinePath(locale)]);
const refreshTimeoutMs = 15_000;

// A new worker waits until the person agrees to update, so that no open page loses its scripts; the first one of a
// browser takes over at once, so that the first visit already works offline.
clientsClaim();
cleanupOutdatedCaches();
// A worker of a page is told in its address what to load. It would lose that to the address of the file as it is kept, which
// a copy of the answer does not have.
registerRoute(
  ({ request }) => request.destination === "worker",
  async ({ request, url }) => {
    const kept = await matchPrecache(url.pathname);
    return kept ? new Response(kept.body, { headers: kept.headers }) : fetch(request);
  },
);
precacheAndRoute(self.__WB_MANIFEST);

/** A page that is whole, of this worker's build, and not a detour to sign-in. */
const isKeepable = (response: Response): boolean =>
  response.ok && !response.redirected && response.headers.get(buildHeader) === buildId;

/** Aborted when the person signs out, and when a newer worker takes over: what is still on its way is not kept. */
let keeping = new AbortController();

async function keepPage(path: string): Promise<void> {
  const { signal } = keeping;
  const request = new Request(path, { credentials: "same-origin", redirect: "follow" });
  const response = await fetch(request, { signal: AbortSignal.any([signal, AbortSignal.timeout(refreshTimeoutMs)]) });
  if (!isKeepable(response)) return;
  const cache = await caches.open(pagesCacheName);
  if (!signal.aborted) await cache.put(path, response);
}

/** Work that may be left undone: it ends for the browser when this worker has to go, whatever it still waits for. */
function untilStopped(work: Promise<void>): Promise<void> {
  const { signal } = keeping;
  const stopped = new Promise<void>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")), { once: true });
  });
  return Promise.race([work, stopped]);
}

function stopKeeping(): void {
  keeping.abort();
  keeping = new AbortController();
}

async function forgetPages(): Promise<void> {
  stopKeeping();
  await deleteKeptPages();
}

const keepPages = async (): Promise<void> => {
  await Promise.allSettled(pagesToKeep.map(keepPage));
};

/** The language of the pages kept here, else one of the browser's. */
async function spokenHere(): Promise<Locale> {
  const kept = await (await caches.open(pagesCacheName)).match(appPages[0]);
  return chooseLocale(kept?.headers.get("content-language") ?? undefined, navigator.languages.join(","));
}

async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const shell = await caches.open(shellCacheName);
    const own = await shell.match(new URL(request.url).pathname);
    return own ?? (await shell.match(offlinePath(await spokenHere()))) ?? Response.error();
  }
}

/**
 * A page of the app opens from what is kept and is fetched anew behind it: its data come from the device either way. All
 * other pages come from the network, else from the shell.
 */
async function openPage({ request, event }: { request: Request; event: ExtendableEvent }): Promise<Response> {
  const path = keptPageFor(new URL(request.url).pathname);
  const kept = path && (await (await caches.open(pagesCacheName)).match(path));
  if (!path || !kept) return fromNetwork(request);
  event.waitUntil(keepPage(path).catch(() => undefined));
  return kept;
}

registerRoute(new NavigationRoute(openPage, { denylist: [/^\/api\//, /^\/sync\//, /^\/_next\//] }));

/** The barcode reader's WebAssembly is large and most people never need it: kept once somebody has. Its address has its version. */
async function readerFile({ request }: { request: Request }): Promise<Response> {
  const cache = await caches.open(readerCacheName);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    for (const old of await cache.keys()) await cache.delete(old);
    await cache.put(request, response.clone());
  }
  return response;
}

registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/barcode/"), readerFile);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === shareTargetPath,
  ({ request }) => receiveShare(request),
  "POST",
);

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(shellCacheName).then((cache) => cache.addAll(shellPaths)));
});

self.addEventListener("activate", (event) => {
  const isOld = (name: string): boolean =>
    (name.startsWith(pagesCachePrefix) && name !== pagesCacheName) ||
    (name.startsWith(shellCachePrefix) && name !== shellCacheName);
  const tidy = async (): Promise<void> => {
    const old = (await caches.keys()).filter(isOld);
    const hadPages = old.some((name) => name.startsWith(pagesCachePrefix));
    if (hadPages) await keepPages();
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(tidy());
});

/** Not in TypeScript's library. Source: https://wicg.github.io/background-sync/spec/ */
type SyncEvent = ExtendableEvent & { readonly tag: string };

self.addEventListener("sync", (event) => {
  const { tag } = event as SyncEvent;
  if (tag === backgroundSyncTag) (event as SyncEvent).waitUntil(untilStopped(syncInBackground()));
});

self.addEventListener("push", (event) => event.waitUntil(showPush(self, event.data)));

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openPlace(self, event.notification));
});

self.addEventListener("message", (event) => {
  const message = toWorkerSchema.safeParse(event.data);
  if (!message.success) return;
  if (message.data.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  if (message.data.type === "KEEP_PAGES") event.waitUntil(keepPages());
  if (message.data.type === "STEP_DOWN") stopKeeping();
  if (message.data.type === "FORGET_PAGES")
    event.waitUntil(forgetPages().then(() => event.ports[0]?.postMessage("done")));
});
