"use client";

import { useFormatter, useTranslations } from "use-intl";
import { isCategory } from "@/lib/catalog/core/category/categories";
import { fromMinor } from "@/lib/kernel/money";
import { noCategory, otherCategory } from "@/lib/pantry/core/figures";

/** How figures, months and categories are written. @param currency ISO 4217, or "" when no price is known */
export function useFigureWords(currency: string) {
  const t = useTranslations("dashboard.figures");
  const pantry = useTranslations("pantry.categories");
  const format = useFormatter();
  /** The middle of a month, which is in that month in every zone. */
  const midMonth = (month: string): Date => new Date(`${month}-15T12:00:00Z`);
  return {
    money: (minor: number): string =>
      currency ? format.number(fromMinor(minor, currency), { style: "currency", currency }) : "–",
    exactMoney: (amount: number): string => format.number(amount, { style: "currency", currency }),
    roundMoney: (amount: number): string =>
      format.number(amount, { style: "currency", currency, maximumFractionDigits: 0 }),
    month: (month: string): string =>
      format.dateTime(midMonth(month), { month: "long", year: "numeric", timeZone: "UTC" }),
    shortMonth: (month: string): string => format.dateTime(midMonth(month), { month: "short", timeZone: "UTC" }),
    category: (category: string): string => {
      if (category === otherCategory) return t("other");
      if (category === noCategory) return t("none");
      return isCategory(category) ? pantry(category) : category;
    },
  };
}
