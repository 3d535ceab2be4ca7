/** What another app has shared with Shelfie: kept by the service worker until the scanner takes it. */
import { sharedCacheName, sharedTextPath } from "@/lib/pwa/share-target";

export type Shared = { files: File[]; text: string };

/** Takes what was shared; a second call finds nothing. */
export async function takeShared(): Promise<Shared> {
  const shared: Shared = { files: [], text: "" };
  if (!("caches" in globalThis) || !(await caches.has(sharedCacheName))) return shared;
  const cache = await caches.open(sharedCacheName);
  for (const request of await cache.keys()) {
    const kept = await cache.match(request);
    if (!kept) continue;
    if (new URL(request.url).pathname === sharedTextPath) {
      shared.text = await kept.text();
    } else {
      const blob = await kept.blob();
      const name = decodeURIComponent(kept.headers.get("x-file-name") ?? "photo");
      shared.files.push(new File([blob], name, { type: blob.type }));
    }
  }
  await caches.delete(sharedCacheName);
  return shared;
}
