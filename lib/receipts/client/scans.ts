/** What is on its way, as the screens see it. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Scan } from "./scan";

export type Scans = {
  /** False until the photos kept on this device are known. */
  isLoaded: boolean;
  /** False where the browser keeps nothing beyond the page. */
  isKept: boolean;
  byId: ReadonlyMap<string, Scan>;
  /** The upload under way, if any: how much of it has gone, 0 to 1. */
  sending: { receiptId: string; share: number } | null;
};

const nothing: Scans = { isLoaded: false, isKept: true, byId: new Map(), sending: null };

export const scansStore = createStore<Scans>(() => nothing);
export const useScans = (): Scans => useStore(scansStore);
export const useScan = (receiptId: string): Scan | null =>
  useStore(scansStore, ({ byId }) => byId.get(receiptId) ?? null);

/** The scan whose photos are being taken, or null. */
export const draftOf = ({ byId }: Pick<Scans, "byId">): Scan | null =>
  [...byId.values()].find(({ state }) => state === "draft") ?? null;

/** Scans the server does not have: signing out would lose them. */
export const unsentScans = ({ byId }: Pick<Scans, "byId">): Scan[] =>
  [...byId.values()].filter(({ state }) => state !== "sent");

export const showScan = (scan: Scan): void =>
  scansStore.setState(({ byId }) => ({ byId: new Map(byId).set(scan.receiptId, scan) }));

export const hideScan = (receiptId: string): void =>
  scansStore.setState(({ byId }) => ({ byId: new Map([...byId].filter(([id]) => id !== receiptId)) }));

export const clearScans = (): void => scansStore.setState(nothing, true);
