/** Keeps the inbox in step. Fetched after the page that shows the bell. */
import { loadInbox, openInbox } from "@/lib/notifications/client/inbox";
import { fromWorkerSchema } from "@/lib/pwa/messages";

const lookAgainMs = 60_000;

/**
 * Asks when the page appears, now and then while it is in view, and when a push says so.
 * @param name person and household whose inbox it is
 * @param onOpen a person pressed a notification about this place in the app
 * @returns what ends it
 */
export function keepInbox(name: string, onOpen: (path: string) => void): () => void {
  openInbox(name);
  const stopping = new AbortController();
  const { signal } = stopping;
  const look = () => void (document.visibilityState === "visible" && loadInbox());
  look();
  const timer = setInterval(look, lookAgainMs);
  document.addEventListener("visibilitychange", look, { signal });
  window.addEventListener("online", look, { signal });
  const hear = ({ data, ports }: MessageEvent) => {
    const message = fromWorkerSchema.safeParse(data).data;
    if (message?.type === "NEWS") void loadInbox();
    if (message?.type !== "OPEN") return;
    ports[0]?.postMessage("heard");
    onOpen(message.path);
  };
  navigator.serviceWorker?.addEventListener("message", hear, { signal });
  return () => {
    clearInterval(timer);
    stopping.abort();
  };
}
