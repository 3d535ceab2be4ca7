"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Progress } from "@/components/ui/progress";
import type { Generation } from "./generation-api";

const reasons = [
  "unreadable",
  "unknown_food",
  "not_at_home",
  "not_listed",
  "unsafe",
  "unsure",
  "quantity",
  "unused",
  "too_slow",
  "markup",
  "unavailable",
  "busy",
  "misconfigured",
  "refused",
  "cut_off",
  "broken",
] as const;
type Reason = (typeof reasons)[number];
const reasonOf = (word: string | null): Reason => reasons.find((reason) => reason === word) ?? "unavailable";

type GenerationProgressProps = { generation: Generation | null; recipeTitle: string | null; onAgain: () => void };

/** How far the recipe is, and what came of it. */
export function GenerationProgress({ generation, recipeTitle, onAgain }: GenerationProgressProps) {
  const t = useTranslations("recipes.ask");
  const stage = generation?.stage ?? "queued";
  if (stage === "done" && generation?.recipe_id)
    return (
      <EmptyState
        icon="check"
        title={recipeTitle ? t("doneTitle", { title: recipeTitle }) : t("done")}
        text=""
        action={
          <div className="flex flex-wrap justify-center gap-3">
            <ButtonLink href={`/app/recipes/${generation.recipe_id}`} variant="primary" size="lg" prefetch={false}>
              {t("openIt")}
            </ButtonLink>
            <Button variant="outline" size="lg" onClick={onAgain}>
              {t("another")}
            </Button>
          </div>
        }
      />
    );
  if (stage === "refused" || stage === "failed")
    return (
      <div role="alert">
        <EmptyState
          icon="warning"
          title={stage === "refused" ? t("refusedTitle") : t("failedTitle")}
          text={t(`reason.${reasonOf(generation?.reason ?? null)}`, { about: generation?.about ?? "" })}
          action={
            <Button variant="primary" size="lg" onClick={onAgain}>
              {t("again")}
            </Button>
          }
        />
      </div>
    );
  const title = generation?.title;
  const counts = { ingredients: generation?.ingredient_count ?? 0, steps: generation?.step_count ?? 0 };
  return (
    <div role="status" className="flex flex-col gap-3 py-8">
      <Progress
        label={title ? t("stage.writing", { title }) : stage === "queued" ? t("stage.queued") : t("stage.asking")}
        share={null}
      />
      {counts.ingredients > 0 && <p className="text-ink-soft">{t("stage.counts", counts)}</p>}
    </div>
  );
}
