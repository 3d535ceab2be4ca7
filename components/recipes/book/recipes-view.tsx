"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { isAtHome } from "@/lib/pantry/core/lot";
import { noteTaste, tasteBack, tasteIdOf } from "@/lib/recipes/core/taste";
import type { Recipe } from "@/lib/recipes/core/recipe";
import type { Recommendation } from "@/lib/recipes/core/recommend/recommendation";
import { rowsStore, useRows } from "@/lib/sync/client/rows";
import { useIsWaiting } from "@/lib/sync/client/status";
import { useDiets } from "../use-diets";
import { usePerform } from "../use-perform";
import { DietSheet } from "./diet-sheet";
import { FilterBar } from "./filter-bar";
import { collectionsOf, isFiltering, noFilters, passes, tagsOf, type Filters } from "./recipe-filters";
import { RecipeList, type ListedRecipe } from "./recipe-list";
import { Recommendations } from "./recommendations";
import { useExportAll } from "./use-export-all";
import { useFoundRecipes } from "./use-found-recipes";
import { useRecipeLists, type RecipeLists } from "./use-recipe-lists";

const skeletonLines = 6;

/** Puts "not today" on a dish, which fades over three weeks. */
function useSkip() {
  const t = useTranslations("recipes.said");
  const { householdId, userId } = useSignedIn();
  const { perform, now } = usePerform();
  return ({ recipe }: Recommendation): void => {
    const name = { householdId, userId, recipeId: recipe.id };
    const known = rowsStore("recipeTaste").getState().get(tasteIdOf(name)) ?? null;
    const fields = { skippedAt: now().nowMs };
    const deed = { drafts: noteTaste(name, known, fields), back: tasteBack(name, known, fields) };
    void perform(deed, t("skipped", { title: recipe.title }));
  };
}

type RecipeActionsProps = { isReadOnly: boolean; recipes: readonly Recipe[]; onDiets: () => void };

function RecipeActions({ isReadOnly, recipes, onDiets }: RecipeActionsProps) {
  const t = useTranslations("recipes");
  const router = useRouter();
  const exportAll = useExportAll();
  const hasOwn = recipes.some(({ origin }) => origin !== "shipped");
  const exporting = { label: t("exportAll"), icon: "download", onSelect: () => void exportAll(recipes) } as const;
  const writing = [
    { label: t("new"), icon: "edit", onSelect: () => router.push("/app/recipes/new") },
    { label: t("import"), icon: "upload", onSelect: () => router.push("/app/recipes/import") },
    { label: t("generate"), icon: "sparkle", onSelect: () => router.push("/app/recipes/ask") },
  ] as const;
  return (
    <>
      <ButtonLink href="/app/recipes/plan" variant="secondary" size="md" leftIcon={<Icon name="calendar" />}>
        {t("plan")}
      </ButtonLink>
      <Menu
        trigger={(button) => <IconButton {...button} label={t("more")} icon={<Icon name="more" />} />}
        actions={[
          ...(isReadOnly ? [] : writing),
          ...(hasOwn ? [exporting] : []),
          { label: t("diets"), icon: "leaf", onSelect: onDiets },
        ]}
      />
    </>
  );
}

function DietLine({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations("recipes.dietSheet");
  const diets = useDiets();
  if (diets.length === 0) return null;
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex min-h-11 items-center gap-2 rounded-control px-1 text-start text-sm text-brand-ink hover:bg-sunken"
    >
      <Icon name="leaf" />
      {t("keeping", { names: diets.map((flag) => t(`flags.${flag}`)).join(", ") })}
    </button>
  );
}

/** In the order of the search where there is one; filtered, what the shelves speak for comes first; else by title. */
function narrowed(
  { all, recommendations, favourites }: RecipeLists,
  filters: Filters,
  found: readonly string[] | null,
): ListedRecipe[] {
  const passing = all.filter(({ recipe }) => passes(recipe, filters, favourites));
  if (!found) {
    if (!isFiltering(filters)) return passing;
    const rank = new Map(recommendations.map(({ recipe }, place) => [recipe.id, place]));
    const rankOf = ({ recipe }: ListedRecipe): number => rank.get(recipe.id) ?? recommendations.length;
    return passing.sort((one, other) => rankOf(one) - rankOf(other));
  }
  const byId = new Map(passing.map((listed) => [listed.recipe.id, listed]));
  return found.flatMap((id) => byId.get(id) ?? []);
}

/** What's for dinner: from the shelves first, then everything there is. */
export function RecipesView() {
  const t = useTranslations("recipes");
  const isReadOnly = useSignedIn().role === "viewer";
  const lists = useRecipeLists();
  const { book, state, recommendations, favourites } = lists;
  const lots = useRows("lot");
  const skip = useSkip();
  const [filters, setFilters] = useState(noFilters);
  const [isChoosingDiets, setChoosingDiets] = useState(false);
  const found = useFoundRecipes(book.recipes, filters.search);
  const isNarrowed = isFiltering(filters);
  const listed = narrowed(lists, filters, found);
  const isPantryEmpty = useMemo(() => ![...lots.values()].some(isAtHome), [lots]);
  const areShelvesComing = useIsWaiting(lots.size === 0);
  const isWaiting =
    areShelvesComing || state === "loading" || book.shipped === "loading" || (filters.search.trim() !== "" && !found);

  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("text")}
        actions={
          <RecipeActions isReadOnly={isReadOnly} recipes={book.recipes} onDiets={() => setChoosingDiets(true)} />
        }
      />
      <div className="flex flex-col gap-5">
        <FilterBar
          filters={filters}
          tags={tagsOf(book.recipes)}
          collections={collectionsOf(book.recipes)}
          onChange={(part) => setFilters((before) => ({ ...before, ...part }))}
        />
        <DietLine onOpen={() => setChoosingDiets(true)} />
        {book.shipped === "failed" && <Notice tone="error">{t("shippedFailed")}</Notice>}
        {state === "failed" && <Notice tone="error">{t("kitchenFailed")}</Notice>}
        {isWaiting ? (
          <SkeletonList label={t("loading")} lines={skeletonLines} />
        ) : (
          <>
            {!isNarrowed && state === "ready" && (
              <Recommendations
                recommendations={recommendations}
                isPantryEmpty={isPantryEmpty}
                onSkip={isReadOnly ? undefined : skip}
              />
            )}
            {listed.length > 0 ? (
              <RecipeList
                key={JSON.stringify(filters)}
                title={isNarrowed ? t("foundTitle") : t("all")}
                recipes={listed}
                favourites={favourites}
              />
            ) : (
              isNarrowed && <EmptyState icon="search" title={t("noMatchTitle")} text={t("noMatchText")} />
            )}
          </>
        )}
      </div>
      <DietSheet isOpen={isChoosingDiets} onClose={() => setChoosingDiets(false)} />
    </>
  );
}
