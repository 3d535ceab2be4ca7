"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Recipe } from "@/lib/recipes/core/recipe";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import { useRecipeWords } from "../use-recipe-words";
import { RecipeCard } from "./recipe-card";
import { minutesOf } from "./recipe-filters";

const shownStep = 24;

export type ListedRecipe = { recipe: Recipe; unsure: readonly string[]; recommendation: Recommendation | null };

type RecipeListProps = { title: string; recipes: readonly ListedRecipe[]; favourites: ReadonlySet<string> };

/** Recipes one after another, a few at a time. */
export function RecipeList({ title, recipes, favourites }: RecipeListProps) {
  const t = useTranslations("recipes");
  const words = useRecipeWords();
  const [shown, setShown] = useState(shownStep);
  return (
    <section aria-labelledby="recipe-list">
      <div className="flex items-baseline gap-2 px-1 pb-2">
        <h2 id="recipe-list" className="font-semibold">
          {title}
        </h2>
        <span role="status" className="ms-auto text-sm text-ink-soft">
          {t("found", { count: recipes.length })}
        </span>
      </div>
      <Card padding="flush">
        <ul className="divide-y divide-line">
          {recipes.slice(0, shown).map(({ recipe, unsure, recommendation }) => (
            <RecipeCard
              key={recipe.id}
              recipe={recipe}
              reason={recommendation && words.why(recommendation)}
              minutes={minutesOf(recipe)}
              missingCount={recommendation?.taps ?? null}
              unsure={unsure}
              isFavourite={favourites.has(recipe.id)}
            />
          ))}
        </ul>
      </Card>
      {recipes.length > shown && (
        <div className="flex justify-center pt-3">
          <Button variant="outline" size="md" onClick={() => setShown(shown + shownStep)}>
            {t("showMore")}
          </Button>
        </div>
      )}
    </section>
  );
}
