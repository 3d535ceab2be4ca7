"use client";

import { useFormatter, useTranslations } from "use-intl";
import { usePantryWords } from "@/components/pantry/use-pantry-words";
import { fromMinor, minorDigits } from "@/lib/kernel/money";
import type { Receipt } from "@/lib/receipts/core/review/receipt";

/** Digits of amounts whose currency was not read. */
const usualDigits = 2;

/** How receipts put money, days and themselves into words. */
export function useReceiptWords() {
  const t = useTranslations("receipts.list");
  const format = useFormatter();
  const { amount, date } = usePantryWords();

  const money = (minor: number, currency: string | null): string =>
    currency
      ? format.number(fromMinor(minor, currency), { style: "currency", currency })
      : format.number(minor / 10 ** usualDigits, { minimumFractionDigits: usualDigits });

  /** Money as it stands in a field: no sign of the currency, a point before the fraction. */
  const typedMoney = (minor: number, currency: string | null): string =>
    (currency ? fromMinor(minor, currency) : minor / 10 ** usualDigits).toFixed(
      currency ? minorDigits(currency) : usualDigits,
    );

  const title = ({ storeName, purchasedOn }: Pick<Receipt, "storeName" | "purchasedOn">): string =>
    storeName ?? (purchasedOn ? t("untitledOf", { date: date(purchasedOn) }) : t("untitled"));

  return { amount, date, money, typedMoney, title };
}
