"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { showToast } from "@/components/ui/toast";
import { rowsOfRecipe } from "@/lib/recipes/client/book";
import { asOwn, removeRecipe } from "@/lib/recipes/core/edit-recipe";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { newRecipe } from "@/lib/recipes/core/recipe-rows";
import type { OpDraft } from "@/lib/sync/core/op";
import { download } from "../download";
import { usePerform } from "../use-perform";

async function loadWriters() {
  const [jsonLd, cooklang] = await Promise.all([
    import("@/lib/recipes/core/to-json-ld"),
    import("@/lib/recipes/core/cooklang/write-cooklang"),
  ]);
  return { toJsonLdText: jsonLd.toJsonLdText, toCooklang: cooklang.toCooklang };
}

const fileName = (title: string, ending: string): string =>
  `${
    title
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .slice(0, 60)
      .replace(/^-|-$/g, "") || "recipe"
  }.${ending}`;

/** What can be done with a whole recipe. */
export function useRecipeActions(recipe: Recipe) {
  const t = useTranslations("recipes.said");
  const router = useRouter();
  const { perform, now } = usePerform();
  const { title } = recipe;

  return {
    remove: async () => {
      const rows = rowsOfRecipe(recipe.id);
      // The page stays, and says that the recipe is gone: leaving it would take the way back along.
      if (rows) await perform(removeRecipe(rows), t("removed", { title }));
    },
    copy: async () => {
      const moment = now();
      const id = moment.nextId();
      const drafts = newRecipe({ ...asOwn(recipe), id }, moment);
      const back: OpDraft[] = drafts.flatMap(({ e, k, t: kind }) =>
        kind === "new" ? [{ e, k, t: "del" } as OpDraft] : [],
      );
      if (await perform({ drafts, back }, t("copied", { title }))) router.push(`/app/recipes/${id}/edit`);
    },
    exportAs: async (format: "json" | "cook") => {
      const writers = await loadWriters().catch(() => null);
      if (!writers) return showToast({ title: t("failed"), tone: "failed" });
      const text = format === "json" ? writers.toJsonLdText(recipe) : writers.toCooklang(recipe);
      const type = format === "json" ? "application/ld+json" : "text/plain";
      download(fileName(title, format === "json" ? "json" : "cook"), text, type);
      showToast({ title: t("exported", { title }) });
    },
  };
}
