"use client";

import { useTranslations } from "use-intl";
import type { RecipeIngredient } from "@/lib/recipes/core/recipe";
import { useRecipeWords } from "../use-recipe-words";

/** What the lines mean, so that a misread one is seen before it is shopped for. */
export function UnderstoodLines({ lines }: { lines: readonly RecipeIngredient[] }) {
  const t = useTranslations("recipes.form");
  const words = useRecipeWords();
  if (lines.length === 0) return null;
  return (
    <details className="rounded-control bg-sunken px-3 py-1">
      <summary className="flex min-h-11 cursor-pointer items-center text-sm font-medium">{t("understood")}</summary>
      <ul className="pb-2 text-sm">
        {lines.map((line, place) => (
          <li key={place} className="flex justify-between gap-3 py-1">
            <span className="min-w-0 wrap-break-word">{line.food ?? line.text}</span>
            <span className="shrink-0 text-ink-soft">
              {line.quantityMin === null
                ? t("unread")
                : words.amount({ quantity: line.quantityMax ?? line.quantityMin, unit: line.unit })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
