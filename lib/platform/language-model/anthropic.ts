import Anthropic from "@anthropic-ai/sdk";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { CircuitBreaker, type BreakerLimits } from "../circuit-breaker";
import {
  nothingUsed,
  type LanguageModel,
  type ModelAnswer,
  type ModelFailure,
  type ModelFailureKind,
  type ModelQuestion,
  type TokenUsage,
} from "./port";

export type AnthropicOptions = {
  apiKey: string;
  model: string;
  baseUrl?: string | undefined;
  /** Of one request, to its last byte. */
  timeoutMs?: number;
  /** Further tries after a failure that may pass; the SDK waits longer before each, or as long as it is told. */
  retriesMax?: number;
  breaker?: BreakerLimits;
  nowMs?: () => number;
};

/** A recipe is written in ten to forty seconds; beyond this the connection has died. */
const timeoutMsDefault = 120_000;
const retriesMaxDefault = 2;
const breakerDefault: BreakerLimits = { failuresMax: 4, restMs: 60_000 };
/** A recipe has a few kilobytes; what goes on and on is no recipe. */
const answerLengthMax = 64 * 1024;

const unauthorised = new Set([400, 401, 402, 403, 404, 413, 422]);

function kindOf(thrown: unknown): ModelFailureKind {
  if (!(thrown instanceof Anthropic.APIError)) return thrown instanceof SyntaxError ? "broken" : "unavailable";
  const status: unknown = thrown.status;
  if (status === 429) return "busy";
  return typeof status === "number" && unauthorised.has(status) ? "misconfigured" : "unavailable";
}

const failureOfStop: Readonly<Record<string, ModelFailureKind>> = {
  max_tokens: "cut_off",
  model_context_window_exceeded: "cut_off",
  refusal: "refused",
};

/** What a stream has brought so far. */
type Heard = { text: string; usage: TokenUsage; stop: string | null; isComplete: boolean };

const count = (value: unknown): number => (typeof value === "number" && value > 0 ? Math.round(value) : 0);

function hear(heard: Heard, event: Anthropic.RawMessageStreamEvent): void {
  if (event.type === "message_start") {
    const { input_tokens, cache_creation_input_tokens, cache_read_input_tokens, output_tokens } = event.message.usage;
    const inputTokens = count(input_tokens) + count(cache_creation_input_tokens) + count(cache_read_input_tokens);
    heard.usage = { inputTokens, outputTokens: count(output_tokens) };
  } else if (event.type === "content_block_delta" && event.delta.type === "text_delta") {
    heard.text += event.delta.text;
  } else if (event.type === "message_delta") {
    heard.stop = event.delta.stop_reason;
    // The last count stands for the whole answer.
    heard.usage = {
      ...heard.usage,
      outputTokens: Math.max(heard.usage.outputTokens, count(event.usage.output_tokens)),
    };
  } else if (event.type === "message_stop") heard.isComplete = true;
}

/** Claude over the Messages API, its answer streamed and held to a JSON schema. */
export class AnthropicModel implements LanguageModel {
  readonly name: string;
  readonly #client: Anthropic;
  readonly #breaker: CircuitBreaker;
  readonly #nowMs: () => number;

  constructor({ apiKey, model, baseUrl, timeoutMs, retriesMax, breaker, nowMs }: AnthropicOptions) {
    this.name = model;
    this.#client = new Anthropic({
      apiKey,
      // Both would otherwise be read from the environment behind our back.
      authToken: null,
      baseURL: baseUrl ?? "https://api.anthropic.com",
      timeout: timeoutMs ?? timeoutMsDefault,
      maxRetries: retriesMax ?? retriesMaxDefault,
      logLevel: "off",
    });
    this.#breaker = new CircuitBreaker(breaker ?? breakerDefault);
    this.#nowMs = nowMs ?? Date.now;
  }

  async ask(
    question: ModelQuestion,
    signal: AbortSignal,
    onText: (written: string) => void,
  ): Promise<Result<ModelAnswer, ModelFailure>> {
    if (!this.#breaker.admits(this.#nowMs())) return fail({ kind: "unavailable", usage: nothingUsed });
    const heard: Heard = { text: "", usage: nothingUsed, stop: null, isComplete: false };
    try {
      await this.#listen(question, signal, heard, onText);
    } catch (thrown) {
      if (signal.aborted) {
        this.#breaker.abandoned();
        throw signal.reason;
      }
      const kind = kindOf(thrown);
      // A wrong key and a full queue are answers: the service is there.
      if (kind === "unavailable") this.#breaker.failed(this.#nowMs());
      else this.#breaker.succeeded();
      return fail({ kind, usage: heard.usage });
    }
    this.#breaker.succeeded();
    const failure = failureOfStop[heard.stop ?? ""] ?? (heard.isComplete && heard.text.trim() ? null : "broken");
    return failure ? fail({ kind: failure, usage: heard.usage }) : ok({ text: heard.text, usage: heard.usage });
  }

  async #listen(
    { system, prompt, schema, outputTokensMax }: ModelQuestion,
    signal: AbortSignal,
    heard: Heard,
    onText: (written: string) => void,
  ): Promise<void> {
    const stream = await this.#client.messages.create(
      {
        model: this.name,
        max_tokens: outputTokensMax,
        system,
        messages: [{ role: "user", content: prompt }],
        output_config: { effort: "low", format: { type: "json_schema", schema } },
        stream: true,
      },
      { signal },
    );
    for await (const event of stream) {
      const lengthBefore = heard.text.length;
      hear(heard, event);
      if (heard.text.length > answerLengthMax) {
        stream.controller.abort();
        throw new SyntaxError(`answer longer than ${answerLengthMax} characters`);
      }
      if (heard.text.length > lengthBefore) onText(heard.text);
    }
    signal.throwIfAborted();
  }
}
