"use client";

import { useFormatter, useTranslations } from "use-intl";
import { fromThousandths } from "@/lib/kernel/quantity";
import type { Expiry } from "@/lib/pantry/core/expiry";
import type { Lot } from "@/lib/pantry/core/lot";

/** Days this far ahead are counted; beyond, a date says more. */
const countedDaysMax = 30;

/** How the pantry puts amounts and dates into words. */
export function usePantryWords() {
  const t = useTranslations("pantry");
  const format = useFormatter();

  const number = (quantity: number): string => format.number(fromThousandths(quantity), { maximumFractionDigits: 3 });

  const amount = (quantity: number, unit: string | null): string =>
    unit ? t("amount", { amount: number(quantity), unit }) : t("pieces", { count: fromThousandths(quantity) });

  /** A calendar day has no zone: noon in UTC, written in UTC, is that day everywhere. */
  const date = (day: string): string =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

  const due = (lot: Pick<Lot, "expiresOn" | "dateKind">, { level, daysLeft }: Expiry): string => {
    if (daysLeft === null || !lot.expiresOn) return t("due.undated");
    if (level === "over") return lot.dateKind === "use_by" ? t("due.useByOver") : t("due.over", { days: -daysLeft });
    if (level === "today") return t("due.today");
    if (daysLeft === 1) return t("due.tomorrow");
    return daysLeft <= countedDaysMax ? t("due.soon", { days: daysLeft }) : date(lot.expiresOn);
  };

  return { number, amount, date, due };
}
