import type { Result } from "@/lib/kernel/result";

/** One question whose answer is a JSON document. */
export type ModelQuestion = {
  /** The rules, in our words only. */
  system: string;
  /** What is asked, with the household's data as JSON inside. */
  prompt: string;
  /** JSON schema the answer must fit; a model that honours it can still be wrong, so the answer is parsed again. */
  schema: Readonly<Record<string, unknown>>;
  outputTokensMax: number;
};

/** Tokens as the provider bills them; reasoning counts as output. */
export type TokenUsage = { inputTokens: number; outputTokens: number };

/**
 * `unavailable` nobody answers or the circuit is open, `busy` too many requests: both may be tried later.
 * `misconfigured` the key or the model is refused: a person who runs the server has to look.
 * `refused` the model will not answer this, `cut_off` it ran out of tokens, `broken` what came is no answer.
 */
export type ModelFailureKind = "unavailable" | "busy" | "misconfigured" | "refused" | "cut_off" | "broken";

/** What was used up is told also when nothing came of it: it is billed all the same. */
export type ModelFailure = { kind: ModelFailureKind; usage: TokenUsage };
export type ModelAnswer = { text: string; usage: TokenUsage };

/** A language model. Adapter: `anthropic.ts`. */
export interface LanguageModel {
  /** As the provider names it. */
  readonly name: string;
  /**
   * Asks and listens. Never rejects, except with the signal's reason when aborted.
   * @param onText what has been written so far, each time more arrives
   */
  ask(
    question: ModelQuestion,
    signal: AbortSignal,
    onText: (written: string) => void,
  ): Promise<Result<ModelAnswer, ModelFailure>>;
}

export const nothingUsed: TokenUsage = { inputTokens: 0, outputTokens: 0 };
