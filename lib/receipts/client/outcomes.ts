/** What putting a receipt away did to the lists, while this page lives: for the summary after it and for the way back. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { OpDraft } from "@/lib/sync/core/op";

/** @property back writes that put what was bought back on its lists */
export type Outcome = { ticked: readonly string[]; missed: readonly string[]; back: readonly OpDraft[] };

const outcomes = createStore<ReadonlyMap<string, Outcome>>(() => new Map());

export const useOutcome = (receiptId: string): Outcome | null =>
  useStore(outcomes, (all) => all.get(receiptId) ?? null);

export const outcomeOf = (receiptId: string): Outcome | null => outcomes.getState().get(receiptId) ?? null;

export const noteOutcome = (receiptId: string, outcome: Outcome): void =>
  outcomes.setState(new Map(outcomes.getState()).set(receiptId, outcome), true);

export const forgetOutcome = (receiptId: string): void =>
  outcomes.setState(new Map([...outcomes.getState()].filter(([id]) => id !== receiptId)), true);
