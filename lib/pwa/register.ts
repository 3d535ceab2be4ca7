import { Workbox } from "workbox-window";
import type { ToWorker } from "./messages";

export type Registration = {
  /** Lets the waiting version take over; the page loads anew when it has. */
  update: () => void;
  stop: () => void;
};

const checkEveryMs = 3_600_000;

/**
 * Registers the service worker, has it keep the app's pages, and tells when a new version waits.
 * Returns null where the browser has none, or in development, where there is nothing to keep.
 */
export function registerServiceWorker(onUpdateReady: () => void): Registration | null {
  if (!("serviceWorker" in navigator)) return null;
  const workbox = new Workbox("/sw.js", { scope: "/", updateViaCache: "none" });
  const keepPages = (): Promise<unknown> => workbox.messageSW({ type: "KEEP_PAGES" } satisfies ToWorker);
  let isUpdating = false;
  workbox.addEventListener("waiting", onUpdateReady);
  workbox.addEventListener("controlling", () => {
    if (isUpdating) window.location.reload();
  });
  void workbox.register().then(
    () => workbox.active.then(keepPages),
    () => undefined,
  );
  const timer = window.setInterval(() => void workbox.update().catch(() => undefined), checkEveryMs);
  return {
    update: () => {
      isUpdating = true;
      workbox.messageSkipWaiting();
    },
    stop: () => window.clearInterval(timer),
  };
}
