"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { showToast } from "@/components/ui/toast";
import type { RecipeDraft } from "@/lib/recipes/core/fit-recipe";
import { importRecipes } from "@/lib/recipes/core/recipe-rows";
import { commit } from "@/lib/sync/client/commit";
import type { OpDraft } from "@/lib/sync/core/op";
import { usePerform } from "../use-perform";

const undone = (group: readonly OpDraft[]): OpDraft[] =>
  group.flatMap(({ e, k, t }) => (t === "new" ? [{ e, k, t: "del" } as OpDraft] : []));

/** Keeps recipes group after group, each whole, and tells how far it is. */
export function useKeepRecipes() {
  const t = useTranslations("recipes.said");
  const ui = useTranslations("ui");
  const router = useRouter();
  const { now } = usePerform();
  const [progress, setProgress] = useState<{ done: number; count: number } | null>(null);

  const takeBack = async (groups: readonly (readonly OpDraft[])[]): Promise<void> => {
    try {
      for (const group of groups) await commit(undone(group));
      showToast({ title: t("undone") });
    } catch {
      showToast({ title: t("failed"), tone: "failed" });
    }
  };

  const keep = async (recipes: readonly RecipeDraft[]): Promise<void> => {
    const groups = importRecipes(recipes, now());
    const kept: OpDraft[][] = [];
    try {
      for (const group of groups) {
        setProgress({ done: kept.length, count: groups.length });
        await commit(group);
        kept.push(group);
      }
    } catch {
      showToast({ title: t("failed"), tone: "failed" });
      return;
    } finally {
      setProgress(null);
    }
    showToast({
      title: t("imported", { count: recipes.length }),
      actionLabel: ui("undo"),
      onAction: () => void takeBack(kept),
    });
    const first = kept.flat().find(({ e }) => e === "recipe");
    router.push(recipes.length === 1 && first ? `/app/recipes/${first.k}` : "/app/recipes");
  };
  return { keep, progress };
}
