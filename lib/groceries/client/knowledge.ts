/**
 * What the list works out about food comes as a chunk of its own; what it rests on, names, is told by the catalog beside
 * the page. Until both are there, and where they cannot be had, the list still works: nothing is said about stock,
 * forecasts and prices.
 */
import { normalName } from "@/lib/sync/core/named-id";
import type { FoodKeys } from "./food/food-worker";

const loadTools = () => import("./food/tools").then((chunk) => chunk.foodTools);

export type FoodTools = Awaited<ReturnType<typeof loadTools>>;

export type Knowledge = FoodTools & {
  /** See `core/food-key`; a name the catalog has not told of yet stands for itself. */
  kindOf: (name: string) => string;
  foodKeyOf: (name: string) => string;
};

export const knowledgeOf = (tools: FoodTools, keys: ReadonlyMap<string, FoodKeys>): Knowledge => ({
  ...tools,
  kindOf: (name) => keys.get(name)?.kind ?? normalName(name),
  foodKeyOf: (name) => keys.get(name)?.food ?? normalName(name),
});

let loading: Promise<FoodTools | null> | null = null;

/** The chunk, or null when it cannot be had; the next call tries again. */
export function loadFoodTools(): Promise<FoodTools | null> {
  loading ??= loadTools().catch(() => {
    loading = null;
    return null;
  });
  return loading;
}
