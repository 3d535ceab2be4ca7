"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Progress } from "@/components/ui/progress";
import { keepStep, keptStep } from "@/lib/recipes/client/cook-step";
import type { Book } from "@/lib/recipes/client/book";
import { useKitchen } from "@/lib/recipes/client/use-kitchen";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { NamedRecipe } from "../named-recipe";
import { ServingsStepper } from "../page/servings-stepper";
import { useServings } from "../page/use-servings";
import { CookedSheet } from "./cooked-sheet";
import { StepCard } from "./step-card";
import { TimerBar } from "./timer-bar";
import { useKeepAwake } from "./use-keep-awake";

/** Cook mode: one step at a time, timers, and the screen stays on. */
export const CookView = () => <NamedRecipe>{(recipe, book) => <Cooking recipe={recipe} book={book} />}</NamedRecipe>;

/** Left and right go through the steps, as hands full of dough would like it. */
function useArrowKeys(go: (by: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      if (event.defaultPrevented || target?.closest("input, textarea, select, [role=dialog]")) return;
      if (event.key === "ArrowRight") go(1);
      if (event.key === "ArrowLeft") go(-1);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go]);
}

function useStep(recipeId: string, count: number) {
  const [step, setStep] = useState(() => keptStep(recipeId, count));
  const go = (by: number): void => {
    const next = Math.max(0, Math.min(count - 1, step + by));
    keepStep(recipeId, next);
    setStep(next);
  };
  return { step, go };
}

/** The dish is on the table. */
function Enjoy({ recipe }: { recipe: Recipe }) {
  const t = useTranslations("recipes");
  return (
    <EmptyState
      heading="h1"
      icon="check"
      title={t("said.cooked", { title: recipe.title })}
      text={t("cooked.doneText")}
      action={
        <ButtonLink href={`/app/recipes/${recipe.id}`} variant="primary" size="lg" prefetch={false}>
          {t("cooked.toRecipe")}
        </ButtonLink>
      }
    />
  );
}

function Cooking({ recipe, book }: { recipe: Recipe; book: Book }) {
  const t = useTranslations("recipes");
  const { kitchen } = useKitchen(book, useToday());
  const isReadOnly = useSignedIn().role === "viewer";
  const { servings, factor, choose } = useServings(recipe);
  const isAwake = useKeepAwake();
  const count = recipe.steps.length;
  const { step, go } = useStep(recipe.id, count);
  const [stage, setStage] = useState<"steps" | "sheet" | "eaten">("steps");
  useArrowKeys(go);
  const isLast = step >= count - 1;
  if (stage === "eaten") return <Enjoy recipe={recipe} />;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex items-start gap-2">
        <h1 className="me-auto mt-2 line-clamp-2 min-w-0 text-xl font-bold wrap-break-word">{recipe.title}</h1>
        <ButtonLink
          href={`/app/recipes/${recipe.id}`}
          variant="ghost"
          size="md"
          leftIcon={<Icon name="close" />}
          prefetch={false}
        >
          {t("cook.leave")}
        </ButtonLink>
      </div>
      {count > 0 && <Progress label={t("cook.steps")} share={(step + 1) / count} />}
      <TimerBar recipeId={recipe.id} />
      {count > 0 ? <StepCard recipe={recipe} step={step} /> : <p>{t("page.noSteps")}</p>}
      <div className="sticky bottom-[calc(4.75rem+env(safe-area-inset-bottom))] -mx-2 flex gap-3 rounded-xl bg-canvas p-2 lg:bottom-4">
        <Button variant="outline" size="xl" disabled={step === 0} onClick={() => go(-1)}>
          {t("cook.back")}
        </Button>
        <div className="min-w-0 flex-1">
          {!isLast && (
            <Button variant="primary" size="xl" fullWidth onClick={() => go(1)}>
              {t("cook.next")}
            </Button>
          )}
          {isLast && !isReadOnly && (
            <Button
              variant="primary"
              size="xl"
              fullWidth
              leftIcon={<Icon name="check" />}
              onClick={() => setStage("sheet")}
            >
              {t("cook.done")}
            </Button>
          )}
        </div>
      </div>
      <details open={step === 0} className="rounded-xl border border-line bg-surface px-4 py-1">
        <summary className="flex min-h-12 cursor-pointer items-center font-semibold">{t("cook.ingredients")}</summary>
        {servings !== null && <ServingsStepper servings={servings} onChoose={choose} />}
        <ul className="flex flex-col gap-2 py-2 text-lg">
          {recipe.ingredients.map((line, place) => (
            <li key={place}>{kitchen ? kitchen.scaleLine(line, factor) : line.text}</li>
          ))}
        </ul>
      </details>
      {isAwake !== null && <p className="text-sm text-ink-soft">{isAwake ? t("cook.awake") : t("cook.notAwake")}</p>}
      {stage === "sheet" && (
        <CookedSheet
          recipe={recipe}
          takings={kitchen?.takings({ recipe, factor }) ?? []}
          onClose={() => setStage("steps")}
          onCooked={() => setStage("eaten")}
        />
      )}
    </div>
  );
}
