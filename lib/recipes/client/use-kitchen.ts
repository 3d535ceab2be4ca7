import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Day } from "@/lib/kernel/day";
import { rowsStore, useRows } from "@/lib/sync/client/rows";
import type { Book } from "./book";
import type { Kitchen, openKitchen } from "./open-kitchen";

/** `failed`: the catalog's chunk cannot be had; recipes can still be read and written. */
type Loaded = { state: "loading" | "failed"; open: null } | { state: "ready"; open: typeof openKitchen };

const store = createStore<Loaded>(() => ({ state: "loading", open: null }));
let asked: Promise<void> | null = null;

function loadKitchen(): Promise<void> {
  asked ??= import("./open-kitchen").then(
    (chunk) => store.setState({ state: "ready", open: chunk.openKitchen }, true),
    () => {
      asked = null;
      store.setState({ state: "failed", open: null }, true);
    },
  );
  return asked;
}

export type KitchenState = { state: Loaded["state"]; kitchen: Kitchen | null };

/** The household's recipes before its shelves; null while the chunk is on its way or cannot be had. */
export function useKitchen({ recipes }: Book, today: Day): KitchenState {
  useEffect(() => void loadKitchen(), []);
  const { state, open } = useStore(store);
  const lots = useRows("lot");
  const kitchen = useMemo(() => open?.(recipes, lots.values(), today) ?? null, [open, recipes, lots, today]);
  return { state, kitchen };
}

/** The same, for what somebody has just asked for; null where the chunk cannot be had. */
export async function kitchenNow({ recipes }: Book, today: Day): Promise<Kitchen | null> {
  await loadKitchen();
  return store.getState().open?.(recipes, rowsStore("lot").getState().values(), today) ?? null;
}
