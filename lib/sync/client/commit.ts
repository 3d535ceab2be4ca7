/** How domains write: one call, painted before it returns, kept when its promise resolves. */
import type { OpDraft } from "@/lib/sync/core/op";
import type { Replica } from "./replica";

let current: Replica | null = null;

/** The replica of the signed-in person; null before sync has started and after sign-out. */
export const currentReplica = (): Replica | null => current;

export const setReplica = (replica: Replica | null): void => {
  current = replica;
};

/**
 * Writes drafts that stand or fall together. The rows stores have them when this returns; the promise resolves when they
 * are in the outbox on this device. An edit of a row that is gone does nothing.
 * Rejects when the device cannot keep them (they are unpainted then) or when sync has not started.
 */
export function commit(drafts: readonly OpDraft[]): Promise<void> {
  if (!current) return Promise.reject(new Error("sync has not started"));
  return current.commit(drafts);
}
