"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import type { Candidate } from "./found-recipes";

type CandidateListProps = {
  candidates: readonly Candidate[];
  chosen: ReadonlySet<string>;
  onChoose: (keys: ReadonlySet<string>) => void;
};

function CandidateLine({
  candidate: { recipe, warnings, duplicate },
  isChosen,
  onToggle,
}: {
  candidate: Candidate;
  isChosen: boolean;
  onToggle: () => void;
}) {
  const t = useTranslations("recipes.importing");
  const { ingredients, steps } = recipe;
  return (
    <li className="px-4 py-3 [contain-intrinsic-size:auto_7rem] [content-visibility:auto]">
      <label className="flex min-h-11 cursor-pointer items-center gap-3">
        <input type="checkbox" checked={isChosen} onChange={onToggle} className="size-5 accent-(--brand-fill)" />
        <span className="min-w-0 flex-1 font-medium">{recipe.title}</span>
      </label>
      <div className="flex flex-wrap gap-1.5 ps-8 pt-1.5">
        <Chip label={t("counts", { ingredients: ingredients.length, steps: steps.length })} />
        {duplicate && <Chip tone="warning" icon="warning" label={t("duplicate", { title: duplicate })} />}
        {warnings.map((warning) => (
          <Chip key={warning} tone="warning" icon="warning" label={t(`warnings.${warning}`)} />
        ))}
      </div>
      <details className="ps-8">
        <summary className="flex min-h-11 cursor-pointer items-center text-sm text-brand-ink">{t("look")}</summary>
        <ul className="list-disc ps-5 text-sm">
          {ingredients.map((line, place) => (
            <li key={place}>{line.text}</li>
          ))}
        </ul>
        <ol className="list-decimal ps-5 pt-2 text-sm">
          {steps.map((step, place) => (
            <li key={place}>{step.text}</li>
          ))}
        </ol>
      </details>
    </li>
  );
}

/** What was found, to be looked over and chosen from. */
export function CandidateList({ candidates, chosen, onChoose }: CandidateListProps) {
  const t = useTranslations("recipes.importing");
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose(next);
  };
  const only = (wanted: (candidate: Candidate) => boolean) => () =>
    onChoose(new Set(candidates.filter(wanted).map(({ key }) => key)));
  return (
    <section aria-labelledby="found-title">
      <h2 id="found-title" role="status" className="px-1 pb-2 font-semibold">
        {t("found", { count: candidates.length })}
      </h2>
      {candidates.length > 1 && (
        <div className="flex flex-wrap gap-2 pb-3">
          <Button variant="outline" size="sm" onClick={only(() => true)}>
            {t("selectAll")}
          </Button>
          <Button variant="outline" size="sm" onClick={only(({ duplicate }) => duplicate === null)}>
            {t("selectNew")}
          </Button>
          <Button variant="outline" size="sm" onClick={only(() => false)}>
            {t("selectNone")}
          </Button>
        </div>
      )}
      <Card padding="flush">
        <ul className="divide-y divide-line">
          {candidates.map((candidate) => (
            <CandidateLine
              key={candidate.key}
              candidate={candidate}
              isChosen={chosen.has(candidate.key)}
              onToggle={() => toggle(candidate.key)}
            />
          ))}
        </ul>
      </Card>
    </section>
  );
}
