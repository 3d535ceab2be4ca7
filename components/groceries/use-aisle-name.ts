"use client";

import { useTranslations } from "use-intl";
import { isCategory } from "@/lib/catalog/core/category/categories";

/** What people call an aisle: the category's name, or everything else. */
export function useAisleName(): (category: string) => string {
  const t = useTranslations("grocery.aisles");
  const categories = useTranslations("pantry.categories");
  return (category) => (isCategory(category) ? categories(category) : t("other"));
}
