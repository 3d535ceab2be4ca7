import { database } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import type { HouseholdId } from "@/lib/kernel/id";
import { fail, ok } from "@/lib/kernel/result";
import { z } from "zod";
import { noProgress } from "../core/generate/read-progress";

const progressSchema = z
  .object({ title: z.string().nullable(), ingredientCount: z.number(), stepCount: z.number() })
  .catch(noProgress);

/** How far a generation of the household is. Fails with not_found. */
export async function showGeneration(householdId: HouseholdId, id: string) {
  const found = await database().recipeGeneration.findFirst({
    where: { id, householdId },
    select: { stage: true, progress: true, recipeId: true, reason: true, detail: true },
  });
  if (!found) return fail<Failure>({ kind: "not_found" });
  const progress = progressSchema.parse(found.progress);
  return ok({
    id,
    stage: found.stage,
    title: progress.title,
    ingredient_count: progress.ingredientCount,
    step_count: progress.stepCount,
    recipe_id: found.stage === "done" ? found.recipeId : null,
    reason: found.reason,
    about: found.detail,
  });
}
