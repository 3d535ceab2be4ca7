"use client";

import { Fragment, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { SkeletonList } from "@/components/ui/skeleton";
import { useBook, type Book } from "@/lib/recipes/client/book";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { useIsFetching } from "@/lib/sync/client/status";
import { useRecipeId } from "./use-recipe-id";

const skeletonLines = 6;

type NamedRecipeProps = {
  /** False while something else is waited for that the page cannot do without. */
  isReady?: boolean;
  /** Whether the page is for such a recipe at all. */
  isFor?: (recipe: Recipe) => boolean;
  children: (recipe: Recipe, book: Book) => ReactNode;
};

/** What there is to show of the recipe the address names; else that it is looked for, or not here. */
export function NamedRecipe({ isReady = true, isFor = () => true, children }: NamedRecipeProps) {
  const t = useTranslations("recipes");
  const id = useRecipeId();
  const book = useBook();
  const isFetching = useIsFetching();
  const recipe = book.byId.get(id);
  if (recipe && isReady && isFor(recipe)) return <Fragment key={id}>{children(recipe, book)}</Fragment>;
  if (!isReady || (!recipe && (book.shipped === "loading" || isFetching)))
    return <SkeletonList label={t("loading")} lines={skeletonLines} />;
  return (
    <EmptyState
      heading="h1"
      icon="pot"
      title={t("page.missingTitle")}
      text={t("page.missingText")}
      action={
        <ButtonLink href="/app/recipes" variant="primary" size="lg">
          {t("page.toRecipes")}
        </ButtonLink>
      }
    />
  );
}
