"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { rowsOfRecipe } from "@/lib/recipes/client/book";
import { editRecipe } from "@/lib/recipes/core/edit-recipe";
import type { RecipeDraft } from "@/lib/recipes/core/fit-recipe";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { NamedRecipe } from "../named-recipe";
import { usePerform } from "../use-perform";
import { formOf } from "./recipe-draft";
import { RecipeForm } from "./recipe-form";
import { useRecipeText, type RecipeText } from "./use-recipe-text";

/** Recipes of our own can be changed; shipped ones are copied first. */
export function EditRecipeView() {
  const reading = useRecipeText();
  return (
    <NamedRecipe isReady={reading !== null} isFor={({ origin }) => origin !== "shipped"}>
      {(recipe) => reading && <Editor recipe={recipe} reading={reading} />}
    </NamedRecipe>
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
