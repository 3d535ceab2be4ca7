"use client";

import { useTranslations } from "use-intl";
import { Chip } from "@/components/ui/chip";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { minutesOf } from "../book/recipe-filters";
import { useRecipeWords } from "../use-recipe-words";

const tagsShownMax = 12;

/** Where a recipe comes from. Only the web's own addresses become links. */
function Source({ recipe: { sourceUrl, sourceName, origin } }: { recipe: Recipe }) {
  const t = useTranslations("recipes.page");
  if (origin === "generated") return sourceName && <p className="text-sm">{t("generatedBy", { name: sourceName })}</p>;
  if (!sourceUrl || !/^https?:\/\//u.test(sourceUrl))
    return sourceName && <p className="text-sm text-ink-soft">{t("source", { name: sourceName })}</p>;
  return (
    <p className="text-sm">
      <a href={sourceUrl} target="_blank" rel="noreferrer nofollow" className="text-brand-ink underline">
        {t("source", { name: sourceName ?? new URL(sourceUrl).hostname })}
      </a>
      <span className="hidden break-all print:inline"> {sourceUrl}</span>
    </p>
  );
}

/** Times, tags and where it comes from. */
export function RecipeFacts({ recipe }: { recipe: Recipe }) {
  const t = useTranslations("recipes.page");
  const words = useRecipeWords();
  const total = minutesOf(recipe);
  return (
    <div className="flex flex-col gap-3">
      {recipe.description && <p className="text-ink-soft">{recipe.description}</p>}
      <div className="flex flex-wrap gap-1.5">
        {total !== null && <Chip icon="clock" label={t("total", { time: words.minutes(total) })} />}
        {recipe.prepMinutes !== null && <Chip label={t("prep", { time: words.minutes(recipe.prepMinutes) })} />}
        {recipe.cookMinutes !== null && <Chip label={t("cooking", { time: words.minutes(recipe.cookMinutes) })} />}
        {recipe.yieldText && <Chip label={recipe.yieldText} />}
        {recipe.collection && <Chip label={t("collection", { name: recipe.collection })} />}
        {recipe.tags.slice(0, tagsShownMax).map((tag) => (
          <span key={tag} className="print:hidden">
            <Chip label={tag} />
          </span>
        ))}
      </div>
      <Source recipe={recipe} />
    </div>
  );
}
