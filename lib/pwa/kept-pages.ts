import { messageSW } from "workbox-window";
import type { ToWorker } from "./messages";

/** Caches of kept pages begin with this; the build they belong to follows. */
export const pagesCachePrefix = "shelfie-pages-";

const answerMsMax = 2_000;

/** Deletes the caches of kept pages, of whatever build. */
export async function deleteKeptPages(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(pagesCachePrefix)) await caches.delete(name);
}

/** Forgets every kept page: they show whose account and household it was. The worker may be fetching some just now. */
export async function forgetKeptPages(): Promise<void> {
  if (typeof caches === "undefined") return;
  // Also one that does not steer this page yet may have been told to keep pages.
  const worker = (await navigator.serviceWorker?.getRegistration())?.active;
  const message: ToWorker = { type: "FORGET_PAGES" };
  // A worker of an older build does not know the question.
  const isLate = new Promise((resolve) => setTimeout(resolve, answerMsMax));
  if (worker) await Promise.race([messageSW(worker, message), isLate]);
  await deleteKeptPages();
}
