/** What a household may spend on generated recipes in one of its days, counted in the database. */
import { database, type Transaction } from "@/lib/db/client";
import { serverEnv } from "@/lib/env/server";
import type { Day } from "@/lib/kernel/day";
import { modelPrice } from "@/lib/platform/language-model/from-env";
import { costMicroUsd, type TokenPrice } from "@/lib/platform/language-model/prices";
import type { TokenUsage } from "@/lib/platform/language-model/port";

/** Of one answer, thinking included: a long recipe takes a quarter of it. */
export const outputTokensMax = 8_000;
/** Rules, schema and eighty lots, generously. */
const inputTokensMax = 6_000;
/** An answer that fails our checks is asked for once more, with the reason. */
export const callsMax = 2;

/** Set aside when a recipe is asked for, so that many requests at once cannot outrun the bound together. */
const reservation: TokenUsage = { inputTokens: callsMax * inputTokensMax, outputTokens: callsMax * outputTokensMax };
export const reservedTokens = reservation.inputTokens + reservation.outputTokens;

const microPerUsd = 1_000_000;

/** Tokens and millionths of a dollar: spent or set aside, and the most there may be. */
export type Budget = { tokens: number; tokensMax: number; microUsd: number; microUsdMax: number };

export const dayAsDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** How a household's day stands. */
export async function budgetOf(
  householdId: string,
  day: Day,
  transaction: Transaction = database(),
  price: TokenPrice = modelPrice(),
): Promise<Budget> {
  const sums = await transaction.recipeGeneration.aggregate({
    where: { householdId, day: dayAsDate(day) },
    _sum: { inputTokens: true, outputTokens: true, reserved: true, costMicroUsd: true },
  });
  const { inputTokens, outputTokens, reserved, costMicroUsd: spent } = sums._sum;
  const open = Math.ceil((reserved ?? 0) / reservedTokens);
  return {
    tokens: (inputTokens ?? 0) + (outputTokens ?? 0) + (reserved ?? 0),
    tokensMax: serverEnv().GENERATION_TOKENS_PER_DAY,
    microUsd: Number(spent ?? 0) + open * costMicroUsd(reservation, price),
    microUsdMax: Math.round(serverEnv().GENERATION_USD_PER_DAY * microPerUsd),
  };
}

/** Whether one more recipe fits into the day at its worst. */
export const hasRoom = (budget: Budget, price: TokenPrice = modelPrice()): boolean =>
  budget.tokens + reservedTokens <= budget.tokensMax &&
  budget.microUsd + costMicroUsd(reservation, price) <= budget.microUsdMax;

export const asUsd = (microUsd: number): number => microUsd / microPerUsd;
