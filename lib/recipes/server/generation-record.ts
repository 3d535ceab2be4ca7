/** The row of one generation: how it begins, goes on and ends. Every write names the household. */
import { database } from "@/lib/db/client";
import { failures } from "@/lib/http/failures";
import { newId } from "@/lib/kernel/new-id";
import { modelPrice } from "@/lib/platform/language-model/from-env";
import type { TokenUsage } from "@/lib/platform/language-model/port";
import { costMicroUsd } from "@/lib/platform/language-model/prices";
import { writeOps } from "@/lib/sync/server/write-ops";
import type { GenerationProgress } from "../core/generate/read-progress";
import type { RecipeDraft } from "../core/fit-recipe";
import { newRecipe } from "../core/recipe-rows";

export type Named = { jobId: string; householdId: string };

/** Stages nothing follows. */
export const endStages = ["done", "refused", "failed"] as const;
const isOver = (stage: string): boolean => (endStages as readonly string[]).includes(stage);

const where = ({ jobId, householdId }: Named) => ({ id: jobId, householdId });
const isOpen = { stage: { notIn: [...endStages] } };

/** Marks job and generation as under way; null when there is nothing left to do. */
export async function begin(named: Named, attempt: number) {
  return database().$transaction(async (transaction) => {
    const generation = await transaction.recipeGeneration.findFirst({
      where: where(named),
      select: { stage: true, request: true, recipeId: true },
    });
    if (!generation || isOver(generation.stage)) {
      await transaction.job.updateMany({ where: where(named), data: { status: "done", finishedAt: new Date() } });
      return null;
    }
    const data = { status: "running", attempts: attempt, startedAt: new Date() };
    await transaction.job.updateMany({ where: where(named), data });
    await transaction.recipeGeneration.updateMany({ where: where(named), data: { stage: "asking" } });
    return generation;
  });
}

/** Notes tokens as soon as they are known: they are billed whatever becomes of the answer. */
export async function noteUsage(named: Named, usage: TokenUsage): Promise<void> {
  const { inputTokens, outputTokens } = usage;
  if (inputTokens + outputTokens === 0) return;
  await database().recipeGeneration.updateMany({
    where: where(named),
    data: {
      inputTokens: { increment: inputTokens },
      outputTokens: { increment: outputTokens },
      costMicroUsd: { increment: costMicroUsd(usage, modelPrice()) },
    },
  });
}

export async function noteProgress(named: Named, progress: GenerationProgress): Promise<void> {
  const data = { stage: progress.title ? "writing" : "asking", progress };
  await database().recipeGeneration.updateMany({ where: { ...where(named), ...isOpen }, data });
}

/** The recipe is kept as rows of the household, and the generation ends, in one transaction. */
export async function keepRecipe(named: Named, recipeId: string, recipe: RecipeDraft): Promise<void> {
  await database().$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM households WHERE id = ${named.householdId}::uuid FOR UPDATE`;
    const finishedAt = new Date();
    const ended = await transaction.recipeGeneration.updateMany({
      where: { ...where(named), ...isOpen },
      data: { stage: "done", reserved: 0, finishedAt, progress: {} },
    });
    // Another try of the same job has been faster.
    if (ended.count === 0) return;
    const drafts = newRecipe({ ...recipe, id: recipeId }, { nextId: () => newId() });
    const written = await writeOps({ householdId: named.householdId, actor: "system", drafts }, transaction);
    if (!written.ok) throw new Error(`the generated recipe was refused: ${JSON.stringify(written.error)}`);
    await transaction.job.updateMany({ where: where(named), data: { status: "done", finishedAt, errorCode: null } });
  });
}

/** Ends a generation without a recipe. @param reason a word of ours; `detail` what it is about, for people */
export async function endWithout(
  named: Named,
  stage: "refused" | "failed",
  reason: string,
  detail: string | null = null,
): Promise<void> {
  const errorCode = failures[stage === "refused" ? "model_answer_refused" : "model_failed"].code;
  const finishedAt = new Date();
  await database().$transaction([
    database().recipeGeneration.updateMany({
      where: { ...where(named), ...isOpen },
      data: { stage, reason, detail, reserved: 0, finishedAt, progress: {} },
    }),
    database().job.updateMany({
      where: where(named),
      data: { status: stage === "refused" ? "done" : "dead", errorCode, finishedAt },
    }),
  ]);
}

/** A try failed and another follows. */
export async function noteFailedTry(named: Named): Promise<void> {
  const errorCode = failures.model_failed.code;
  await database().job.updateMany({ where: where(named), data: { status: "failed", errorCode } });
}
