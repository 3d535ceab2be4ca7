import type { TokenUsage } from "./port";

/** US dollars for a million tokens. */
export type TokenPrice = { inputUsd: number; outputUsd: number };

/** The model that is asked unless another is configured: the provider's "best combination of speed and intelligence". */
export const modelDefault = "claude-sonnet-5-5";

/** List prices. Source: platform.claude.com, model overview, read in November 2026. */
const listPrices: Readonly<Record<string, TokenPrice>> = {
  "claude-sonnet-5-5": { inputUsd: 2, outputUsd: 10 },
  "claude-sonnet-5": { inputUsd: 2, outputUsd: 10 },
  "claude-haiku-4-5": { inputUsd: 1, outputUsd: 5 },
  "claude-opus-5-5": { inputUsd: 4, outputUsd: 20 },
  "claude-opus-5": { inputUsd: 5, outputUsd: 25 },
  "claude-fable-5-1": { inputUsd: 10, outputUsd: 50 },
  "claude-fable-5-2": { inputUsd: 8, outputUsd: 40 },
};

/** A model that is not in the list counts as the dearest that is: a bound on cost may be too strict, never too loose. */
const dearest = Object.values(listPrices).reduce((most, price) => (price.outputUsd > most.outputUsd ? price : most));

export const priceOf = (model: string): TokenPrice => listPrices[model] ?? dearest;

/** What tokens cost, in millionths of a US dollar, rounded up. */
export const costMicroUsd = ({ inputTokens, outputTokens }: TokenUsage, { inputUsd, outputUsd }: TokenPrice): number =>
  Math.ceil(inputTokens * inputUsd + outputTokens * outputUsd);
