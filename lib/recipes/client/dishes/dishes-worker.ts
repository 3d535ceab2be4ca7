import { answerQuestions } from "@/lib/pwa/answer-questions";
import { dishesFor } from "./rank-dishes";

answerQuestions(dishesFor);
