import { z } from "zod";

/** What a page tells its service worker. */
export const toWorkerSchema = z.discriminatedUnion("type", [
  /** Take over now: the person asked for the new version. */
  z.object({ type: z.literal("SKIP_WAITING") }),
  /** Somebody is signed in: fetch the app's pages ahead. */
  z.object({ type: z.literal("KEEP_PAGES") }),
  /** Nobody is signed in any more: stop fetching pages ahead, forget those there are, then answer. */
  z.object({ type: z.literal("FORGET_PAGES") }),
  /** A newer worker is to take over: stop whatever is not urgent, for it waits until nothing is under way. */
  z.object({ type: z.literal("STEP_DOWN") }),
]);
export type ToWorker = z.infer<typeof toWorkerSchema>;

/** What a push holds, as the server packed it. `path` is a place in the app. */
export const pushSchema = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  path: z.string().startsWith("/app"),
  unread: z.number(),
});

/** What the service worker tells its pages: there is news, so ask for it; or a person pressed a notification. */
export const fromWorkerSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("NEWS") }),
  z.object({ type: z.literal("OPEN"), path: z.string().startsWith("/app") }),
]);
export type FromWorker = z.infer<typeof fromWorkerSchema>;
