"use client";

import { useTranslations } from "use-intl";
import { Chip } from "@/components/ui/chip";
import type { RecipeStep } from "@/lib/recipes/core/recipe";
import { useRecipeWords } from "../use-recipe-words";

/** What to do, in order. */
export function StepList({ steps }: { steps: readonly RecipeStep[] }) {
  const t = useTranslations("recipes.page");
  const words = useRecipeWords();
  if (steps.length === 0) return <p className="text-ink-soft">{t("noSteps")}</p>;
  return (
    <ol className="flex flex-col gap-4">
      {steps.map((step, place) => (
        <li key={place} className="flex break-inside-avoid gap-3">
          <span
            aria-hidden="true"
            className="mt-0.5 flex size-7 shrink-0 items-center justify-center rounded-full bg-brand-soft text-sm font-semibold text-brand-ink"
          >
            {place + 1}
          </span>
          <div className="min-w-0 flex-1">
            {step.section !== null && step.section !== steps[place - 1]?.section && (
              <h3 className="pb-1 font-semibold">{step.section}</h3>
            )}
            <p className="whitespace-pre-line">{step.text}</p>
            {!!step.timerSeconds && (
              <span className="mt-1.5 inline-block print:hidden">
                <Chip icon="clock" label={words.seconds(step.timerSeconds)} />
              </span>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
