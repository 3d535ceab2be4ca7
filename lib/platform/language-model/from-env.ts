import { serverEnv } from "@/lib/env/server";
import { AnthropicModel } from "./anthropic";
import type { LanguageModel } from "./port";
import { modelDefault, priceOf, type TokenPrice } from "./prices";

let model: LanguageModel | undefined;

/** The configured model, or null without a key. One for the process, since its circuit breaker counts for all. */
export function languageModel(): LanguageModel | null {
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseUrl } = serverEnv();
  if (!apiKey) return null;
  model ??= new AnthropicModel({ apiKey, baseUrl, model: modelName() });
  return model;
}

export const modelName = (): string => serverEnv().ANTHROPIC_MODEL ?? modelDefault;

/** What the configured model costs: as told, else its list price. */
export function modelPrice(): TokenPrice {
  const { ANTHROPIC_INPUT_USD_PER_MTOK: inputUsd, ANTHROPIC_OUTPUT_USD_PER_MTOK: outputUsd } = serverEnv();
  const listed = priceOf(modelName());
  return { inputUsd: inputUsd ?? listed.inputUsd, outputUsd: outputUsd ?? listed.outputUsd };
}
