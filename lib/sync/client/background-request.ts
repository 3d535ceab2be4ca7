/** Asks the browser to send what waits once there is a connection, even when no page is open then. */

export const backgroundSyncTag = "shelfie-outbox";

/** Not in TypeScript's library: only Chromium has it. Source: https://wicg.github.io/background-sync/spec/ */
type SyncRegistration = ServiceWorkerRegistration & { sync?: { register: (tag: string) => Promise<void> } };

/** Does nothing where the browser has no Background Sync: reconnecting, focus and asking now and then do it there. */
export async function requestBackgroundSync(): Promise<void> {
  if (typeof navigator === "undefined" || !("serviceWorker" in navigator)) return;
  try {
    const registration: SyncRegistration | undefined = await navigator.serviceWorker.getRegistration();
    await registration?.sync?.register(backgroundSyncTag);
  } catch {
    // Not allowed, as in a private window: then it goes when the page is open.
  }
}
