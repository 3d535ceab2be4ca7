"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import { useRecipeWords } from "../use-recipe-words";
import { RecipeCard } from "./recipe-card";

const shownAtFirst = 6;
const shownMore = 12;

type RecommendationsProps = {
  recommendations: readonly Recommendation[];
  isPantryEmpty: boolean;
  onSkip?: ((recommendation: Recommendation) => void) | undefined;
};

/** What to cook from what is at home, and why. */
export function Recommendations({ recommendations, isPantryEmpty, onSkip }: RecommendationsProps) {
  const t = useTranslations("recipes");
  const words = useRecipeWords();
  const [shown, setShown] = useState(shownAtFirst);
  if (isPantryEmpty)
    return (
      <EmptyState
        icon="pantry"
        title={t("emptyPantryTitle")}
        text={t("emptyPantryText")}
        action={
          <ButtonLink href="/app/scanner" variant="primary" size="lg" leftIcon={<Icon name="scan" />}>
            {t("emptyPantryScan")}
          </ButtonLink>
        }
      />
    );
  if (recommendations.length === 0) return <EmptyState icon="pot" title={t("noneFitTitle")} text={t("noneFitText")} />;
  return (
    <section aria-labelledby="for-you">
      <h2 id="for-you" className="px-1 pb-2 font-semibold">
        {t("forYou")}
      </h2>
      <Card padding="flush">
        <ul className="divide-y divide-line">
          {recommendations.slice(0, shown).map((one) => (
            <RecipeCard
              key={one.recipe.id}
              recipe={one.recipe}
              reason={words.why(one)}
              minutes={one.minutes}
              missingCount={one.taps}
              unsure={one.unsure}
              isFavourite={one.history.isFavourite}
              onSkip={onSkip && (() => onSkip(one))}
            />
          ))}
        </ul>
      </Card>
      {recommendations.length > shown && (
        <div className="flex justify-center pt-3">
          <Button variant="outline" size="md" onClick={() => setShown(shown + shownMore)}>
            {t("showMore")}
          </Button>
        </div>
      )}
    </section>
  );
}
