import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import type { DishesAsked, DishesTold } from "./dishes-worker";
import type { DishQuery } from "./rank-dishes";

let worker: Worker | null = null;
let lastId = 0;
const asked = new Map<number, (dishes: readonly Recommendation[] | null) => void>();

function openWorker(): Worker {
  const opened = new Worker(new URL("./dishes-worker.ts", import.meta.url), { type: "module" });
  opened.onmessage = ({ data }: MessageEvent<DishesTold>) => {
    asked.get(data.id)?.(data.dishes);
    asked.delete(data.id);
  };
  // It could not be fetched or broke: whoever asks next begins anew.
  opened.onerror = () => {
    opened.terminate();
    worker = null;
    for (const tell of asked.values()) tell(null);
    asked.clear();
  };
  return opened;
}

/** Dishes of the shipped cookbook that use what is due, the best first; null where they cannot be had now. */
export function askDishes(query: DishQuery): Promise<readonly Recommendation[] | null> {
  worker ??= openWorker();
  const id = ++lastId;
  worker.postMessage({ id, query } satisfies DishesAsked);
  return new Promise((resolve) => asked.set(id, resolve));
}
