import { database } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import { enqueue } from "@/lib/jobs/queue";
import type { HouseholdId, UserId } from "@/lib/kernel/id";
import { newId } from "@/lib/kernel/new-id";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { modelName } from "@/lib/platform/language-model/from-env";
import type { GenerationWish } from "../core/generate/request";
import { budgetOf, dayAsDate, hasRoom, reservedTokens } from "./generation-budget";
import { householdToday } from "./household-day";

export type GenerationOrder = {
  householdId: HouseholdId;
  userId: UserId;
  /** Chosen by the sender, so that sending again after a lost answer asks only once. */
  id?: string | undefined;
  wish: GenerationWish;
};

/**
 * Takes the wish for a recipe: its row, its job and what it may use of the day's budget, in one transaction.
 * Fails with model_missing without a key, model_budget when the day's share is used up.
 */
export async function requestGeneration(
  { householdId, userId, id = newId(), wish }: GenerationOrder,
  isConfigured: boolean,
): Promise<Result<{ jobId: string }, Failure>> {
  if (!isConfigured) return fail({ kind: "model_missing" });
  const day = await householdToday(householdId);
  return database().$transaction(async (transaction) => {
    // One at a time for a household, or two would both find room for the last one.
    await transaction.$queryRaw`SELECT 1 FROM households WHERE id = ${householdId}::uuid FOR UPDATE`;
    const known = await transaction.recipeGeneration.findUnique({ where: { id }, select: { householdId: true } });
    if (known) return known.householdId === householdId ? ok({ jobId: id }) : fail<Failure>({ kind: "key_reused" });
    if (!hasRoom(await budgetOf(householdId, day, transaction))) return fail<Failure>({ kind: "model_budget" });
    const recipeId = newId();
    await transaction.recipeGeneration.create({
      data: {
        id,
        householdId,
        userId,
        recipeId,
        day: dayAsDate(day),
        request: wish,
        model: modelName(),
        reserved: reservedTokens,
      },
      select: { id: true },
    });
    await transaction.job.create({
      data: { id, householdId, kind: "generate-recipe", subjectId: recipeId },
      select: { id: true },
    });
    await enqueue(
      transaction,
      "generate-recipe",
      { v: 1, jobId: id, householdId },
      {
        key: `generate-recipe:${id}`,
      },
    );
    return ok({ jobId: id });
  });
}
