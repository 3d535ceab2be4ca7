"use client";

import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { ReviewSum } from "@/lib/receipts/core/review/sum";
import { useReceiptWords } from "../use-receipt-words";

/** Whether the lines make the total, in a sentence that hides nothing. */
export function SumSentence({ sum, currency }: { sum: ReviewSum; currency: string | null }) {
  const t = useTranslations("receipts.review.sum");
  const words = useReceiptWords();
  const money = (minor: number): string => words.money(minor, currency);
  const lines = money(sum.linesMinor);
  const difference = sum.differenceMinor ?? 0;

  const verdict = (): string => {
    if (sum.totalMinor === null) return t("noTotal", { lines });
    const total = money(sum.totalMinor);
    if (difference === 0) return t("exact", { total });
    return t(difference > 0 ? "missing" : "over", { lines, total, difference: money(Math.abs(difference)) });
  };
  const isExact = sum.totalMinor !== null && difference === 0;

  return (
    <p role="status" className={classNames("flex items-start gap-2 text-sm", isExact ? "text-brand-ink" : "text-ink")}>
      <Icon name={isExact ? "check" : "warning"} size="sm" className="mt-0.5" />
      <span>
        {[
          verdict(),
          sum.taxMinor > 0 && t("tax", { tax: money(sum.taxMinor) }),
          sum.unpriced > 0 && t("unpriced", { count: sum.unpriced }),
        ]
          .filter(Boolean)
          .join(" ")}
      </span>
    </p>
  );
}
