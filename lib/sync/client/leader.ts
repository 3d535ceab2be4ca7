/** Of all tabs, one speaks to the server; the others hear of what changed. */
import { z } from "zod";
import { entityNames } from "@/lib/sync/core/entities";
import type { RowName } from "./storage";

/** `erased`: the replica is gone from this device. */
const newsSchema = z.object({
  names: z.array(z.object({ entity: z.enum(entityNames), id: z.string() })).default([]),
  erased: z.boolean().default(false),
});

export type Tabs = {
  /** Tells the other tabs which rows changed. */
  tell: (names: readonly RowName[]) => void;
  /** Tells the other tabs that the replica is no more. */
  tellErased: () => void;
  close: () => void;
};

/** Joins the other tabs of the same replica. */
export function joinTabs(name: string, hear: (names: readonly RowName[]) => void, erased: () => void): Tabs {
  if (typeof BroadcastChannel === "undefined") {
    return { tell: () => undefined, tellErased: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const news = newsSchema.safeParse(event.data);
    if (!news.success) return;
    if (news.data.erased) erased();
    else hear(news.data.names);
  };
  return {
    tell: (names) => channel.postMessage({ names }),
    tellErased: () => channel.postMessage({ erased: true }),
    close: () => channel.close(),
  };
}

/**
 * Calls `lead` once this tab is the leader, at once where the browser has no Web Locks: the server bears two speakers,
 * one is only cheaper. Gives what resigns.
 */
export function whenLeader(name: string, lead: () => void): () => void {
  if (typeof navigator.locks === "undefined") {
    lead();
    return () => undefined;
  }
  const abort = new AbortController();
  let resign = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    resign = resolve;
  });
  const asked = navigator.locks.request(`${name}:leader`, { signal: abort.signal }, () => {
    lead();
    return held;
  });
  // Resigning before the lock was given aborts the request: nothing went wrong.
  asked.catch(() => undefined);
  return () => {
    abort.abort();
    resign();
  };
}
