import { background } from "@/lib/pwa/background";
import type { FoodAnswers, FoodQuestion } from "./food-worker";

const askAny = background<FoodQuestion, unknown>(
  () => new Worker(new URL("./food-worker.ts", import.meta.url), { type: "module" }),
);

/** Asks the catalog; null where it cannot be had now. */
export const askFood = <Question extends FoodQuestion>(
  question: Question,
): Promise<FoodAnswers[Question["ask"]] | null> => askAny(question) as Promise<FoodAnswers[Question["ask"]] | null>;
