import type { HouseholdId } from "@/lib/kernel/id";
import type { LanguageModel } from "@/lib/platform/language-model/port";
import { asUsd, budgetOf, hasRoom } from "./generation-budget";
import { householdToday } from "./household-day";

/** Whether recipes can be generated here, by which model, and how the household's day stands. */
export async function showGenerationOffer(householdId: HouseholdId, model: LanguageModel | null) {
  if (!model) return { available: false, model: null, has_room: false, today: null };
  const budget = await budgetOf(householdId, await householdToday(householdId));
  const today = {
    tokens: budget.tokens,
    tokens_max: budget.tokensMax,
    usd: asUsd(budget.microUsd),
    usd_max: asUsd(budget.microUsdMax),
  };
  return { available: true, model: model.name, has_room: hasRoom(budget), today };
}
