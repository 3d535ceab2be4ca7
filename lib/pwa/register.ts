import { Workbox } from "workbox-window";
import type { ToWorker } from "./messages";

export type Registration = { stop: () => void };

export type RegistrationPorts = {
  /** A new version waits. @param update lets it take over; the page loads anew when it has */
  onUpdateReady: (update: () => void) => void;
  /** Another window has gone over to a new version: this page's own scripts are no longer kept. */
  onReplaced: () => void;
};

const checkEveryMs = 3_600_000;
/** A browser may hold the new worker back while the old one has work under way; a fresh page ends what this one began. */
const takeOverMsMax = 10_000;

/**
 * Registers the service worker, has it keep the app's pages, and tells when a new version waits.
 * Returns null where the browser has none, or in development, where there is nothing to keep.
 */
export function registerServiceWorker({ onUpdateReady, onReplaced }: RegistrationPorts): Registration | null {
  if (!("serviceWorker" in navigator)) return null;
  const workbox = new Workbox("/sw.js", { scope: "/", updateViaCache: "none" });
  const tell = (worker: ServiceWorker | null | undefined, message: ToWorker): void => worker?.postMessage(message);
  // `ready` waits for the first worker too; the one it gives is active whatever page the person has gone to meanwhile.
  const keepPages = async (): Promise<void> =>
    tell((await navigator.serviceWorker.ready).active, { type: "KEEP_PAGES" });
  let isUpdating = false;
  workbox.addEventListener("waiting", () =>
    onUpdateReady(() => {
      isUpdating = true;
      tell(navigator.serviceWorker.controller, { type: "STEP_DOWN" });
      workbox.messageSkipWaiting();
      window.setTimeout(() => window.location.reload(), takeOverMsMax);
    }),
  );
  workbox.addEventListener("controlling", ({ isUpdate }) => {
    if (isUpdating) window.location.reload();
    else if (isUpdate) onReplaced();
  });
  void workbox.register().then(keepPages, () => undefined);
  const timer = window.setInterval(() => void workbox.update().catch(() => undefined), checkEveryMs);
  return { stop: () => window.clearInterval(timer) };
}
