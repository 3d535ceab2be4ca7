"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { SkeletonList } from "@/components/ui/skeleton";
import { rowsOfRecipe, useBook } from "@/lib/recipes/client/book";
import { editRecipe } from "@/lib/recipes/core/edit-recipe";
import type { RecipeDraft } from "@/lib/recipes/core/fit-recipe";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { useSyncStatus } from "@/lib/sync/client/status";
import { usePerform } from "../use-perform";
import { useRecipeId } from "../use-recipe-id";
import { formOf } from "./recipe-draft";
import { RecipeForm } from "./recipe-form";
import { useRecipeText, type RecipeText } from "./use-recipe-text";

const skeletonLines = 5;

export function EditRecipeView() {
  const t = useTranslations("recipes");
  const id = useRecipeId();
  const book = useBook();
  const reading = useRecipeText();
  const { standing } = useSyncStatus();
  const recipe = book.byId.get(id);
  if (recipe && recipe.origin !== "shipped" && reading) return <Editor key={id} recipe={recipe} reading={reading} />;
  if (!reading || standing.kind === "starting") return <SkeletonList label={t("loading")} lines={skeletonLines} />;
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

/** Starts from the recipe as it was when the form opened: what another phone changes meanwhile is not overwritten. */
function Editor({ recipe, reading }: { recipe: Recipe; reading: RecipeText }) {
  const t = useTranslations("recipes");
  const router = useRouter();
  const { perform, now } = usePerform();
  const [before] = useState(recipe);
  const [start] = useState(() => formOf(recipe, reading.asText));
  const back = `/app/recipes/${recipe.id}`;

  const save = async (draft: RecipeDraft): Promise<void> => {
    const rows = rowsOfRecipe(recipe.id);
    if (!rows) return router.push(back);
    const drafts = editRecipe(rows, draft, now());
    const takeBack = () => {
      const changed = rowsOfRecipe(recipe.id);
      return changed ? editRecipe(changed, before, now()) : [];
    };
    if (await perform({ drafts, back: takeBack }, t("said.saved", { title: draft.title }))) router.replace(back);
  };
  return (
    <RecipeForm
      heading={t("form.editTitle")}
      start={start}
      before={before}
      reading={reading}
      onSave={save}
      onCancel={() => router.push(back)}
    />
  );
}
