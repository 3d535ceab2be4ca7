/** A new version of the app that waits until its person agrees. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

type UpdateState = { apply: (() => void) | null };
const store = createStore<UpdateState>(() => ({ apply: null }));

/** @param apply lets the new version take over */
export const offerUpdate = (apply: () => void): void => store.setState({ apply });

export const useUpdateReady = (): boolean => useStore(store, ({ apply }) => apply !== null);

/** Goes over to the version that waits; loads the page anew where none does. What was entered is in the device's store. */
export function applyUpdate(): void {
  const { apply } = store.getState();
  if (apply) apply();
  else window.location.reload();
}
