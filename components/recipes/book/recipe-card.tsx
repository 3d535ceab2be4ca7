"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { RecipePhoto } from "../recipe-photo";
import { useRecipeWords } from "../use-recipe-words";

type RecipeCardProps = {
  recipe: Recipe;
  /** Why it stands here: "Uses the spinach that expires tomorrow; missing: feta". */
  reason?: string | null;
  minutes: number | null;
  /** How much has to be bought; null where that is not known. */
  missingCount?: number | null;
  /** Names of ingredients nobody can vouch for. */
  unsure?: readonly string[];
  isFavourite: boolean;
  onSkip?: (() => void) | undefined;
};

/** One recipe as a line that opens it, with what speaks for and against it. */
export function RecipeCard({ recipe, reason, minutes, missingCount, unsure, isFavourite, onSkip }: RecipeCardProps) {
  const t = useTranslations("recipes");
  const words = useRecipeWords();
  return (
    <li className="relative flex items-start gap-1 [contain-intrinsic-size:auto_6rem] [content-visibility:auto]">
      <Link
        href={`/app/recipes/${recipe.id}`}
        prefetch={false}
        className="flex min-w-0 flex-1 gap-3 px-4 py-3.5 -outline-offset-2 hover:bg-sunken"
      >
        {recipe.imageKey && <RecipePhoto imageKey={recipe.imageKey} size="thumb" />}
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2 font-semibold">{recipe.title}</span>
          {(reason ?? recipe.description) && (
            <span className="mt-0.5 line-clamp-3 text-sm text-ink-soft">{reason ?? recipe.description}</span>
          )}
          <span className="mt-2 flex flex-wrap gap-1.5">
            {missingCount === 0 && <Chip tone="good" icon="check" label={t("chips.ready")} />}
            {!!missingCount && <Chip icon="basket" label={t("chips.missing", { count: missingCount })} />}
            {minutes !== null && <Chip icon="clock" label={words.minutes(minutes)} />}
            {isFavourite && <Chip icon="heart" label={t("chips.favourite")} />}
            {recipe.origin === "generated" && <Chip icon="sparkle" label={t("chips.generated")} />}
            {!!unsure?.length && (
              <Chip tone="warning" icon="warning" label={t("chips.unsure", { names: unsure.slice(0, 2).join(", ") })} />
            )}
          </span>
        </span>
      </Link>
      {onSkip && (
        <div className="pt-2 pe-1">
          <IconButton label={`${t("notToday")}: ${recipe.title}`} icon={<Icon name="close" />} onClick={onSkip} />
        </div>
      )}
    </li>
  );
}
