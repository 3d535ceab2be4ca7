/** Of all tabs, one speaks to the server; the others hear of what changed. */
import { z } from "zod";
import { entityNames } from "@/lib/sync/core/entities";
import { roles } from "@/lib/sync/core/roles";
import { problems, type EngineState } from "./engine";
import type { RowName } from "./storage";

/** How the tab that speaks stands with the server; `offlineSinceMs` is null while there is an answer, or was none yet. */
export type SpeakerState = EngineState & { offlineSinceMs: number | null };

const newsSchema = z.discriminatedUnion("kind", [
  /** These rows changed, or the lists beside them. */
  z.object({ kind: z.literal("changed"), names: z.array(z.object({ entity: z.enum(entityNames), id: z.string() })) }),
  /** The replica is gone from this device. */
  z.object({ kind: z.literal("erased") }),
  /** Whoever speaks should say how it stands. */
  z.object({ kind: z.literal("asked") }),
  z.object({
    kind: z.literal("spoke"),
    /** Null before the first answer. */
    state: z
      .object({
        reachable: z.boolean(),
        role: z.enum(roles).nullable(),
        problem: z.enum(problems).nullable(),
        offlineSinceMs: z.number().nullable(),
      })
      .nullable(),
  }),
]);
export type News = z.infer<typeof newsSchema>;

/** The other tabs of the same replica. */
export type Tabs = { tell: (news: News | { kind: "changed"; names: readonly RowName[] }) => void; close: () => void };

export function joinTabs(name: string, hear: (news: News) => void): Tabs {
  if (typeof BroadcastChannel === "undefined") return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const news = newsSchema.safeParse(event.data);
    if (news.success) hear(news.data);
  };
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}

export type Leadership = {
  /** Leads without waiting: for when the leader is asleep. */
  takeOver: () => void;
  resign: () => void;
};

export const leaderLock = (name: string): string => `${name}:leader`;

/**
 * Calls `lead` once this tab is the leader, at once where the browser has no Web Locks: the server bears two speakers,
 * one is only cheaper. Calls `lost` when another tab has taken over; this one then waits in line again.
 */
export function whenLeader(name: string, lead: () => void, lost: () => void): Leadership {
  if (typeof navigator.locks === "undefined") {
    lead();
    return { takeOver: () => undefined, resign: () => undefined };
  }
  let waiting = new AbortController();
  let isResigned = false;
  let isLeading = false;
  let release = (): void => undefined;

  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      if (isResigned) return resolve();
      release = resolve;
      isLeading = true;
      lead();
    });
  /** A lock that is taken away ends its request early; one never given ends it because this tab no longer wants it. */
  const ended = (): void => {
    if (!isLeading || isResigned) return;
    isLeading = false;
    lost();
    queue();
  };
  function queue(): void {
    waiting = new AbortController();
    navigator.locks.request(leaderLock(name), { signal: waiting.signal }, hold).catch(ended);
  }
  queue();
  return {
    takeOver: () => {
      if (isLeading || isResigned) return;
      waiting.abort();
      navigator.locks.request(leaderLock(name), { steal: true }, hold).catch(ended);
    },
    resign: () => {
      isResigned = true;
      waiting.abort();
      release();
    },
  };
}
