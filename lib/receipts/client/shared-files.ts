/** What another app has shared with Shelfie: kept by the service worker until the scanner has done something with it. */
import { sharedCacheName, sharedTextPath } from "@/lib/pwa/share-target";

export type Shared = { files: File[]; text: string };

const lockName = "shelfie-shared";

async function readShared(cache: Cache): Promise<Shared> {
  const shared: Shared = { files: [], text: "" };
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
  return shared;
}

async function handOver(take: (shared: Shared) => Promise<void>): Promise<void> {
  if (!(await caches.has(sharedCacheName))) return;
  await take(await readShared(await caches.open(sharedCacheName)));
  await caches.delete(sharedCacheName);
}

/**
 * Gives `take` what was shared, if anything was, and forgets it once `take` is done. A page that goes away or fails amid it
 * leaves everything to the next one; of two pages that are open at once, one takes it.
 */
export async function takeShared(take: (shared: Shared) => Promise<void>): Promise<void> {
  if (!("caches" in globalThis)) return;
  const work = (): Promise<void> => handOver(take);
  await (navigator.locks ? navigator.locks.request(lockName, work) : work());
}
