import type { JobPayload } from "@/lib/jobs/definitions";
import type { LanguageModel } from "@/lib/platform/language-model/port";
import { generateRecipe } from "@/lib/recipes/server/generate-recipe";
import type { Attempt } from "../tasks";

export const generateRecipeJob =
  (model: LanguageModel | null) =>
  ({ jobId, householdId }: JobPayload<"generate-recipe">, attempt: Attempt): Promise<void> =>
    generateRecipe({ jobId, householdId }, attempt, model);
