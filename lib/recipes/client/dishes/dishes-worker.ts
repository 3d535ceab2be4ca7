import { answerQuestions } from "@/lib/pwa/answer-questions";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import { judgeBook, readBook, type BookAnswer, type BookQuery } from "./judge-book";
import { dishesFor, type DishQuery } from "./rank-dishes";

export type DishQuestion = { ask: "due"; query: DishQuery } | { ask: "book"; query: BookQuery } | { ask: "ready" };
export type DishAnswers = { due: readonly Recommendation[]; book: BookAnswer; ready: true };

answerQuestions((question: DishQuestion): DishAnswers[DishQuestion["ask"]] => {
  switch (question.ask) {
    case "due":
      return dishesFor(question.query);
    case "book":
      return judgeBook(question.query);
    case "ready":
      readBook([]);
      return true;
  }
});
