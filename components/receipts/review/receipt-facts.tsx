"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useToday } from "@/components/shell/use-household";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { parseDay } from "@/lib/kernel/day";
import type { Receipt } from "@/lib/receipts/core/review/receipt";
import { SettledInput } from "../settled-input";
import { useReceiptWords } from "../use-receipt-words";
import { typedMinor } from "./typed-minor";
import type { ReviewActions } from "./use-review-actions";

type ReceiptFactsProps = { receipt: Receipt; actions: ReviewActions; isReadOnly: boolean };

/** Store, day and total; corrected on the spot. */
export function ReceiptFacts({ receipt, actions, isReadOnly }: ReceiptFactsProps) {
  const t = useTranslations("receipts.review");
  const words = useReceiptWords();
  const [isEditing, setEditing] = useState(false);
  const day = receipt.purchasedOn ? words.date(receipt.purchasedOn) : t("dateUnknown");
  const total = receipt.totalMinor === null ? t("totalUnknown") : words.money(receipt.totalMinor, receipt.currency);
  return (
    <section aria-label={t("facts")} className="pb-3">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h1 className="text-2xl font-bold tracking-tight">{receipt.storeName ?? t("storeUnknown")}</h1>
          <p className="text-ink-soft">
            {day}, {total}
          </p>
        </div>
        {!isReadOnly && (
          <IconButton
            label={t("editFacts")}
            icon={<Icon name={isEditing ? "check" : "edit"} />}
            aria-expanded={isEditing}
            onClick={() => setEditing(!isEditing)}
          />
        )}
      </div>
      {isEditing && <FactsForm receipt={receipt} actions={actions} />}
    </section>
  );
}

function FactsForm({ receipt, actions }: Pick<ReceiptFactsProps, "receipt" | "actions">) {
  const t = useTranslations("receipts.review");
  const today = useToday();
  const { typedMoney } = useReceiptWords();
  const { currency, purchasedOn, storeName, totalMinor } = receipt;

  const settleDate = (text: string): string | null => {
    const day = text ? parseDay(text) : null;
    if (text && (!day || day > today)) return t("dateWrong");
    void actions.editReceipt({ purchasedOn: day });
    return null;
  };
  const settleTotal = (text: string): string | null => {
    const minor = typedMinor(text, currency);
    if (minor === undefined) return t("amountWrong");
    void actions.editReceipt({ totalMinor: minor });
    return null;
  };
  const settleStore = (text: string): null => {
    void actions.editReceipt({ storeName: text });
    return null;
  };

  return (
    <div className="grid gap-3 pt-3 sm:grid-cols-3">
      <SettledInput label={t("store")} value={storeName ?? ""} maxLength={120} onSettle={settleStore} />
      <SettledInput label={t("date")} type="date" max={today} value={purchasedOn ?? ""} onSettle={settleDate} />
      <SettledInput
        label={t("total")}
        inputMode="decimal"
        maxLength={14}
        value={totalMinor === null ? "" : typedMoney(totalMinor, currency)}
        onSettle={settleTotal}
      />
    </div>
  );
}
