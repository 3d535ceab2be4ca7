import { z } from "zod";
import type { Row } from "@/lib/sync/core/entities";
import { readRow, readRows } from "@/lib/sync/server/read-rows";
import type { LanguageModel, ModelFailureKind } from "@/lib/platform/language-model/port";
import { answerJsonSchema } from "../core/generate/answer";
import { checkAnswer, type Refusal } from "../core/generate/check-answer";
import { promptFor, systemPrompt } from "../core/generate/prompt";
import { readProgress } from "../core/generate/read-progress";
import { offerLots, type GenerationRequest } from "../core/generate/request";
import { dietsOf } from "../core/household-diet";
import { callsMax, outputTokensMax } from "./generation-budget";
import { begin, endWithout, keepRecipe, noteFailedTry, noteProgress, noteUsage, type Named } from "./generation-record";
import { householdToday } from "./household-day";

type Attempt = { number: number; isLast: boolean; signal: AbortSignal };

/** How often the row that the page looks at is written while the model writes. */
const progressEveryMs = 500;

const wishSchema = z.object({ wish: z.string(), servings: z.number(), minutesMax: z.number().nullable() });

async function readLots(householdId: string): Promise<Row<"lot">[]> {
  const lots: Row<"lot">[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page: Awaited<ReturnType<typeof readRows<"lot">>> = await readRows("lot", {
      householdId,
      ...(after && { after }),
    });
    lots.push(...page.rows.map(({ row }) => row));
    after = page.next;
  }
  return lots;
}

async function requestOf(householdId: string, request: unknown): Promise<GenerationRequest> {
  const [household, lots, today] = await Promise.all([
    readRow("household", { householdId, id: householdId }),
    readLots(householdId),
    householdToday(householdId),
  ]);
  return { ...wishSchema.parse(request), lots: offerLots(lots, today), diets: dietsOf(household?.row.tags ?? []) };
}

/** Writes progress now and then, one write at a time; what was heard last is written although nothing follows. */
function progressWriter(named: Named): { hear: (written: string) => void; settle: () => Promise<void> } {
  let writing: Promise<void> = Promise.resolve();
  let [latest, lastMs] = ["", 0];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    waiting = undefined;
    lastMs = performance.now();
    // What is shown meanwhile is a courtesy: a write of it that fails must not cost the recipe.
    writing = writing.then(() => noteProgress(named, readProgress(latest))).catch(() => undefined);
  };
  return {
    hear: (written) => {
      latest = written;
      waiting ??= setTimeout(write, Math.max(0, progressEveryMs - (performance.now() - lastMs)));
    },
    settle: () => {
      clearTimeout(waiting);
      return writing;
    },
  };
}

/** Failures another try of the job can mend. */
const mayPass: readonly ModelFailureKind[] = ["unavailable", "busy"];

async function ask(
  named: Named,
  request: GenerationRequest,
  refusal: Refusal | null,
  model: LanguageModel,
  signal: AbortSignal,
) {
  const question = {
    system: systemPrompt,
    prompt: promptFor(request, refusal),
    schema: answerJsonSchema,
    outputTokensMax,
  };
  const progress = progressWriter(named);
  try {
    const answer = await model.ask(question, signal, progress.hear);
    await noteUsage(named, answer.ok ? answer.value.usage : answer.error.usage);
    return answer;
  } finally {
    await progress.settle();
  }
}

/**
 * Asks the model for a recipe, checks it as strictly as one of ours and keeps it. An answer that fails is asked for once
 * more with the reason; then it is refused. Safe to run twice. Rejects when this try failed and another may do better.
 * @param model null when the key was taken away since
 */
export async function generateRecipe(named: Named, attempt: Attempt, model: LanguageModel | null): Promise<void> {
  const generation = await begin(named, attempt.number);
  if (!generation) return;
  if (!model) return endWithout(named, "failed", "misconfigured");
  try {
    const request = await requestOf(named.householdId, generation.request);
    let refusal: Refusal | null = null;
    for (let call = 1; call <= callsMax; call++) {
      const answer = await ask(named, request, refusal, model, attempt.signal);
      if (!answer.ok) {
        const { kind } = answer.error;
        if (mayPass.includes(kind) && !attempt.isLast) throw new Error(`the model is ${kind}`);
        return await endWithout(named, "failed", kind);
      }
      const checked = checkAnswer(answer.value.text, request, model.name);
      if (checked.ok) return await keepRecipe(named, generation.recipeId, checked.value);
      refusal = checked.error;
    }
    return await endWithout(named, "refused", refusal?.reason ?? "unreadable", refusal?.about ?? null);
  } catch (thrown) {
    if (attempt.isLast) await endWithout(named, "failed", "unavailable");
    else await noteFailedTry(named);
    throw thrown;
  }
}
