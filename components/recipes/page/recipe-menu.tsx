"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, type MenuAction } from "@/components/ui/menu";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { useRecipeActions } from "./use-recipe-actions";

/** The rarer things to do with a recipe. */
export function RecipeMenu({ recipe, onPlan }: { recipe: Recipe; onPlan: () => void }) {
  const t = useTranslations("recipes");
  const router = useRouter();
  const isReadOnly = useSignedIn().role === "viewer";
  const actions = useRecipeActions(recipe);
  const isOwn = recipe.origin !== "shipped";
  const writing: MenuAction[] = [
    { label: t("page.addToPlan"), icon: "calendar", onSelect: onPlan },
    isOwn
      ? { label: t("page.edit"), icon: "edit", onSelect: () => router.push(`/app/recipes/${recipe.id}/edit`) }
      : { label: t("page.copy"), icon: "edit", onSelect: () => void actions.copy() },
  ];
  const removing: MenuAction[] = isOwn
    ? [{ label: t("page.remove"), icon: "trash", tone: "danger", onSelect: () => void actions.remove() }]
    : [];
  return (
    <Menu
      trigger={(button) => <IconButton {...button} label={t("more")} icon={<Icon name="more" />} />}
      actions={[
        ...(isReadOnly ? [] : writing),
        { label: t("page.print"), icon: "print", onSelect: () => window.print() },
        { label: t("page.exportJson"), icon: "download", onSelect: () => void actions.exportAs("json") },
        { label: t("page.exportCook"), icon: "download", onSelect: () => void actions.exportAs("cook") },
        ...(isReadOnly ? [] : removing),
      ]}
    />
  );
}
