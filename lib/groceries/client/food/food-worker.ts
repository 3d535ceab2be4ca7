/** What the catalog says of names and texts, beside the page: its tables take a phone a second to read. */
import type { Ask } from "@/lib/groceries/core/ask";
import { foodKeyOf, kindOf } from "@/lib/groceries/core/food-key";
import { readAsks, splitSpoken } from "@/lib/groceries/core/read-asks";
import { answerQuestions } from "@/lib/pwa/answer-questions";

/** See `kindOf` and `foodKeyOf`. */
export type FoodKeys = { kind: string; food: string };

export type FoodQuestion =
  | { ask: "keys"; names: readonly string[] }
  | { ask: "read"; texts: readonly string[] }
  | { ask: "split"; said: string };

/** In the order of what was asked. */
export type FoodAnswers = { keys: readonly FoodKeys[]; read: readonly (readonly Ask[])[]; split: readonly string[] };

answerQuestions((question: FoodQuestion): FoodAnswers[FoodQuestion["ask"]] => {
  switch (question.ask) {
    case "keys":
      return question.names.map((name) => ({ kind: kindOf(name), food: foodKeyOf(name) }));
    case "read":
      return question.texts.map(readAsks);
    case "split":
      return splitSpoken(question.said);
  }
});
