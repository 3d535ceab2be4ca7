"use client";

import { useTranslations } from "use-intl";
import { Select } from "@/components/ui/select";
import { lotJoined, lotsToJoin } from "@/lib/receipts/core/review/lot-target";
import type { ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { useRows } from "@/lib/sync/client/rows";
import { useReceiptWords } from "../use-receipt-words";
import type { ReviewActions } from "./use-review-actions";

const newEntry = "new";

/** Whether a line starts an entry of its own or adds to one that is there. Nothing where there is none to add to. */
export function LotChoice({ line, actions }: { line: ReceiptLine; actions: ReviewActions }) {
  const t = useTranslations("receipts.review");
  const places = useTranslations("pantry.places");
  const words = useReceiptWords();
  const lots = useRows("lot");
  const there = lotsToJoin(line, lots.values());
  if (there.length === 0) return null;
  return (
    <Select
      label={t("goesTo")}
      value={lotJoined(line, lots.values())?.id ?? newEntry}
      options={[
        { value: newEntry, label: t("goesNew") },
        ...there.map((lot) => {
          const facts = { amount: words.amount(lot.quantity, lot.unit), place: places(lot.location) };
          return {
            value: lot.id,
            label: lot.expiresOn
              ? t("goesWithUntil", { ...facts, date: words.date(lot.expiresOn) })
              : t("goesWith", facts),
          };
        }),
      ]}
      onValueChange={(lotId) => void actions.chooseLot(line, lotId === newEntry ? null : lotId)}
    />
  );
}
