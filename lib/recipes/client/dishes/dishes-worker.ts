/// <reference lib="webworker" />
/** Answers what to cook beside the page: reading the cookbook would hold up a phone's taps for a good part of a second. */
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import { dishesFor, type DishQuery } from "./rank-dishes";

declare const self: DedicatedWorkerGlobalScope;

export type DishesAsked = { id: number; query: DishQuery };
/** `dishes` is null where they could not be worked out. */
export type DishesTold = { id: number; dishes: readonly Recommendation[] | null };

function dishesOf(query: DishQuery): readonly Recommendation[] | null {
  try {
    return dishesFor(query);
  } catch {
    return null;
  }
}

self.onmessage = ({ data: { id, query } }: MessageEvent<DishesAsked>) =>
  self.postMessage({ id, dishes: dishesOf(query) } satisfies DishesTold);
