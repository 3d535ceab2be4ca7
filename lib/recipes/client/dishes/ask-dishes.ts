import { background } from "@/lib/pwa/background";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import type { DishQuery } from "./rank-dishes";

/** Dishes of the shipped cookbook that use what is due, the best first; null where they cannot be had now. */
export const askDishes = background<DishQuery, readonly Recommendation[]>(
  () => new Worker(new URL("./dishes-worker.ts", import.meta.url), { type: "module" }),
);
