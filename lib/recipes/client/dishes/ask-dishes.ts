import { background } from "@/lib/pwa/background";
import type { DishAnswers, DishQuestion } from "./dishes-worker";
import type { BookQuery } from "./judge-book";
import type { DishQuery } from "./rank-dishes";

const askAny = background<DishQuestion, unknown>(
  () => new Worker(new URL("./dishes-worker.ts", import.meta.url), { type: "module" }),
);

/** Dishes of the shipped cookbook that use what is due, the best first; null where they cannot be had now. */
export const askDishes = (query: DishQuery): Promise<DishAnswers["due"] | null> =>
  askAny({ ask: "due", query }) as Promise<DishAnswers["due"] | null>;

/** All recipes, ranked by the shelves and judged by the diets; null where nobody can say now. */
export const askBook = (query: BookQuery): Promise<DishAnswers["book"] | null> =>
  askAny({ ask: "book", query }) as Promise<DishAnswers["book"] | null>;

/** Has the shipped recipes read before it is known what to ask of them. */
export const getReady = (): void => void askAny({ ask: "ready" });
