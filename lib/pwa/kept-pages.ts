/** Caches of kept pages begin with this; the build they belong to follows. */
export const pagesCachePrefix = "shelfie-pages-";

/** Forgets every kept page, of whatever build: they show whose account and household it was. */
export async function forgetKeptPages(): Promise<void> {
  if (typeof caches === "undefined") return;
  for (const name of await caches.keys()) if (name.startsWith(pagesCachePrefix)) await caches.delete(name);
}
