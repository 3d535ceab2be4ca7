"use client";

import { useFormatter, useTranslations } from "use-intl";
import { readableUnit } from "@/lib/catalog/core/units/readable-amount";
import { isUnitWord } from "@/lib/catalog/core/units/unit-words";
import { fromThousandths } from "@/lib/kernel/quantity";
import type { Expiry } from "@/lib/pantry/core/expiry";
import type { Lot } from "@/lib/pantry/core/lot";

/** Days this far ahead are counted; beyond, a date says more. */
const countedDaysMax = 30;
const leftoverUnit = "serving";

/** How the pantry puts amounts and dates into words. */
export function usePantryWords() {
  const t = useTranslations("pantry");
  const units = useTranslations("grocery.units");
  const format = useFormatter();

  const number = (quantity: number): string => format.number(fromThousandths(quantity), { maximumFractionDigits: 3 });

  const amount = (quantity: number, unit: string | null): string => {
    const count = fromThousandths(quantity);
    // What cooking leaves is counted in our own word, which people read in theirs.
    if (unit === leftoverUnit) return t("servings", { count });
    if (!unit) return t("pieces", { count });
    const readable = readableUnit(quantity, unit);
    const word = isUnitWord(readable.unit) ? units(readable.unit, { count }) : readable.unit;
    return t("amount", { amount: number(quantity / readable.per), unit: word });
  };

  /** How much of a whole there is, to stand before that whole: the "2" of "2 of 3 l". */
  const share = (quantity: number, whole: number, unit: string | null): string =>
    number(unit ? quantity / readableUnit(whole, unit).per : quantity);

  /** A calendar day has no zone: noon in UTC, written in UTC, is that day everywhere. */
  const date = (day: string): string =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

  const longDate = (day: string): string =>
    format.dateTime(new Date(`${day}T12:00:00Z`), {
      weekday: "short",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });

  /** How far off a day is: "in 3 days", "yesterday". */
  const distance = (days: number): string =>
    days === 0 ? t("date.today") : days > 0 ? t("date.ahead", { days }) : t("date.ago", { days: -days });

  /** What kind of date it is and how much time is left: a use-by date is a limit, a best-before date is advice. */
  const due = (lot: Pick<Lot, "expiresOn" | "dateKind">, { level, daysLeft }: Expiry): string => {
    if (daysLeft === null || !lot.expiresOn) return t("due.undated");
    const kind = lot.dateKind ?? "estimate";
    if (level === "over") return t(`due.${kind}.over`, { days: -daysLeft });
    if (level === "today") return t(`due.${kind}.today`);
    if (daysLeft === 1) return t(`due.${kind}.tomorrow`);
    if (daysLeft <= countedDaysMax) return t(`due.${kind}.soon`, { days: daysLeft });
    return t(`due.${kind}.on`, { date: date(lot.expiresOn) });
  };

  return { number, amount, share, date, longDate, distance, due };
}
