import { answerQuestions } from "@/lib/pwa/answer-questions";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import { judgeBook, type BookAnswer, type BookQuery } from "./judge-book";
import { dishesFor, type DishQuery } from "./rank-dishes";

export type DishQuestion = { ask: "due"; query: DishQuery } | { ask: "book"; query: BookQuery };
export type DishAnswers = { due: readonly Recommendation[]; book: BookAnswer };

answerQuestions((question: DishQuestion): DishAnswers[DishQuestion["ask"]] =>
  question.ask === "due" ? dishesFor(question.query) : judgeBook(question.query),
);
