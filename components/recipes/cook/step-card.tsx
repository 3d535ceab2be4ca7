"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { startTimer } from "@/lib/recipes/client/cook-timers";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { useRecipeWords } from "../use-recipe-words";

const labelLengthMax = 60;

/** One step, large enough to read from the stove. */
export function StepCard({ recipe, step: place }: { recipe: Recipe; step: number }) {
  const t = useTranslations("recipes.cook");
  const words = useRecipeWords();
  const step = recipe.steps[place];
  if (!step) return null;
  const { timerSeconds: seconds } = step;
  return (
    <div className="flex flex-col gap-5">
      <h2 aria-live="polite" className="text-lg font-semibold text-ink-soft">
        {t("step", { step: place + 1, count: recipe.steps.length })}
        {step.section && `: ${step.section}`}
      </h2>
      <p className="text-2xl leading-relaxed whitespace-pre-line sm:text-3xl sm:leading-relaxed">{step.text}</p>
      {!!seconds && (
        <div>
          <Button
            variant="secondary"
            size="xl"
            leftIcon={<Icon name="clock" />}
            onClick={() =>
              startTimer({ recipeId: recipe.id, step: place, label: step.text.slice(0, labelLengthMax), seconds })
            }
          >
            {t("startTimer", { time: words.seconds(seconds) })}
          </Button>
        </div>
      )}
    </div>
  );
}
