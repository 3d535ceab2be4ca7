import { z } from "zod";

/** What a page tells its service worker. */
export const toWorkerSchema = z.discriminatedUnion("type", [
  /** Take over now: the person asked for the new version. */
  z.object({ type: z.literal("SKIP_WAITING") }),
  /** Somebody is signed in: fetch the app's pages ahead. */
  z.object({ type: z.literal("KEEP_PAGES") }),
]);
export type ToWorker = z.infer<typeof toWorkerSchema>;
