/** The recipes that come with Shelfie: a chunk of its own, fetched when recipes are looked at. */
import { useEffect } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { nextTask } from "@/lib/pwa/next-task";
import type { Recipe } from "@/lib/recipes/core/recipe";

/** `failed`: the chunk cannot be had, as on a first visit without a connection; what the household keeps is there. */
export type Shipped = { state: "loading" | "ready" | "failed"; recipes: readonly Recipe[] };

const store = createStore<Shipped>(() => ({ state: "loading", recipes: [] }));
let asked: Promise<void> | null = null;

/** Fetches the cookbook once; after a failure the next call tries again. */
function loadShipped(): Promise<void> {
  asked ??= unpack().catch(() => {
    asked = null;
    store.setState({ state: "failed", recipes: [] }, true);
  });
  return asked;
}

/** Coming in, being unpacked and being drawn are each enough for one task. */
async function unpack(): Promise<void> {
  const { cookbook } = await import("@/lib/recipes/core/cookbook-recipes");
  await nextTask();
  const recipes = cookbook();
  await nextTask();
  store.setState({ state: "ready", recipes }, true);
}

export function useShipped(): Shipped {
  useEffect(() => void loadShipped(), []);
  return useStore(store);
}
