"use client";

import { useTranslations } from "use-intl";
import { Modal } from "@/components/ui/modal";
import type { ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { useReceiptWords } from "../use-receipt-words";

type MergeQuestionProps = {
  from: ReceiptLine;
  /** Lines it could become part of. */
  others: readonly ReceiptLine[];
  currency: string | null;
  onChoose: (into: ReceiptLine) => void;
  onClose: () => void;
};

/** Asks which line another one belongs to, the nearest on the receipt first. */
export function MergeQuestion({ from, others, currency, onChoose, onClose }: MergeQuestionProps) {
  const t = useTranslations("receipts.review");
  const ui = useTranslations("ui");
  const words = useReceiptWords();
  const distance = (line: ReceiptLine): number => Math.abs(line.position - from.position);
  const nearestFirst = [...others].sort((left, right) => distance(left) - distance(right));
  return (
    <Modal
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("mergeTitle")}
      description={others.length ? t("mergeText", { name: from.name }) : t("mergeNone")}
      closeLabel={ui("close")}
    >
      <ul className="divide-y divide-line">
        {nearestFirst.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              onClick={() => onChoose(line)}
              className="flex min-h-12 w-full items-center gap-3 rounded-control px-2 py-2 text-start hover:bg-sunken"
            >
              <span className="min-w-0 flex-1">{line.name}</span>
              <span className="text-ink-soft tabular-nums">
                {line.priceMinor === null ? t("noPrice") : words.money(line.priceMinor, currency)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
