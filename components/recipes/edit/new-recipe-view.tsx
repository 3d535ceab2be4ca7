"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import type { RecipeDraft } from "@/lib/recipes/core/fit-recipe";
import { newRecipe } from "@/lib/recipes/core/recipe-rows";
import type { OpDraft } from "@/lib/sync/core/op";
import { usePerform } from "../use-perform";
import { emptyForm } from "./recipe-draft";
import { RecipeForm } from "./recipe-form";
import { useRecipeText } from "./use-recipe-text";

export function NewRecipeView() {
  const t = useTranslations("recipes");
  const router = useRouter();
  const reading = useRecipeText();
  const { perform, now } = usePerform();

  const save = async (draft: RecipeDraft): Promise<void> => {
    const moment = now();
    const id = moment.nextId();
    const drafts = newRecipe({ ...draft, id }, moment);
    const back = drafts.flatMap(({ e, k, t: kind }) => (kind === "new" ? [{ e, k, t: "del" } as OpDraft] : []));
    if (await perform({ drafts, back }, t("said.saved", { title: draft.title }))) router.replace(`/app/recipes/${id}`);
  };
  return (
    <RecipeForm
      heading={t("form.newTitle")}
      start={emptyForm}
      before={null}
      reading={reading}
      onSave={save}
      onCancel={() => router.push("/app/recipes")}
    />
  );
}
