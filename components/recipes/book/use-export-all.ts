"use client";

import { useTranslations } from "use-intl";
import { showToast } from "@/components/ui/toast";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { download } from "../download";

async function loadWriter() {
  const { cookbookJsonLdText } = await import("@/lib/recipes/core/to-json-ld");
  return cookbookJsonLdText;
}

/** Hands over every recipe of the household's own in one file that other programs read. */
export function useExportAll() {
  const t = useTranslations("recipes.said");
  return async (recipes: readonly Recipe[]): Promise<void> => {
    const own = recipes.filter(({ origin }) => origin !== "shipped");
    const toText = await loadWriter().catch(() => null);
    if (!toText) return showToast({ title: t("failed"), tone: "failed" });
    download("recipes.json", toText(own), "application/ld+json");
    showToast({ title: t("exportedAll", { count: own.length }) });
  };
}
