/** How sync stands, in the words people see, and the lists they may have to look at. */
import { useDeferredValue } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Op } from "@/lib/sync/core/op";
import type { WireConflict } from "@/lib/sync/core/protocol";
import type { SyncRole } from "@/lib/sync/core/roles";
import type { SpeakerState } from "./leader";
import type { ReplicaSummary } from "./replica";
import type { RejectedOp } from "./storage";

/**
 * `starting`: not heard from the server yet, or its rows are on their way for the first time. `saved`: the server has
 * everything. `offline` since when, in epoch milliseconds, or null when it was so from the start.
 */
export type SyncStanding =
  | { kind: "starting" }
  | { kind: "saved" }
  | { kind: "waiting"; count: number }
  | { kind: "offline"; sinceMs: number | null; count: number }
  | { kind: "signed_out" | "revoked" | "update"; count: number };

export type SyncStatus = {
  standing: SyncStanding;
  /** Edits the server has not acknowledged. */
  unsentCount: number;
  role: SyncRole | null;
  /** False until this device holds the household's rows: that none are seen says nothing yet. */
  isFetched: boolean;
  /** False where the browser keeps nothing: what is unsent goes with the tab. */
  isKept: boolean;
  /** The device took no more when the newest edit was to be kept: that edit is undone. */
  isFull: boolean;
  rejected: readonly RejectedOp[];
  conflicts: readonly WireConflict[];
  /** Rows that could not be read. */
  setAsideCount: number;
  /** What was never sent when the person's membership ended. */
  lost: readonly Op[];
};

export const firstStatus: SyncStatus = {
  standing: { kind: "starting" },
  unsentCount: 0,
  role: null,
  isFetched: false,
  isKept: true,
  isFull: false,
  rejected: [],
  conflicts: [],
  setAsideCount: 0,
  lost: [],
};

export const statusStore = createStore<SyncStatus>(() => firstStatus);
export const useSyncStatus = (): SyncStatus => useStore(statusStore);
/** Whether rows may be on their way that this device has never seen. */
export const useIsFetching = (): boolean =>
  useStore(statusStore, ({ standing, isFetched }) => standing.kind === "starting" || !isFetched);

/**
 * Whether a page without rows may still get some and must not call itself empty. It says no in its own time, so that the
 * first rows are drawn bit by bit, and a tap in between is answered.
 */
export function useIsWaiting(isEmpty: boolean): boolean {
  const isWaiting = useIsFetching() && isEmpty;
  return useDeferredValue(isWaiting) || isWaiting;
}

function standingOf(speaker: SpeakerState | null, isFetched: boolean, count: number): SyncStanding {
  if (!speaker) return { kind: "starting" };
  if (speaker.problem) return { kind: speaker.problem, count };
  if (!speaker.reachable) return { kind: "offline", sinceMs: speaker.offlineSinceMs, count };
  if (!isFetched) return { kind: "starting" };
  return count ? { kind: "waiting", count } : { kind: "saved" };
}

export type Keeping = Pick<SyncStatus, "isKept" | "isFull">;

/** Tells the store how things stand now. */
export function tellStatus(summary: ReplicaSummary, speaker: SpeakerState | null, keeping: Keeping): void {
  const unsentCount = summary.storingCount + summary.outbox.filter(({ ack }) => ack === 0).length;
  const { isFetched, rejected, conflicts, setAsideCount } = summary;
  const standing = standingOf(speaker, isFetched, unsentCount);
  const role = speaker?.role ?? statusStore.getState().role;
  statusStore.setState(
    { standing, unsentCount, role, isFetched, ...keeping, rejected, conflicts, setAsideCount, lost: [] },
    true,
  );
}
