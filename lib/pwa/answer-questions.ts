/// <reference lib="webworker" />
import type { Asked, Told } from "./background";

declare const self: DedicatedWorkerGlobalScope;

/** The worker's side of `background`: one answer to each question, null where `answer` throws. */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer): void {
  const answerTo = (question: Question): Answer | null => {
    try {
      return answer(question);
    } catch {
      return null;
    }
  };
  self.onmessage = ({ data: { id, question } }: MessageEvent<Asked<Question>>) =>
    self.postMessage({ id, answer: answerTo(question) } satisfies Told<Answer>);
}
