/** How domains write: one call, painted before it returns, kept when its promise resolves. */
import type { OpDraft } from "@/lib/sync/core/op";
import type { Replica } from "./replica";

/** A big household takes a slow phone a second or two to open; pages are there before. */
type Current = Replica | "opening" | null;

type Waiting = { resolve: (replica: Replica) => void; reject: (error: Error) => void };

let current: Current = "opening";
let waiting: Waiting[] = [];

const ended = () => new Error("sync has ended");

/** The replica of the signed-in person; null while it opens and after sign-out. */
export const currentReplica = (): Replica | null => (current === "opening" ? null : current);

/** @param next null ends what waits for a replica: there will be none */
export function setReplica(next: Current): void {
  current = next;
  if (next === "opening") return;
  const woken = waiting;
  waiting = [];
  for (const { resolve, reject } of woken) {
    if (next) resolve(next);
    else reject(ended());
  }
}

/**
 * Resolves when the household's rows are in the stores: for what looks at them before it writes. Rejects when they never
 * will be.
 */
export function opened(): Promise<Replica> {
  if (current === "opening") return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  return current ? Promise.resolve(current) : Promise.reject(ended());
}

/**
 * Writes drafts that stand or fall together. The rows stores have them when this returns; the promise resolves when they
 * are in the outbox on this device. What is written while the replica still opens waits for it, in its order. An edit of
 * a row that is gone does nothing.
 * Rejects when the device cannot keep them (they are unpainted then) or when sync has ended.
 */
export function commit(drafts: readonly OpDraft[]): Promise<void> {
  const replica = currentReplica();
  return replica ? replica.commit(drafts) : opened().then((late) => late.commit(drafts));
}
